import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isMeasuringVerb, measureNouns } from "../../place/way-to-verb.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { isCompared } from "../is-compared.ts";
import type { Score } from "../score.ts";
import { finalOf, runOf, type ScoredSentence } from "../scored-sentence.ts";
import { metricAt } from "./metric-phrase.ts";
import { metricBefore } from "./read-metric.ts";

/** "X also reaches 64.3% on B": as the sentence before, in the same measure. */
const addition = /^(?:also|similarly|likewise)$/;

/** What a gain "by N%" may be of without saying a metric: "improves performance by", "outperforms rivals by". */
const wholes =
  /^(?:models?|methods?|baselines?|approach(?:es)?|competitors?|rivals?|sota|state-of-the-art|systems?|margin|it|them|llms?|overall|significantly|counterparts?|solutions?)$/;

/**
 * The metric beside the value, else that of its list, of the sentence ("in terms of win rate"), else for a share what the
 * lexicon says that the benchmark is measured by, and `score` for the rest. Undefined where the text measures something unknown.
 */
export function metricOf(
  score: Score,
  sentence: ScoredSentence,
  benchmark: ResolvedMention,
): string | undefined {
  const { tokens } = sentence.context.view;
  const named =
    score.metric ??
    listMetric(score, sentence) ??
    unlessOwned(parallelMetric(score, sentence), sentence, benchmark) ??
    statedAfter(score, sentence);
  // "a score of 51.7%" says no more than the share itself.
  if (named !== undefined && !(named === "score" && score.unit === "%")) return named;
  if (isOfUnknown(score, tokens) || isShareOf(score, tokens)) return undefined;
  const metrics = new Set(
    sentence.scores.flatMap(({ metric }) => (metric === undefined || metric === "score" ? [] : [metric])),
  );
  const shared = sharedMetric(score, sentence, benchmark, metrics) ?? metricOfTopic(score, sentence, metrics);
  if (shared !== undefined) return shared;
  if (benchmark.candidate.type !== "benchmark")
    return isScoreOnData(score, metrics.size, tokens) ? "score" : undefined;
  // What a gain is of the text has to say.
  const usual =
    score.kind !== "gain" && score.unit === "%" ? sentence.context.paper.usualMeasure(benchmark) : undefined;
  return usual ?? "score";
}

/** The one metric of the sentence, where the value may be in it too. */
function sharedMetric(
  score: Score,
  sentence: ScoredSentence,
  benchmark: ResolvedMention,
  metrics: ReadonlySet<string>,
): string | undefined {
  const [only] = metrics;
  if (only === undefined || metrics.size > 1) return undefined;
  // A lead in a sentence of one metric is a lead in that metric.
  if (score.kind === "gain" && unlessOwned(only, sentence, benchmark) !== undefined) return only;
  // "the highest accuracy (56.7%), followed by X (51.2%)": shares of one benchmark in a sentence of one metric.
  const places = new Set(sentence.places.map(({ mention }) => mention.entity));
  // "Pass@1 is 71%, and with majority voting, the score improves to 86.7%"
  const isOther = score.metric === "score" && only.includes("@");
  return score.unit === "%" && places.size < 2 && !isOther ? only : undefined;
}

/** A share in a sentence that names no metric goes on with that of the sentence before. */
function metricOfTopic(
  score: Score,
  { context, places, topic }: ScoredSentence,
  metrics: ReadonlySet<string>,
): string | undefined {
  if (score.kind !== "absolute" || score.unit !== "%" || metrics.size > 0) return undefined;
  const isSaid = places.length === 0 || context.view.tokens.some(({ text }) => addition.test(text));
  const isOne = topic?.metrics.size === 1 && topic.isOld !== true;
  return isSaid && isOne ? [...topic.metrics][0] : undefined;
}

/** "raises MATH accuracy by 8% and depth on ARC by 5%": the accuracy is that of MATH alone. */
function unlessOwned(
  metric: string | undefined,
  { places, context: { view } }: ScoredSentence,
  { entity }: ResolvedMention,
): string | undefined {
  const owners = places.filter(({ at }) => metric !== undefined && metricAt(view, at + 1)?.name === metric);
  const isOwn = owners.length === 0 || owners.some(({ mention }) => mention.entity === entity);
  return isOwn ? metric : undefined;
}

