import {
  type EntityRef,
  type MetricDirection,
  metricDirection,
  type ResultCondition,
} from "@methodscape/graph-model";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { type AskedMetric, askedFor, metricAhead } from "./metric-ahead.ts";
import { chooseReading, type ParseProblems } from "./parse-problems.ts";
import { parseValueBound, type ValueBound } from "./parse-value-bound.ts";

/** Reads "MATH above 60%", "scoring over 80 on GSM8K", "with accuracy above 60% on MATH", "WER below 5 on LibriSpeech". */
export function parseResultBound(reader: TokenReader, problems: ParseProblems): ResultCondition | undefined {
  return nameThenBound(reader, problems) ?? boundThenName(reader, problems);
}

function nameThenBound(reader: TokenReader, problems: ParseProblems): ResultCondition | undefined {
  const ahead = skippable(reader, 0, ["with", "on", "have", "a", "the"]);
  const name = reader.peek(ahead);
  if (name?.kind !== "name") return undefined;
  const middle = skippable(reader, ahead + 1, [...measureWords, "benchmark", "with", "a", "an"]);
  const metric = metricAhead(reader, middle);
  const behind = skippable(reader, middle + (metric?.length ?? 0), measureWords);
  const bound = parseValueBound(reader, behind, directionOf(metric));
  if (bound === undefined) return undefined;
  const entity = chooseReading(name, problems);
  reader.take(behind + bound.length);
  return conditionFor(entity, bound.bound, metric);
}

function boundThenName(reader: TokenReader, problems: ParseProblems): ResultCondition | undefined {
  const ahead = skippable(reader, 0, [
    "with",
    "have",
    "a",
    "an",
    "reach",
    "achieve",
    "report",
    ...measureWords,
  ]);
  const before = metricAhead(reader, ahead);
  const start = skippable(reader, ahead + (before?.length ?? 0), measureWords);
  const length = parseValueBound(reader, start)?.length;
  if (length === undefined) return undefined;
  const after = before === undefined ? metricAhead(reader, start + length) : undefined;
  const metric = before ?? after;
  const bound = parseValueBound(reader, start, directionOf(metric))?.bound ?? {};
  const end = start + length + (after?.length ?? 0);
  const behind = skippable(reader, end, ["accuracy", "score", "on", "the", "for", "in"]);
  const name = reader.peek(behind);
  if (name?.kind !== "name") return undefined;
  const entity = chooseReading(name, problems);
  reader.take(behind + 1);
  return conditionFor(entity, bound, metric);
}

/** What may stand between a measure and its bound without saying more. */
const measureWords = ["score", "accuracy", "result", "of", "is"];

function directionOf(metric: AskedMetric | undefined): MetricDirection | undefined {
  return metric && metricDirection(metric.name);
}

function conditionFor(
  entity: EntityRef | undefined,
  bound: ValueBound,
  asked: AskedMetric | undefined,
): ResultCondition {
  const metric = asked && askedFor(asked);
  const measured = { ...(metric !== undefined && { metric }), ...bound };
  if (entity === undefined) return { op: "result", ...measured };
  switch (entity.type) {
    case "model":
      return { op: "result", model: entity.id, ...measured };
    case "method":
    case "concept":
      return { op: "result", method: entity.id, ...measured };
    case "benchmark":
    case "dataset":
      return { op: "result", benchmark: entity.id, ...measured };
  }
}

function skippable(reader: TokenReader, from: number, words: readonly string[]): number {
  let ahead = from;
  while (words.some((word) => reader.sees([word], ahead))) ahead += 1;
  return ahead;
}
