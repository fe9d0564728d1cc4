import { isOtherSubject } from "../../own/who-acts.ts";
import { isMeasuringVerb, prepositionsOf } from "../../place/way-to-verb.ts";
import { isRankedOnBoard } from "../../voice/ranked-on-board.ts";
import type { LinkRule } from "../link-rule.ts";

/** "On MATH, our model reaches 70%": the place stands in front of the verb. */
export const evaluatesOnFronted: LinkRule = {
  id: "evaluates-on/fronted",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: ["on", "across", "in", "for"],
  read(place, context) {
    const { type } = place.mention.candidate;
    if ((type !== "benchmark" && type !== "dataset") || place.governor.verb !== undefined) return undefined;
    const first = prepositionsOf(place).at(-1);
    if (
      first === undefined ||
      !["on", "across", "in", "for"].includes(first.word) ||
      first.at > place.clause.start + 3
    )
      return undefined;
    if (place.predicate?.kind !== "verb" && !measures(place, context)) return undefined;
    if (
      place.predicate?.kind === "verb" &&
      !isMeasuringVerb(place.predicate.lemma) &&
      !measures(place, context)
    )
      return undefined;
    if (isOtherSubject(place, context)) return undefined;
    if (isRankedOnBoard(place, context.view.tokens)) return undefined;
    // "Pretraining on X, our model reaches …" is measured elsewhere.
    if (/(?:train|tun)ing$/.test(context.view.tokens[first.at - 1]?.text ?? "")) return undefined;
    // "For instance, on X, …": the nearest one counts.
    const nearest = prepositionsOf(place)[0]?.word;
    return context.pastBackground
      ? nearest === "for" && type !== "dataset"
        ? "possible"
        : "shown"
      : undefined;
  },
};

/** The clause behind holds a measuring verb. */
function measures(place: Parameters<LinkRule["read"]>[0], context: Parameters<LinkRule["read"]>[1]): boolean {
  const next = context.view.clauses[place.clauseIndex + 1];
  if (next === undefined) return false;
  return context.view.tokens
    .slice(next.start, next.end)
    .some((token) => token.kind === "verb" && isMeasuringVerb(token.lemma));
}
