import { isOwnDoing } from "../../own/who-acts.ts";
import { isGivenName, isHead } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { LinkRule } from "../link-rule.ts";

const needing = new Set(["require", "need", "involve", "depend"]);

/** "it does not utilize GPT-4 or code execution", "our method requires no PRM". */
export const deniedNotUsed: LinkRule = {
  id: "denied/not-used",
  role: "uses",
  polarity: "denied",
  cues: ["not", "no", "never", "neither", "nor", "cannot", "doesn't", "don't"],
  read(place, context) {
    const verb = place.governor.verb;
    const uses = place.verbGroup === "use" || place.verbGroup === "train" || needing.has(verb?.lemma ?? "");
    const { tokens } = context.view;
    if (!uses || !isHead(place, tokens) || isGivenName(place, tokens)) return undefined;
    const onIt =
      prepositionsOf(place).length === 1 && ["on", "upon"].includes(prepositionsOf(place)[0]?.word ?? "");
    const relies = verb?.lemma === "rely" || verb?.lemma === "depend" || place.verbGroup === "train";
    const [tie, ...others] = prepositionsOf(place);
    const isUseOf = tie?.word === "of" && tie.noun?.text === "use" && others.length === 0;
    if (
      !(onIt && relies) &&
      !isUseOf &&
      (!isDirectObject(place) || place.mention.candidate.type === "benchmark")
    )
      return undefined;
    const denied = place.negated || tokens[place.governor.verbAt + 1]?.text === "no";
    return denied && isOwnDoing(place, context) ? "shown" : undefined;
  },
};
