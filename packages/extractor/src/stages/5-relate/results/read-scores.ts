import type { ResultUnit } from "@methodscape/graph-model";
import type { SentenceView } from "../sentence/sentence-view.ts";
import type { NumberShape, Token } from "../sentence/token.ts";
import { isNoMeasuredNumber } from "./bare-number.ts";
import { isScored } from "./is-scored.ts";
import { isOtherQuantity, isRange } from "./other-quantities.ts";
import { readBound } from "./read-bound.ts";
import { readMetric } from "./read-metric.ts";
import type { Score, ScoreKind } from "./score.ts";
import { inheritsGain, isFall, isOneList, kindOf } from "./score-kind.ts";
import { solvedShare } from "./solved-share.ts";
import { measureBehind, unlistedMetric } from "./unlisted-metric.ts";

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
  const number = withListUnit(tokens, at);
  if (number === undefined || number.unit === "x" || isRange(tokens, at) || isOtherQuantity(view, at))
    return undefined;
  // "42% with …": the rest of a number that a broken sentence begins with.
  if (at === 0 || isChance(tokens, at) || isNoMeasuredNumber(view, at)) return undefined;
  const inherits = inheritsGain(tokens, at, before);
  const kind = inherits ? "gain" : kindOf(tokens, at, token, before);
  const listed = before.at(-1);
  // "FID 2.74 vs. 3.04"
  const held =
    listed?.at === at - 2 && /^(?:vs\.?|versus)$/.test(tokens[at - 1]?.text ?? "") ? listed : undefined;
  const metric =
    unlistedMetric(view, at) ??
    measureBehind(view, at) ??
    readMetric(view, at)?.name ??
    solvedShare(tokens, at) ??
    held?.metric;
  const follows =
    listed !== undefined &&
    at - listed.at <= 8 &&
    listed.unit === "score" &&
    listed.token.text.includes(".") === token.text.includes(".") &&
    isOneList(tokens, listed.at, at);
  const isBare = number.unit === "" && metric === undefined && held === undefined;
  if (isBare && !isScored(tokens, at) && !follows && !isBareGain(tokens, at)) return undefined;
  if (number.unit === "" && !Number.isFinite(number.value)) return undefined;
  const falls = number.sign === "-" || isFall(tokens, at) || (inherits && goesOnFalling(tokens, at, listed));
  return {
    kind,
    at,
    token,
    value: kind === "gain" && falls ? -number.value : number.value,
    unit: unitOf(kind, number, tokens, at),
    // "by up to 7.8% on A, 1.4% on B"
    bound: readBound(tokens, at) ?? (inherits && tokens[at - 1]?.text !== "by" ? listed?.bound : undefined),
    metric,
  };
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
    tokens[at - 1]?.text === "by" &&
    tokens[at]?.text.includes(".") === true &&
    ["outperform", "surpass", "beat", "exceed"].includes(verb?.lemma ?? "")
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

function unitOf(kind: ScoreKind, number: NumberShape, tokens: readonly Token[], at: number): ResultUnit {
  const around = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (
    kind === "gain" &&
    (around.includes("absolute") || around.includes("points") || number.unit === "points")
  )
    return "points";
  if (number.unit === "%") return "%";
  return number.unit === "points" ? "points" : "score";
}
