import { listedNames } from "../../rules/systems/listed-names.ts";
import { plainText } from "../../sentence/plain-text.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { Score } from "../score.ts";
import { runOf, type ScoredSentence, valueBefore } from "../scored-sentence.ts";
import { isMethod, isModel, type System } from "../system.ts";
import { stretchOf } from "../value-stretch.ts";
import { frontedCondition } from "./fronted-condition.ts";
import { meansBehind, plainCondition, toldInFront } from "./plain-condition.ts";
import { budgetIn, type Condition, readCondition, stepsBeside, variantIn } from "./read-condition.ts";
import { whoseCondition } from "./whose-condition.ts";

/**
 * Under what a value was measured: what stands beside it or behind a row of measures that it is of, what its sentence
 * opens with, and what tells whose it is more nearly than a name.
 */
export function conditionOf(
  score: Score,
  system: System,
  sentence: ScoredSentence,
  people: boolean,
): Condition {
  if (isPeak(score, sentence) || isToldLater(score, sentence)) return "unclear";
  const own =
    besideValue(score, system, sentence) ??
    behindRow(score, system, sentence) ??
    ofValueBefore(score, system, sentence);
  const whose = people ? undefined : whoseCondition(score, system, sentence);
  const opens = score.kind === "base" ? undefined : frontedCondition(system, sentence);
  const front = opens ?? (score.kind === "base" || own !== undefined ? undefined : inFront(score, sentence));
  const told = [front, own, whose].filter((one) => one !== undefined);
  if (told.includes("unclear")) return "unclear";
  const [first] = told;
  return first === undefined ? undefined : [...new Set(told)].join(", ");
}

/** "leads by 15% after 5 rounds, achieving a rate of 90%": what is told of the gain holds for what it leads to. */
function ofValueBefore(score: Score, system: System, sentence: ScoredSentence): Condition {
  const { context } = sentence;
  const before = valueBefore(score.at, sentence);
  if (before?.kind !== "gain" || score.kind !== "absolute") return undefined;
  const between = context.view.tokens.slice(before.at + 1, score.at);
  const verb = between.findLast(({ kind }) => kind === "verb");
  const isReached = verb?.form === "gerund" && verbGroupOf(verb.lemma) === "reach";
  const verbs = between.filter(({ kind }) => kind === "verb" || kind === "break").length;
  return isReached && verbs === 1 && between[between.indexOf(verb) - 1]?.kind === "comma"
    ? besideValue(before, system, sentence)
    : undefined;
}

function besideValue(score: Score, system: System, sentence: ScoredSentence): Condition {
  const { before, behind, from } = stretchOf(score, sentence);
  const steps = stepsBeside(before, behind);
  if (steps !== undefined) return steps;
  // "18% and 34% with documents": of two values of one thing the condition is the last one's.
  const isOthers = isTwice(score, sentence) && runOf(score, sentence).at(-1) !== score;
  if (isOthers) return undefined;
  const plain = plainCondition(behind);
  if (plain !== undefined) return plain;
  const means = meansBehind(behind);
  const said = readCondition(behind) ?? means;
  if (said === undefined || said === "unclear") return said;
  // "through X reasoning": unless that is the paper's own.
  if (said === means) return isOwnIn(said, sentence) ? undefined : said;
  const named = systemsIn(said, from, sentence);
  // "when using GPT-4o": a system has fields of its own.
  const isTold = named.every((name) => name === system.model?.entity || name === system.method?.entity);
  return named.length === 0 ? said : isTold ? undefined : "unclear";
}

function isOwnIn(phrase: string, { context: { paper } }: ScoredSentence): boolean {
  return [...paper.ownEntities, ...paper.maybeOwn].some(({ surface }) => phrase.includes(surface));
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

/** "78% on average, peaking at 81%": the highest of several values, of which nobody says what tells it apart. */
function isPeak({ at }: Score, { context: { view } }: ScoredSentence): boolean {
  return view.tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^peak(?:s|ing|ed)?$/.test(text));
}

/** "only 47%, which is worse than guessing when style misleads": a clause about the value tells its condition. */
function isToldLater({ token, at }: Score, { context: { view }, scores }: ScoredSentence): boolean {
  const next = scores.find((one) => one.at > at)?.token.start ?? view.span.end;
  return laterCondition.test(plainText(view, token.end, next));
}

const laterCondition = /^[^,;]{0,40}, which [^,;]{0,80} (?:when|under) (?!compared|evaluated|tested)/;

/** "Our best-performing variant reaches …", "X, using only two steps, reaches …": in front of the value, with no other between. */
function inFront({ at }: Score, sentence: ScoredSentence): string | undefined {
  const { view } = sentence.context;
  const before = valueBefore(at, sentence);
  const text = plainText(view, before?.token.end, view.tokens[at]?.start);
  // What is said in front of the first value holds for those of its row.
  const front =
    before === undefined ? text : plainText(view, view.span.start, sentence.scores[0]?.token.start);
  return variantIn(text) ?? budgetIn(front) ?? (before === undefined ? toldInFront(front) : undefined);
}
