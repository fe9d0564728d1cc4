import { isNewKind, looksCoined } from "../../own/introduced-name.ts";
import { isOwnSubject } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { namingVerbs } from "../../sentence/verb-senses.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { LinkRule } from "../link-rule.ts";

const naming = new Set([...namingVerbs, "refer", "know"]);
const making = new Set(["generate", "result", "train", "obtain", "yield", "produce", "synthesize", "lead"]);

/** "we propose an algorithm called OmegaPRM", "a series of models, dubbed DotaMath". */
export const introducesNamed: LinkRule = {
  id: "introduces/named",
  role: "introduces",
  polarity: "affirmed",
  cues: [...naming],
  read(place, context) {
    const verb = place.governor.verb;
    if (verb?.lemma === undefined || !naming.has(verb.lemma)) return undefined;
    if (!isHead(place, context.view.tokens) && !isNewKind(place, context)) return undefined;
    // "referring prompts" names nothing.
    if (verb.lemma === "refer" && verb.form !== "past" && !isReferredTo(place)) return undefined;
    const prepositions = prepositionsOf(place);
    if (
      !isDirectObject(place) &&
      !(prepositions.length === 1 && ["as", "to"].includes(prepositions[0]?.word ?? "")) &&
      !isReferredTo(place)
    )
      return undefined;
    const { tokens } = context.view;
    if (context.paper.isUnlisted(place.mention) && isOwnSubject(place, context)) return "shown";
    const made = tokens.some(
      ({ lemma }) => lemma !== undefined && (verbGroupOf(lemma) === "introduce" || making.has(lemma)),
    );
    const own =
      tokens.some(({ text }) => text === "we" || text === "our" || text === "this") || context.speaksOfOwn;
    const mayBeNew = context.paper.isUndated(place.mention) && looksCoined(place.mention.surface);
    if (!made || !own || (context.paper.isFromElsewhere(place.mention) && !mayBeNew)) return undefined;
    return verb.lemma === "know" && place.mention.candidate.origin === "lexicon" ? undefined : "shown";
  },
};

/** "we refer to this issue as X". */
function isReferredTo(place: Place): boolean {
  const [as, to, ...rest] = prepositionsOf(place);
  return (
    place.governor.verb?.lemma === "refer" && as?.word === "as" && to?.word === "to" && rest.length === 0
  );
}
