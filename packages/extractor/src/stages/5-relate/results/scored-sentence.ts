import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { benchmarkPlaces } from "./benchmark/benchmark-places.ts";
import { isMetricAt } from "./metric/metric-phrase.ts";
import { readScores } from "./numbers/read-scores.ts";
import type { Score } from "./score.ts";
import type { Topic } from "./topic.ts";

/** A sentence with its values: what the rules about results look at. */
export interface ScoredSentence {
  readonly context: RuleContext;
  readonly scores: readonly Score[];
  /** Values that stand in one list: "70.8% and 94.0%", "6.7% pass@1 and 13.4% pass@10". Of "from 51% to 69%" only the second counts. */
  readonly runs: readonly (readonly Score[])[];
  /** What the sentence before told values of, if that was one thing. */
  readonly topic: Topic | undefined;
  /** The model of others that the sentence before was about. */
  readonly told: ResolvedMention | undefined;
  /** Where something can have been measured. */
  readonly places: readonly Place[];
}

export function scoreSentence(
  context: RuleContext,
  topic: Topic | undefined,
  told: ResolvedMention | undefined,
): ScoredSentence {
  const scores = readScores(context.view);
  return {
    context,
    scores,
    topic,
    told,
    runs: runsOf(scores, context),
    places: scores.length === 0 ? [] : benchmarkPlaces(context),
  };
}

/** The last value that stands in front of a token. */
export function valueBefore(at: number, { scores }: Pick<ScoredSentence, "scores">): Score | undefined {
  return scores.findLast((score) => score.at < at);
}

/** The value that stands for a score in its list: for "from 51% to 69%" the 69%. */
export function finalOf(score: Score, { scores, context }: ScoredSentence): Score {
  const next = scores[scores.indexOf(score) + 1];
  if (score.opensRange === true) return next ?? score;
  if (score.kind !== "base") return score;
  const { tokens } = context.view;
  return next !== undefined &&
    next.at - score.at <= 4 &&
    /^(?:to|→|⟶|⇒)$/.test(tokens[next.at - 1]?.text ?? "")
    ? next
    : score;
}

/** The list that a value stands in; for most values only itself. */
export function runOf(score: Score, sentence: ScoredSentence): readonly Score[] {
  const final = finalOf(score, sentence);
  return sentence.runs.find((run) => run.includes(final)) ?? [final];
}

function runsOf(scores: readonly Score[], { view }: RuleContext): readonly (readonly Score[])[] {
  const runs: Score[][] = [];
  for (const score of scores) {
    if (score.kind === "base" || score.opensRange === true) continue;
    const last = runs.at(-1)?.at(-1);
    const isJoined =
      last !== undefined && isList(last, score, scores, (at) => isMetricAt(view, at), view.tokens);
    if (isJoined) runs.at(-1)?.push(score);
    else runs.push([score]);
  }
  return runs;
}

/** Only a comma, "and", articles and words of measure stand between two values of a kind. */
function isList(
  first: Score,
  second: Score,
  scores: readonly Score[],
  isMeasure: (at: number) => boolean,
  tokens: readonly Token[],
): boolean {
  if ((first.kind === "gain") !== (second.kind === "gain") || scores[scores.indexOf(second) - 1] !== first)
    return false;
  if (second.at - first.at > 9) return false;
  let separated = false;
  for (let at = first.at + 1; at < second.at; at += 1) {
    const token = tokens[at];
    if (token?.kind === "comma" || token?.kind === "conjunction") separated = true;
    else if (
      token?.kind !== "determiner" &&
      token?.kind !== "adverb" &&
      !isMeasurePart(tokens, at, isMeasure)
    )
      return false;
  }
  return separated;
}

/** A word of a measure's name, or the "of" of "an F1 of". */
function isMeasurePart(tokens: readonly Token[], at: number, isMeasure: (at: number) => boolean): boolean {
  if (tokens[at]?.text === "of") return isMeasure(at - 1);
  if (tokens[at]?.text === "on") return isMeasure(at + 1);
  if (tokens[at]?.text === "db") return true;
  // "51.2% (pass@1) and 72.4% (pass@10)"
  if (tokens[at]?.kind === "open") return isMeasure(at + 1);
  if (tokens[at]?.kind === "close") return isMeasure(at - 1);
  return isMeasure(at) || (tokens[at]?.kind === "word" && [at + 1, at + 2].some(isMeasure));
}
