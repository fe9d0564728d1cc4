import type { ResultUnit } from "@methodscape/graph-model";
import type { SentenceView } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { isScored } from "./is-scored.ts";
import { isOtherQuantity, isRange } from "./other-quantities.ts";
import { readBound } from "./read-bound.ts";
import { metricBehind, readMetric } from "./read-metric.ts";
import type { Score, ScoreKind } from "./score.ts";
import { inheritsGain, isFall, isOneList, kindOf } from "./score-kind.ts";
import { solvedShare } from "./solved-share.ts";
import { unlistedMetric } from "./unlisted-metric.ts";

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
  const { number } = token;
  if (number === undefined || number.unit === "x" || isRange(tokens, at) || isOtherQuantity(view, at))
    return undefined;
  // "pass^8"
  if (tokens[at - 1]?.text === "^" || isCount(view, at)) return undefined;
  const kind = inheritsGain(tokens, at, before) ? "gain" : kindOf(tokens, at, token, before);
  const listed = before.at(-1);
  // "FID 2.74 vs. 3.04"
  const held =
    listed?.at === at - 2 && /^(?:vs\.?|versus)$/.test(tokens[at - 1]?.text ?? "") ? listed : undefined;
  const metric =
    unlistedMetric(view, at) ?? readMetric(view, at)?.name ?? solvedShare(tokens, at) ?? held?.metric;
  const follows =
    listed !== undefined &&
    at - listed.at <= 8 &&
    listed.unit === "score" &&
    Number.isInteger(listed.value) === Number.isInteger(number.value) &&
    isOneList(tokens, listed.at, at);
  const isBare = number.unit === "" && metric === undefined;
  if (isBare && !isScored(tokens, at) && !follows && !isBareGain(tokens, at)) return undefined;
  if (number.unit === "" && !Number.isFinite(number.value)) return undefined;
  return {
    kind,
    at,
    token,
    value: kind === "gain" && (number.sign === "-" || isFall(tokens, at)) ? -number.value : number.value,
    unit: unitOf(kind, token, tokens, at),
    bound: readBound(tokens, at),
    metric,
  };
}

/** "160,000 preference scores": so many of them. */
function isCount(view: SentenceView, at: number): boolean {
  const { number } = view.tokens[at] ?? {};
  if (number === undefined || number.unit !== "" || !Number.isInteger(number.value)) return false;
  const behind = metricBehind(view, at);
  return behind !== undefined && /s$/.test(view.tokens[behind.to - 1]?.text ?? "");
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

function unitOf(kind: ScoreKind, token: Token, tokens: readonly Token[], at: number): ResultUnit {
  const around = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (
    kind === "gain" &&
    (around.includes("absolute") || around.includes("points") || /points?$/.test(token.text))
  )
    return "points";
  if (token.number?.unit === "%") return "%";
  return token.number?.unit === "points" ? "points" : "score";
}