/** "an average score of 73.2 and 53.7", "68.0% and 49.3% in accuracy", "from 78.1% to 84.5%": one metric for the list. */
function listMetric(score: Score, sentence: ScoredSentence): string | undefined {
  const final = finalOf(score, sentence);
  const run = runOf(score, sentence);
  const base = sentence.scores.find((one) => one.kind === "base" && finalOf(one, sentence) === final);
  const all = [final, ...(base === undefined ? [] : [base]), ...run];
  return all.find(({ metric }) => metric !== undefined)?.metric;
}

/** "FID of 2.06 on A, 1.48 on B" and "25% success rate on A and 31% on B": the metric of a value in the same row. */
function parallelMetric(score: Score, { scores, context }: ScoredSentence): string | undefined {
  const { tokens } = context.view;
  for (const other of scores) {
    const [first, second] = other.at < score.at ? [other, score] : [score, other];
    const between = tokens.slice(first.at + 1, second.at);
    const isRival = tokens[score.at - 1]?.kind === "open" && other.at < score.at;
    const apart = between.some(
      ({ kind, lemma }) =>
        (kind === "verb" && !(isRival && verbGroupOf(lemma) === "compare")) ||
        kind === "be" ||
        kind === "relative" ||
        kind === "break",
    );
    // "a 47.5 completion rate and a 30.8 HD-Score": what stands right behind names another measure.
    const isNamed =
      tokens[score.at + 1]?.kind === "word" && score.metric === undefined && score.unit === "score";
    if (other === score || other.metric === undefined || other.unit !== score.unit || apart || isNamed)
      continue;
    // Bare numbers share a metric where it stands in front of them all, or where they are of one size.
    const alike = other.metric !== "score" && areOfOneSize(score.value, other.value);
    if (score.unit === "%" || alike || metricBefore(context.view, other.at) !== undefined)
      return other.metric;
  }
  return undefined;
}

/** 77.4 and 81.2 may be of one scale; 29.6 and 7.4 are not. */
function areOfOneSize(left: number, right: number): boolean {
  return left > 0 && right > 0 && Math.max(left, right) <= 2.5 * Math.min(left, right);
}

/** "… on A and from 82% to 89% on B in terms of win rate" */
function statedAfter({ at }: Score, { context: { view } }: ScoredSentence): string | undefined {
  const terms = view.tokens.findIndex(({ text }, index) => index > at && text === "in terms of");
  return terms < 0
    ? undefined
    : [1, 2, 3].map((step) => metricAt(view, terms + step)?.name).find((name) => name !== undefined);
}

/** "a medal in 16.9% of competitions", "leaks in 25.7% of cases": a share of what happened, not of right answers. */
function isShareOf({ at }: Score, tokens: readonly Token[]): boolean {
  const isListed = tokens[at + 1]?.kind === "conjunction" && tokens[at + 2]?.kind === "number";
  const end = isListed ? at + 2 : at;
  return tokens[end + 1]?.text === "of" && tokens[end + 2]?.kind !== "mention";
}

/** "improves intelligibility by 1.85%": a thing measured that is no metric we know. */
function isOfUnknown(score: Score, tokens: readonly Token[]): boolean {
  if (score.kind !== "gain" || tokens[score.at - 1]?.text !== "by") return false;
  // "outperforms similarity chunking by 1.3": whom, not what.
  if (isCompared(tokens, score.at)) return false;
  const of = tokens[score.at - 2];
  return of?.kind === "word" && !measureNouns.has(of.text) && !wholes.test(of.text);
}

/** What data are usually measured by nobody has told: a share that is reached there is a score, unless several measures stand beside it. */
function isScoreOnData({ kind, unit }: Score, measures: number, tokens: readonly Token[]): boolean {
  const isOpen = kind === "gain" && measures > 1;
  return unit === "%" && !isOpen && tokens.some(({ lemma }) => isMeasuringVerb(lemma));
}
