import { isOwnSubject } from "../../own/who-acts.ts";
import { isMeasuringVerb, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** "With Llama 3.1 8B it gains 14% on MATH", "outperforms DPO with Mistral-7B": the model that the paper's method was tried on. */
export const usesCarrier: LinkRule = {
  id: "uses/carrier",
  role: "uses",
  polarity: "affirmed",
  cues: ["with", "for", "on"],
  read(place, context) {
    const { paper, view } = context;
    if (place.mention.candidate.type !== "model" || paper.isOwn(place.mention) || view.part === "title")
      return undefined;
    if (paper.bringsBenchmark || place.negated || !isOwnSubject(place, context)) return undefined;
    const prepositions = prepositionsOf(place);
    const first = prepositions[0];
    // "parity with X" and "competitive performance with X" compare.
    const standsApart = first?.noun === undefined || first.noun.kind !== "word";
    if (
      !(first?.word === "with" || isFronted(place)) ||
      !standsApart ||
      !prepositions.every(({ word }) => carrying.has(word))
    )
      return undefined;
    // "surpasses agents, including Y with X": what a rival has.
    if (place.verbGroup === "compare" && place.governor.steps.some(({ kind }) => kind === "example"))
      return undefined;
    return isTried(place, context) ? "shown" : undefined;
  },
};

/** "For Stable Diffusion, our method gains …": in front of the clause that tells what was gained. */
function isFronted({ governor, clause }: Place): boolean {
  const first = governor.steps.find(({ kind }) => kind !== "list");
  const opens = first?.kind === "preposition" && (first.word === "for" || first.word === "on");
  return opens && governor.verb === undefined && clause.opening === "fronted";
}

const carrying = new Set(["with", "on", "across", "by", "in", "for"]);

/** A measuring verb governs the name, or follows it where it stands in front; "with X reaching 20%" tells of X. */
function isTried(place: Place, { view }: RuleContext): boolean {
  const behind = view.tokens[place.governor.phraseEnd];
  if (behind?.kind === "verb" && behind.form === "gerund") return false;
  const next = view.clauses[place.clauseIndex + 1];
  const told =
    isFronted(place) && next !== undefined
      ? view.tokens.slice(next.start, next.end).find(({ kind }) => kind === "verb")
      : (place.governor.verb ?? place.predicate);
  return isMeasuringVerb(told?.lemma);
}
