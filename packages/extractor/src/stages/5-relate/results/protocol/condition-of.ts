import { listedNames } from "../../rules/systems/listed-names.ts";
import type { Score } from "../score.ts";
import { runOf, type ScoredSentence } from "../scored-sentence.ts";
import { isMethod, isModel, type System } from "../system.ts";
import { stretchOf } from "../value-stretch.ts";
import { budgetIn, type Condition, readCondition, stepsBeside, variantIn } from "./read-condition.ts";

const opening = /^(?:when|without|under|given|after|with|using|in|at)\s/i;

/**
 * Under what a value was measured: what stands beside it or behind a row of measures that it is of, and what its
 * sentence opens with.
 */
export function conditionOf(score: Score, system: System, sentence: ScoredSentence): Condition {
  if (isPeak(score, sentence) || isToldLater(score, sentence)) return "unclear";
  const own = besideValue(score, system, sentence) ?? behindRow(score, system, sentence);
  if (own === "unclear") return own;
  if (score.kind === "base") return own;
  const opens = readCondition(frontOf(sentence));
  if (opens === undefined || opens === "unclear") return opens ?? own ?? inFront(score, sentence);
  return own === undefined || own === opens ? opens : `${opens}, ${own}`;
}

function besideValue(score: Score, system: System, sentence: ScoredSentence): Condition {
  const { before, behind, from } = stretchOf(score, sentence);
  const steps = stepsBeside(before, behind);
  if (steps !== undefined) return steps;
  // "18% and 34% with documents": of two values of one thing the condition is the last one's.
  const isOthers = isTwice(score, sentence) && runOf(score, sentence).at(-1) !== score;
  const said = isOthers ? undefined : readCondition(behind);
  if (said === undefined || said === "unclear") return said;
  const named = systemsIn(said, from, sentence);
  // "when using GPT-4o": a system has fields of its own.
  const isTold = named.every((name) => name === system.model?.entity || name === system.method?.entity);
  return named.length === 0 ? said : isTold ? undefined : "unclear";
}

/** A list of values of one measure, of one system and on one benchmark: nothing but a condition tells them apart. */
function isTwice(score: Score, sentence: ScoredSentence): boolean {
  const run = runOf(score, sentence);
  const places = new Set(sentence.places.map(({ mention }) => mention.entity));
  const measures = new Set(run.flatMap(({ metric }) => metric ?? []));
  return (
    run.length > 1 && places.size < 2 && measures.size < 2 && listedNames.read(score, sentence) === undefined
  );
}

/** "a CLIP score of 33 and a reward of 1.2 with only 4 steps": what is said behind the last of several measures holds for all. */
function behindRow(score: Score, system: System, sentence: ScoredSentence): Condition {
  const { context, scores } = sentence;
  const next = scores[scores.indexOf(score) + 1];
  if (next === undefined || score.metric === undefined || next.metric === undefined) return undefined;
  const between = context.view.tokens.slice(score.at + 1, next.at);
  const isRow =
    next.metric !== score.metric &&
    next.kind === score.kind &&
    between.some(({ kind }) => kind === "comma" || kind === "conjunction") &&
    !between.some(
      ({ kind, text }) => ["verb", "break", "relative", "open", "close"].includes(kind) || text === "on",
    );
  return isRow ? (besideValue(next, system, sentence) ?? behindRow(next, system, sentence)) : undefined;
}

function systemsIn(phrase: string, from: number, { context: { view } }: ScoredSentence): readonly string[] {
  return view.places.flatMap(({ mention }) =>
    mention.start >= from && (isModel(mention) || isMethod(mention)) && phrase.includes(mention.surface)
      ? [mention.entity]
      : [],
  );
}

/** "Without a retriever, …": what stands before the first comma, if no value does. */
function frontOf({ context: { view }, scores }: ScoredSentence): string {
  const comma = view.tokens.findIndex(({ kind }) => kind === "comma");
  const isBefore = comma > 0 && comma < (scores[0]?.at ?? 0);
  const front = isBefore
    ? view.text.slice(view.span.start, view.tokens[comma]?.start).replace(/\s+/g, " ")
    : "";
  return opening.test(front) ? front.charAt(0).toLowerCase() + front.slice(1) : "";
}

/** "78% on average, peaking at 81%": the highest of several values, of which nobody says what tells it apart. */
function isPeak({ at }: Score, { context: { view } }: ScoredSentence): boolean {
  return view.tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^peak(?:s|ing|ed)?$/.test(text));
}

/** "only 47%, which is worse than guessing when style misleads": a clause about the value tells its condition. */
function isToldLater({ token, at }: Score, { context: { view }, scores }: ScoredSentence): boolean {
  const next = scores.find((one) => one.at > at)?.token.start ?? view.span.end;
  return laterCondition.test(view.text.slice(token.end, next).replace(/\s+/g, " "));
}

const laterCondition = /^[^,;]{0,40}, which [^,;]{0,80} (?:when|under) (?!compared|evaluated|tested)/;

/** "Our best-performing variant reaches …", "X, using only two steps, reaches …": in front of the value, with no other between. */
function inFront({ at }: Score, { context: { view }, scores }: ScoredSentence): string | undefined {
  const before = scores.findLast((one) => one.at < at);
  const from = before === undefined ? view.span.start : before.token.end;
  const text = view.text.slice(from, view.tokens[at]?.start ?? from).replace(/\s+/g, " ");
  // What is said in front of the first value holds for those of its row.
  const front = before === undefined ? text : view.text.slice(view.span.start, scores[0]?.token.start);
  return variantIn(text) ?? budgetIn(front.replace(/\s+/g, " "));
}
