import { isOwnSubject } from "../../own/who-acts.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import { verbGroupsOf } from "../../sentence/verb-table.ts";
import type { LinkRule } from "../link-rule.ts";

const growths = new Set([
  "extension",
  "extensions",
  "adaptation",
  "generalization",
  "generalisation",
  "modification",
  "implementation",
  "application",
  "replication",
  "reproduction",
  "reimplementation",
]);

const bringing = verbGroupsOf("introduce", "show", "study");

/** "we propose an extension of X", "we demonstrate an application of X to speech": the paper's own grows out of X. */
export const usesExtended: LinkRule = {
  id: "uses/extended",
  role: "uses",
  polarity: "affirmed",
  cues: [...growths],
  read(place, context) {
    const { type } = place.mention.candidate;
    const [first, ...rest] = prepositionsOf(place);
    if ((type !== "method" && type !== "model") || place.negated || context.paper.isOwn(place.mention))
      return undefined;
    // "a reproduction of the X training dataset" is made after that dataset.
    const last = context.view.tokens[place.governor.phraseEnd - 1]?.text ?? "";
    if (/^(?:datasets?|data|corpus|corpora|benchmarks?)$/.test(last)) return undefined;
    // "release the implementation of X" is X's own.
    if (first !== undefined && context.view.tokens[first.at - 2]?.text === "the") return undefined;
    const isGrowth = first?.word === "of" && growths.has(first.noun?.text ?? "") && rest.length === 0;
    const brings =
      bringing.has(place.verbGroup) || /^(?:produce|provide)$/.test(place.governor.verb?.lemma ?? "");
    return isGrowth && brings && isOwnSubject(place, context) ? "shown" : undefined;
  },
};
