import { listFrom } from "../../results/benchmark/benchmark-places.ts";
import { partBehind } from "../../results/benchmark/read-subset.ts";
import { metricAt } from "../../results/metric/metric-phrase.ts";
import { isOtherNoun } from "../../results/system/is-other-noun.ts";
import type { Place, SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import type { GroundRule } from "../result-rule.ts";

/** "On MATH, X reaches 70.8%", "Notably, in GSM8K, our model …": one name in front, none behind the value. */
export const fronted: GroundRule = {
  id: "result/fronted",
  read(score, { context, places }) {
    const { tokens, clauses } = context.view;
    const front = places.findLast((place) => {
      const opener = tokens.slice(place.clause.start, place.at).find(({ kind }) => kind === "preposition");
      return (
        place.at < score.at &&
        place.governor.verb === undefined &&
        ["on", "in", "for", "at", "in terms of"].includes(opener?.text ?? "")
      );
    });
    const isOther = (place: Place) => place.at > (front?.at ?? 0) && place.at < score.at + 14;
    const opensOwn = (place: Place) => place.at > score.at && opensClause(place, tokens);
    if (front === undefined || places.some((place) => isOther(place) && !opensOwn(place))) return undefined;
    const isListed = places.some(
      (place) => place.at < front.at && listFrom(place, places, context).includes(front),
    );
    if (isListed || listFrom(front, places, context).length > 1) return undefined;
    const part = partBehind(context.view, score.at);
    if (part === undefined && isMeasuredElsewhere(context.view, score.at)) return undefined;
    const index = clauses.findIndex(({ start, end }) => score.at >= start && score.at < end);
    return index - front.clauseIndex <= 2
      ? { benchmark: front.mention, tier: "shown", subset: part }
      : undefined;
  },
};

/** "; for MATH, it is 36%": the place of a later value. */
function opensClause({ at }: Place, tokens: readonly Token[]): boolean {
  const [sign, joint] = tokens.slice(Math.max(0, at - 2), at);
  const isSign = sign?.kind === "break" || sign?.kind === "conjunction" || sign?.text === ";";
  return isSign && joint?.kind === "preposition" && tokens[at + 1]?.kind === "comma";
}

/** "a 33% improvement on another task" is measured there; "2.1% on average" is not. */
export function isMeasuredElsewhere(view: SentenceView, at: number): boolean {
  const behind = view.tokens.slice(at + 1, at + 7);
  const on = behind.findIndex(({ text }) => /^(?:on|in|for|across|under)$/.test(text));
  if (on < 0 || metricAt(view, at + 1 + on + 1) !== undefined) return false;
  const [next, second] = behind.slice(on + 1);
  // "for 64x64" is a part of the same.
  if (/^\d+(?:x\d+)?\.?$/.test(next?.text ?? "")) return false;
  if (next?.text === "average" || next?.text === "terms" || next === undefined) return false;
  const isMeasure = [2, 3].some((step) => metricAt(view, at + 1 + on + step) !== undefined);
  // "compared with 35.1% for the baseline" tells of whom.
  if (behind[on]?.text === "for" && [next, second].some((token) => isOtherNoun(token?.text ?? "")))
    return false;
  const isModel = [next, second].some((token) =>
    /^(?:model|method)$/.test(token?.mentions?.[0]?.candidate.type ?? ""),
  );
  return (
    !isMeasure && !isModel && behind.slice(0, on).every(({ kind }) => kind === "word" || kind === "adverb")
  );
}
