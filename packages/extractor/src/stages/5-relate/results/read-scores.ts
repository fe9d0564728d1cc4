import type { ResultUnit } from "@methodscape/graph-model";
import type { SentenceView } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { isScored } from "./is-scored.ts";
import { isBounded, isOtherQuantity, isRange } from "./other-quantities.ts";
import { readMetric } from "./read-metric.ts";
import type { Score, ScoreKind } from "./score.ts";
import { inheritsGain, isFall, isOneList, kindOf } from "./score-kind.ts";

/** The numbers of a sentence that may be results, in the order of the text. Counts, sizes, costs and speeds are left out. */
export function readScores(view: SentenceView): readonly Score[] {
  const scores: Score[] = [];
  for (const [at, token] of view.tokens.entries()) {
    if (token.number === undefined) continue;
    const score = readScore(view.tokens, at, token, scores);
    if (score !== undefined) scores.push(score);
  }
  return scores;
}

function readScore(
  tokens: readonly Token[],
  at: number,
  token: Token,
  before: readonly Score[],
): Score | undefined {
  const { number } = token;
  if (number === undefined || number.unit === "x" || isRange(tokens, at) || isOtherQuantity(tokens, at))
    return undefined;
  const kind = inheritsGain(tokens, at, before) ? "gain" : kindOf(tokens, at, token, before);
  const metric = readMetric(tokens, at, 0, tokens.length);
  const listed = before.at(-1);
  const follows =
    listed !== undefined &&
    at - listed.at <= 8 &&
    listed.unit === "score" &&
    isOneList(tokens, listed.at, at);
  if (number.unit === "" && metric === undefined && !isScored(tokens, at) && !follows) return undefined;
  if (number.unit === "" && !Number.isFinite(number.value)) return undefined;
  return {
    kind,
    at,
    token,
    value: kind === "gain" && (number.sign === "-" || isFall(tokens, at)) ? -number.value : number.value,
    unit: unitOf(kind, token, tokens, at),
    bounded: isBounded(tokens, at),
    metric,
  };
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
