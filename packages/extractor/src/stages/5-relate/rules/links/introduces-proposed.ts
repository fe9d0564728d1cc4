import {
  describesName,
  endsAnotherList,
  hangsInBracketsOfOther,
  hasModifiers,
  isEndOfLongerName,
  isNewKind,
} from "../../introduced-name.ts";
import type { LinkRule } from "../../link-rule.ts";
import { isBroughtInto, isHead, wordsBefore } from "../../name-phrase.ts";
import { isDirectObject } from "../../way-to-verb.ts";
import { isOwnSubject } from "../../who-acts.ts";

/** Verbs that say "new" by themselves; the others ("build", "collect") need a name that is not known from elsewhere. */
const strongVerbs = new Set([
  "introduce",
  "propose",
  "present",
  "release",
  "open-source",
  "opensource",
  "unveil",
  "devise",
  "contribute",
  "announce",
  "pioneer",
  "publish",
  "invent",
]);

/** "we propose Step-DPO", "this work introduces MUSTARD", "we construct a dataset, MathQ". */
export const introducesProposed: LinkRule = {
  id: "introduces/proposed",
  role: "introduces",
  polarity: "affirmed",
  cues: "introduce present propose develop design release construct curate create devise contribute open-source opensource formulate unveil build establish collect compile announce invent pioneer offer publish assemble craft".split(
    " ",
  ),
  read(place, context) {
    if (place.verbGroup !== "introduce" || place.passive || place.negated) return undefined;
    if (
      !isDirectObject(place) ||
      !(isHead(place, context.view.tokens) || isNewKind(place, context)) ||
      !isOwnSubject(place, context)
    )
      return undefined;
    if (
      isBroughtInto(place, context.view.tokens) ||
      hangsInBracketsOfOther(place) ||
      describesName(place, context)
    )
      return undefined;
    if (
      wordsBefore(place, context.view.tokens).some(
        ({ text }) => text === "existing" || text === "original" || text === "standard" || text === "vanilla",
      )
    )
      return undefined;
    const strong = strongVerbs.has(place.governor.verb?.lemma ?? "");
    if (isEndOfLongerName(place, context) || endsAnotherList(place)) return "possible";
    if (
      place.mention.candidate.type === "concept" &&
      (place.mention.candidate.origin === "lexicon" || place.at !== place.governor.phraseEnd - 1)
    )
      return undefined;
    if (context.paper.isFromElsewhere(place.mention)) return strong ? "possible" : undefined;
    if (context.paper.inTitle(place.mention) || place.mention.candidate.origin !== "lexicon") return "shown";
    // "an efficient step-level beam search" is a new kind of a known thing, not the thing.
    if (hasModifiers(place, context) && !context.paper.isContemporary(place.mention)) return undefined;
    if (strong) return "shown";
    return place.at === place.governor.phraseEnd - 1 ? "possible" : undefined;
  },
};
