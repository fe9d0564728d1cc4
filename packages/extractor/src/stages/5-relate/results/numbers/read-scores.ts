import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { NumberShape, Token } from "../../sentence/token.ts";
import { surpassingVerbs } from "../../sentence/verb-senses.ts";
import { metricBeside } from "../metric/metric-beside.ts";
import type { Score } from "../score.ts";
import { gainRangeAt } from "./gain-range.ts";
import { isFall } from "./is-fall.ts";
import { isOtherQuantity } from "./is-other-quantity.ts";
import { isOpenRange, isRange } from "./is-range.ts";
import { isScored } from "./is-scored.ts";
import { isUnmeasured } from "./is-unmeasured.ts";
import { inheritsGain, isOneList, sharesMaximum } from "./one-list.ts";
import { rangeEnd } from "./range-end.ts";
import { readBound } from "./read-bound.ts";
import { scoreKind } from "./score-kind.ts";
import { solvedShare } from "./solved-share.ts";
import { unitOf } from "./unit-of.ts";

/** The numbers of a sentence that may be results, in the order of the text. Counts, sizes, costs and speeds are left out. */
export function readScores(view: SentenceView): readonly Score[] {
  const scores: Score[] = [];
  for (const [at, token] of view.tokens.entries()) {
    if (token.number === undefined) continue;
    const score = readScore(view, at, token, scores);
    if (score !== undefined) scores.push(score);
  }
  return scores;
}

function readScore(
  view: SentenceView,
  at: number,
  token: Token,
  before: readonly Score[],
): Score | undefined {
  const { tokens } = view;
  const range = gainRangeAt(tokens, at);
  if (range !== undefined) return rangeEnd(view, at, token, range);
  const number = withListUnit(tokens, at);
  if (number === undefined || isNoValue(view, at, number, before)) return undefined;
  const inherits = inheritsGain(tokens, at, before);
  const kind = inherits ? "gain" : scoreKind(tokens, at, token, before);
  const listed = before.at(-1);
  const held = heldAgainst(tokens, at, listed);
  const metric = metricBeside(view, at) ?? solvedShare(tokens, at) ?? held?.metric;
  const isBare = number.unit === "" && metric === undefined && held === undefined;
  if (
    isBare &&
    !isScored(tokens, at) &&
    !goesOnFrom(tokens, at, listed) &&
    !isAside(tokens, at, listed) &&
    !(inherits && isListedGain(tokens, at)) &&
    !isBareGain(tokens, at)
  )
    return undefined;
  if (number.unit === "" && !Number.isFinite(number.value)) return undefined;
  const falls = number.sign === "-" || isFall(tokens, at) || (inherits && goesOnFalling(tokens, at, listed));
  return {
    kind,
    at,
    token,
    value: kind === "gain" && falls ? -number.value : number.value,
    unit: unitOf(kind, number, tokens, at),
    bound: readBound(tokens, at) ?? (inherits && sharesMaximum(tokens, at, listed) ? "up-to" : undefined),
    metric,
  };
}

/** Numbers that are no values at all: factors, ranges, counts, chance. */
function isNoValue(view: SentenceView, at: number, { unit }: NumberShape, before: readonly Score[]): boolean {
  const { tokens } = view;
  // "42% with …": the rest of a number that a broken sentence begins with.
  if (at === 0 || unit === "x" || isRange(tokens, at) || isOtherQuantity(view, at)) return true;
  return isChance(tokens, at) || isUnmeasured(view, at) || isOpenRange(tokens, at, before);
}

/** "scores of 70.1 on A and 65.3 on B": a number like the value before, in one list with it. */
function goesOnFrom(tokens: readonly Token[], at: number, last: Score | undefined): boolean {
  return (
    last !== undefined &&
    at - last.at <= 8 &&
    last.unit === "score" &&
    last.token.text.includes(".") === tokens[at]?.text.includes(".") &&
    isOneList(tokens, last.at, at)
  );
}

/** "on A by 3.1%, B by 5.2" */
function isListedGain(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === "by" && tokens[at]?.text.includes(".") === true;
}

/** "FID 2.74 vs. 3.04", "8.1 on MT-Bench (vs 7.9 for X)", "compared with 57.0": the value before, which this one is held against. */
function heldAgainst(tokens: readonly Token[], at: number, before: Score | undefined): Score | undefined {
  if (before === undefined || before.kind === "gain" || at - before.at > 14) return undefined;
  const comparing = /^(?:vs\.?|versus|against|compared (?:to|with)|relative to|than)$/;
  if (!comparing.test(tokens[at - 1]?.text ?? "")) return undefined;
  const alike = before.token.text.includes(".") === tokens[at]?.text.includes(".");
  const isNear = before.at === at - 2;
  const between = tokens.slice(before.at + 1, at);
  const apart = between.some(({ kind }) => kind === "verb" || kind === "break" || kind === "relative");
  return isNear || (alike && !apart) ? before : undefined;
}

/** "random-level accuracy (50%)": what guessing would give is nobody's result. */
function isChance(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ text }) => /^(?:random|chance)(?:-|$)/.test(text));
}

/** "reducing WER by 13%, WIL by 9.8%": the second falls as the first does, unless another verb begins. */
function goesOnFalling(tokens: readonly Token[], at: number, last: Score | undefined): boolean {
  return (
    last !== undefined && last.value < 0 && !tokens.slice(last.at + 1, at).some(({ kind }) => kind === "verb")
  );
}

/** "outperforming X by 4.21": a difference without unit or measure, with digits behind its point. */
function isBareGain(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at);
  const verb = before.findLast(({ kind }) => kind === "verb");
  return (
    (tokens[at - 1]?.text === "by" || (tokens[at - 1]?.text === "of" && tokens[at - 2]?.text === "margin")) &&
    tokens[at]?.text.includes(".") === true &&
    surpassingVerbs.has(verb?.lemma ?? "")
  );
}

/** "by 3.2 and 1.6 points", "from 58.9 to 69.3%": the unit stands behind the last number. */
function withListUnit(tokens: readonly Token[], at: number): NumberShape | undefined {
  const number = tokens[at]?.number;
  const next = tokens[at + 2]?.number;
  const joint = tokens[at + 1];
  const joined = joint?.kind === "comma" || joint?.kind === "conjunction" || joint?.text === "to";
  if (number?.unit !== "" || next === undefined || !joined || next.sign !== number.sign) return number;
  return next.unit === "%" || next.unit === "points" ? { ...number, unit: next.unit } : number;
}

/** "88.3 (88.7 with majority vote)": what another way of measuring gives, right behind a bare value. */
function isAside(tokens: readonly Token[], at: number, before: Score | undefined): boolean {
  return (
    before?.at === at - 2 &&
    before.unit === "score" &&
    tokens[at - 1]?.kind === "open" &&
    /^(?:with|when|using|without)$/.test(tokens[at + 1]?.text ?? "")
  );
}
