import { isSurelyOther } from "../../own/likely-own.ts";
import { isMeasuringVerb, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { LinkRule } from "../link-rule.ts";

/** Prepositions of place that put one model beside another, once something is measured. */
const levels = new Set(["above", "against", "past", "near", "close to", "below", "behind"]);
const arriving = new Set(["win", "come", "stand", "rise", "rank", "lie", "place", "stay", "climb"]);

/** "a winning rate against GPT-4". */
const winning = new Set(["rate", "rates", "win", "wins", "win-rate", "win-rates", "winrate"]);

/** "reaches 79.6%, above GPT-4o", "wins 48% against GPT-4", "comes close to Llama-3-8B-Instruct". */
export const comparesWithLevel: LinkRule = {
  id: "compares-with/level",
  role: "compares-with",
  polarity: "affirmed",
  cues: [...levels],
  read(place, context) {
    if (place.mention.candidate.type !== "model" || context.paper.isOwn(place.mention)) return undefined;
    const [first, second, ...rest] = prepositionsOf(place);
    if (first === undefined) return undefined;
    // "against 90.2% for GPT-4o"
    const ofValue = second !== undefined && first.noun?.kind === "number" && levels.has(second.word);
    const further = second === undefined ? [] : ofValue ? rest : [second, ...rest];
    if (!ofValue && !levels.has(first.word)) return undefined;
    if (!further.every(({ word }) => word === "on" || word === "in" || word === "across")) return undefined;
    if (!ofValue && !isMeasuring(place)) return undefined;
    if (isSurelyOther(place, context) || !context.pastBackground) return "possible";
    return "shown";
  },
};

function isMeasuring({ governor }: Place): boolean {
  return (
    isMeasuringVerb(governor.verb?.lemma) ||
    arriving.has(governor.verb?.lemma ?? "") ||
    governor.steps.some(({ noun }) => noun?.kind === "number" || winning.has(noun?.text ?? ""))
  );
}
