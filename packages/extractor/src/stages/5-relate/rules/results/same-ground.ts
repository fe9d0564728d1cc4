import { partBehindValue } from "../../results/benchmark/part-behind-value.ts";
import { splitBehind } from "../../results/benchmark/subset-beside.ts";
import type { Ground, Grounded } from "../../results/ground.ts";
import type { Score } from "../../results/score.ts";
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
    const { view } = sentence.context;
    const [other, ground] = nearestTo(score, grounded) ?? [];
    if (other === undefined || ground === undefined || !isOnePlace(sentence)) return undefined;
    if (!isSameQuantity(score, other, sentence) || isElsewhere(score, other, sentence)) return undefined;
    const final = finalOf(score, sentence);
    const split = splitBehind(view, final.token.end) ?? partBehindValue(stretchOf(final, sentence).behind);
    if (split === undefined && isMeasuredElsewhere(view, final.at)) return undefined;
    const named = score.metric !== undefined && score.metric === other.metric;
    const isSure = ground.tier === "shown" && (named || isNear(score.at, other.at, view.tokens));
    return { ...ground, subset: split ?? ground.subset, tier: isSure ? "shown" : "possible" };
  },
};

function nearestTo({ at }: Score, grounded: Grounded): readonly [Score, Ground] | undefined {
  return [...grounded].sort(([left], [right]) => Math.abs(left.at - at) - Math.abs(right.at - at))[0];
}

function isOnePlace({ places }: ScoredSentence): boolean {
  return places.every(({ mention }) => mention.entity === places[0]?.mention.entity);
}

/** Of one unit and one measure, as far as they are told, or of measures in a row; "62.3% (1.6 better)" tells two quantities. */
function isSameQuantity(score: Score, other: Score, sentence: ScoredSentence): boolean {
  const isOneUnit = score.unit === other.unit || score.kind === "gain" || other.kind === "gain";
  const isOneMetric =
    score.metric === other.metric || score.metric === undefined || other.metric === undefined;
  return isOneUnit && (isOneMetric || sharePlace(score.at, other.at, sentence));
}

/** The words around say that the value was measured on something else, or on several things together. */
function isElsewhere(score: Score, other: Score, { context: { view }, places }: ScoredSentence): boolean {
  const { tokens } = view;
  const behind = tokens.slice(score.at + 1, score.at + 4);
  if (behind.some(({ text }) => text === "average" || text === "overall")) return true;
  if (isUnknownPlace(view, score.at) || isListedElsewhere(tokens, score.at, other.at)) return true;
  // "the X benchmark score from 0.62 to 0.73 and the Y benchmark score from …": a place whose name nobody knows.
  const from = Math.min(other.at, score.at);
  const between = tokens.slice(from + 1, Math.max(other.at, score.at));
  return between.some(
    ({ text }, step) =>
      /^(?:benchmark|dataset|leaderboard)$/.test(text) && !places.some(({ at }) => at === from + step),
  );
}

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
