import { mayBeCoinage } from "../../own/may-be-coinage.ts";
import { isOwnSubject } from "../../own/who-acts.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import { testingVerbs } from "../../sentence/verb-senses.ts";
import type { LinkRule } from "../link-rule.ts";

/** "this paper evaluates models across quantisation methods (GPTQ, AWQ)" in a paper that brings nothing of its own: they are what is studied. */
export const studiesCompared: LinkRule = {
  id: "studies/compared",
  role: "studies",
  polarity: "affirmed",
  cues: [...testingVerbs, "compare"],
  read(place, context) {
    const { type } = place.mention.candidate;
    // "We compare outcome with process supervision" studies both, whatever else the paper brings.
    const isIdea = type === "concept" && place.governor.verb?.lemma === "compare";
    const isSystem = (type === "method" || type === "model") && !context.paper.bringsAnything;
    if ((!isIdea && !isSystem) || place.negated || !isNamedThing(place, context.view.tokens))
      return undefined;
    if (isSystem && mayBeCoinage(place, context)) return undefined;
    const verb = place.governor.verb?.lemma;
    if ((place.verbGroup !== "evaluate" && verb !== "compare") || !isOwnSubject(place, context))
      return undefined;
    const prepositions = prepositionsOf(place);
    const passed = prepositions.every(
      ({ word, noun }) =>
        ["of", "across", "on", "between", "for", "over", "with", "to"].includes(word) &&
        !/^(?:variant|version|extension)s?$/.test(noun?.text ?? ""),
    );
    const example = place.governor.steps.some((step) => step.kind === "example");
    return passed && (example || prepositions.length <= 1) ? "shown" : undefined;
  },
};
