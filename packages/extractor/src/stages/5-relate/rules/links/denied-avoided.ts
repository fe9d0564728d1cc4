import { isOwnDoing } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { LinkRule } from "../link-rule.ts";

const instead = new Set(["instead of", "rather than"]);
const needs = new Set(["need", "necessity", "requirement", "use", "reliance", "dependence", "dependency"]);

/** "eliminating the value model", "bypasses the need for PRMs", "instead of PPO". */
export const deniedAvoided: LinkRule = {
  id: "denied/avoided",
  role: "uses",
  polarity: "denied",
  cues: [
    "eliminate",
    "avoid",
    "bypass",
    "eschew",
    "obviate",
    "forgo",
    "remove",
    "circumvent",
    "omit",
    "discard",
    "abandon",
    "sidestep",
    "replace",
    ...instead,
  ],
  read(place, context) {
    if (
      !isOwnDoing(place, context) ||
      !isHead(place, context.view.tokens) ||
      place.mention.candidate.type === "benchmark"
    )
      return undefined;
    const prepositions = prepositionsOf(place);
    const first = prepositions[0];
    if (context.paper.isOwn(place.mention)) return undefined;
    if (first !== undefined && instead.has(first.word)) return "possible";
    if (place.verbGroup !== "avoid" || place.negated) return undefined;
    const direct = prepositions.length === 0;
    const needFor =
      prepositions.length === 1 && (first?.word === "the need for" || needs.has(first?.noun?.text ?? ""));
    // "FAN can replace MLP" offers itself in another's stead; "we replace PPO with X" leaves it out.
    if (place.governor.verb?.lemma === "replace") return direct ? "possible" : undefined;
    return direct || needFor ? "shown" : undefined;
  },
};
