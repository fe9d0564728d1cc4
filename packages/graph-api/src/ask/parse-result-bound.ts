import type { EntityRef, ResultCondition } from "@methodscape/graph-model";
import { chooseReading, type ParseProblems } from "./parse-problems.ts";
import { parseValueBound, type ValueBound } from "./parse-value-bound.ts";
import type { TokenReader } from "./token-reader.ts";

/** Reads "MATH above 60%", "scoring over 80 on GSM8K", "with accuracy above 60% on MATH". */
export function parseResultBound(reader: TokenReader, problems: ParseProblems): ResultCondition | undefined {
  return nameThenBound(reader, problems) ?? boundThenName(reader, problems);
}

function nameThenBound(reader: TokenReader, problems: ParseProblems): ResultCondition | undefined {
  const ahead = skippable(reader, 0, ["with", "on", "have", "a", "the"]);
  const name = reader.peek(ahead);
  if (name?.kind !== "name") return undefined;
  const behind = skippable(reader, ahead + 1, ["score", "accuracy", "result", "benchmark", "of", "at", "is"]);
  const bound = parseValueBound(reader, behind);
  if (bound === undefined) return undefined;
  const entity = chooseReading(name, problems);
  reader.take(behind + bound.length);
  return conditionFor(entity, bound.bound);
}

function boundThenName(reader: TokenReader, problems: ParseProblems): ResultCondition | undefined {
  const ahead = skippable(reader, 0, [
    "with",
    "have",
    "a",
    "an",
    "score",
    "reach",
    "achieve",
    "accuracy",
    "report",
    "result",
  ]);
  const bound = parseValueBound(reader, ahead);
  if (bound === undefined) return undefined;
  const behind = skippable(reader, ahead + bound.length, ["accuracy", "score", "on", "the", "for", "in"]);
  const name = reader.peek(behind);
  if (name?.kind !== "name") return undefined;
  const entity = chooseReading(name, problems);
  reader.take(behind + 1);
  return conditionFor(entity, bound.bound);
}

function conditionFor(entity: EntityRef | undefined, bound: ValueBound): ResultCondition {
  if (entity === undefined) return { op: "result", ...bound };
  switch (entity.type) {
    case "model":
      return { op: "result", model: entity.id, ...bound };
    case "method":
    case "concept":
      return { op: "result", method: entity.id, ...bound };
    case "benchmark":
    case "dataset":
      return { op: "result", benchmark: entity.id, ...bound };
  }
}

function skippable(reader: TokenReader, from: number, words: readonly string[]): number {
  let ahead = from;
  while (words.some((word) => reader.sees([word], ahead))) ahead += 1;
  return ahead;
}
