import { partBehindValue } from "../../results/benchmark/part-behind-value.ts";
import { splitBehind } from "../../results/benchmark/subset-beside.ts";
import { finalOf, type ScoredSentence } from "../../results/scored-sentence.ts";
import { stretchOf } from "../../results/value-stretch.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import type { GroundRule } from "../result-rule.ts";
import { isMeasuredElsewhere } from "./fronted.ts";

/** "69.4% on MATH, a 36% relative improvement from the 51% base": other values of the measure stand on the ground of the first. */
export const sameGround: GroundRule = {
  id: "result/same-ground",
  read(score, sentence, grounded) {
    const { context, places } = sentence;
    const [other, ground] =
      [...grounded].sort(
        ([left], [right]) => Math.abs(left.at - score.at) - Math.abs(right.at - score.at),
      )[0] ?? [];
    const benchmarks = new Set(places.map(({ mention }) => mention.entity));
    if (other === undefined || ground === undefined || benchmarks.size > 1) return undefined;
    const behind = context.view.tokens.slice(score.at + 1, score.at + 4);
    // "the X benchmark score from 0.62 to 0.73 and the Y benchmark score from …": a place whose name nobody knows.
    const [from, to] = other.at < score.at ? [other.at, score.at] : [score.at, other.at];
    const between = context.view.tokens.slice(from + 1, to);
    const known = new Set(places.map(({ at }) => at));
    const isNewPlace = between.some(
      ({ text }, step) => /^(?:benchmark|dataset|leaderboard)$/.test(text) && !known.has(from + step),
    );
    if (isUnknownPlace(context.view, score.at)) return undefined;
    if (isNewPlace || isListedElsewhere(context.view.tokens, score.at, other.at)) return undefined;
    const isAverage = behind.some(({ text }) => text === "average" || text === "overall");
    const final = finalOf(score, sentence);
    const split =
      splitBehind(context.view, final.token.end) ?? partBehindValue(stretchOf(final, sentence).behind);
    if (isAverage || (split === undefined && isMeasuredElsewhere(context.view, final.at))) return undefined;
    const sameMetric =
      score.metric === other.metric || score.metric === undefined || other.metric === undefined;
    if (!sameMetric && !sharePlace(score.at, other.at, sentence)) return undefined;
    // A bare value with another unit is another quantity: "62.3% (1.6 better)".
    const sameUnit = score.unit === other.unit || score.kind === "gain" || other.kind === "gain";
    const named = score.metric !== undefined && score.metric === other.metric;
    if (!sameUnit) return undefined;
    return {
      ...ground,
      subset: split ?? ground.subset,
      tier:
        ground.tier === "shown" && (named || isNear(score.at, other.at, context.view.tokens))
          ? "shown"
          : "possible",
    };
  },
};

/** "cutting WER by 13%, WIL by 9%, and raising quality by 6% on X": one place behind values of several measures in a row. */
function sharePlace(left: number, right: number, { context, places, scores }: ScoredSentence): boolean {
  const between = context.view.tokens.slice(Math.min(left, right) + 1, Math.max(left, right));
  const last = scores.at(-1)?.at ?? right;
  return (
    places.every(({ at }) => at > last) &&
    between.every(
      ({ kind, text }) =>
        !["break", "relative", "subordinator", "pronoun", "open", "close"].includes(kind) &&
        !/^(?:on|in|across|for|over|than)$/.test(text),
    )
  );
}

/** "NQ-Open by 2.4% and NQ-Swap by 5.5%": a name in front that nobody knows. */
function isUnknownPlace({ tokens, text }: SentenceView, at: number): boolean {
  const named = tokens[at - 2];
  if (tokens[at - 1]?.text !== "by" || named?.kind !== "word") return false;
  return /\p{Lu}.*(?:\p{Ll}.*\p{Lu}|-\p{Lu})|\p{Lu}+-\p{Lu}\p{Ll}/u.test(text.slice(named.start, named.end));
}

/** "on MATH (70%), and visual matching (80%)": of two values in brackets each belongs to what stands before its own. */
function isListedElsewhere(tokens: readonly Token[], at: number, other: number): boolean {
  const isFirstIn = (place: number) => tokens[place - 1]?.kind === "open";
  if (!isFirstIn(at) || !isFirstIn(other)) return false;
  let start = at - 2;
  while (start > 0 && isPlainWord(tokens[start])) start -= 1;
  const words = tokens.slice(start + 1, at - 1);
  const isListed = ["comma", "conjunction"].includes(tokens[start]?.kind ?? "");
  return isListed && words.length > 0 && !words.some(({ text }) => systemNouns.test(text));
}

function isPlainWord(token: Token | undefined): boolean {
  const isTask = token?.mentions?.[0]?.candidate.type === "concept";
  return isTask || token?.kind === "word" || token?.kind === "adverb";
}

const systemNouns =
  /^(?:models?|methods?|baselines?|humans?|experts?|approach(?:es)?|systems?|agents?|llms?|sota|best|previous|prior|ours|performance)$/;

/** No other clause begins between two values. */
function isNear(left: number, right: number, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.min(left, right) + 1, Math.max(left, right)).every(
    ({ kind }, step, between) =>
      // "an improvement -- from 17.7 to 67.2%"
      (kind !== "break" || between[step + 1]?.text === "from") && kind !== "pronoun" && kind !== "be",
  );
}
