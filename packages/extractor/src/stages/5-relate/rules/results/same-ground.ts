import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces } from "../../results/benchmark-places.ts";
import { valueOn } from "./value-on.ts";

/** "69.4% on MATH, a 36% relative improvement from the 51% base performance": later values stand on the ground of the first. */
export const sameGround: ResultRule = {
  id: "result/same-ground",
  read(score, scores, context) {
    const places = benchmarkPlaces(context);
    const only = places[0];
    if (only === undefined || places.length > 1 || only.at > score.at || score.kind === "absolute")
      return undefined;
    const first = scores.find(
      (other) => other.at < only.at && valueOn.read(other, scores, context) !== undefined,
    );
    if (first === undefined) return undefined;
    // "and 18.3% on APPS" is measured elsewhere.
    if (context.view.tokens[score.at + 1]?.text === "on") return undefined;
    const between = context.view.tokens.slice(only.at + 1, score.at);
    return between.some(
      ({ kind }) => kind === "verb" || kind === "be" || kind === "break" || kind === "pronoun",
    )
      ? undefined
      : { benchmark: only, tier: "shown" };
  },
};
