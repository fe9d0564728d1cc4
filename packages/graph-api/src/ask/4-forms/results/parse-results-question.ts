import { type EntityRef, parseQuery, type QueryInput } from "@methodscape/graph-model";
import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { combineConditions } from "../../3-conditions/combine-conditions.ts";
import { metricAhead } from "../../3-conditions/metric-ahead.ts";
import type { ParseProblems } from "../../3-conditions/parse-problems.ts";
import { parseValueBound } from "../../3-conditions/parse-value-bound.ts";
import { countAhead } from "../parse-paper-order.ts";
import type { QuestionForm } from "../question-form.ts";
import { protocolAhead } from "./parse-protocol.ts";
import { type ResultParts, readResultParts } from "./read-result-parts.ts";
import {
  gainNouns,
  peopleWords,
  relativeGains,
  resultFillers,
  resultNouns,
  superlatives,
} from "./result-words.ts";

type ResultsInput = Extract<QueryInput, { kind: "results" }>;

const openers = (
  "what is the,what is,what are the,what are,what was the,what,which model have the,which method have the,which,who have the,who hold the,who has the,who is the,who is,who be the,who be," +
  "who holds the,how do,show me the,show me,show the,show,list the,list,give me the,give me,the,all"
).split(",");
/** "best MATH score", "results on GSM8K by Qwen2", "MATH above 60%", "pass@1 on HumanEval", "GSM8K with majority voting". */
export const parseResultsQuestion: QuestionForm = (reader, problems) => {
  while (reader.accept(...openers));
  const asksHowWell = reader.accept("how well do", "how well does", "how good is", "how good are");
  const superlative = superlatives.map((text) => text.split(" ")).find((words) => reader.sees(words));
  const behind = superlative?.length ?? 0;
  if (["paper", "read"].some((word) => reader.sees([word], behind))) return undefined;
  if (superlative !== undefined && countAhead(reader, behind) !== undefined) return undefined;
  const isAsked = asksHowWell || superlative !== undefined || isSystemOnBenchmark(reader);
  if (!isAsked && !speaksOfResults(reader)) return undefined;
  const parts = readResultParts(reader, problems);
  if (parts.names.length === 0 && problems.ambiguous.length === 0 && problems.unknown.length === 0)
    return undefined;
  return parseQuery(resultsInput(parts, problems));
};

/** "GPT-4 on MMLU", and nothing else: what the model reaches there. */
function isSystemOnBenchmark(reader: TokenReader): boolean {
  const end = reader.sees(["?"], 3) ? 4 : 3;
  const isOf = (ahead: number, types: readonly EntityRef["type"][]) => {
    const token = reader.peek(ahead);
    return token?.kind === "name" && token.readings.every(({ type }) => types.includes(type));
  };
  return (
    isOf(0, ["model"]) &&
    reader.sees(["on"], 1) &&
    isOf(2, ["benchmark", "dataset"]) &&
    reader.peek(end) === undefined
  );
}

/** True when what comes speaks of values: a result noun, a measure, a gain, a bound or a protocol, with nothing but names and fillers in front. */
function speaksOfResults(reader: TokenReader): boolean {
  for (let ahead = 0; ; ahead += 1) {
    if (parseValueBound(reader, ahead) !== undefined || protocolAhead(reader, ahead) !== undefined)
      return namesAnything(reader);
    if (isMeasureAsked(reader, ahead)) return namesAnything(reader);
    if ([...resultNouns, ...gainNouns, ...relativeGains].some((text) => reader.sees(text.split(" "), ahead)))
      return true;
    const token = reader.peek(ahead);
    if (token === undefined) return false;
    if (peopleWords.some((text) => reader.sees(text.split(" "), ahead))) continue;
    if (token.kind !== "name" && !resultFillers.some((word) => reader.sees([word], ahead))) return false;
  }
}

/** "WER on LibriSpeech", "LibriSpeech WER"; of everyday words only "perplexity on WikiText", for "DPO loss" is no value of DPO. */
function isMeasureAsked(reader: TokenReader, ahead: number): boolean {
  const metric = metricAhead(reader, ahead);
  if (metric === undefined) return false;
  const isOn = ["on", "of", "for", "in"].some((word) => reader.sees([word], ahead + metric.length));
  return /[\p{Lu}\d ]/u.test(metric.name) || (ahead === 0 && isOn);
}

function namesAnything(reader: TokenReader): boolean {
  for (let ahead = 0; ; ahead += 1) {
    const token = reader.peek(ahead);
    if (token === undefined) return false;
    if (token.kind === "name") return true;
  }
}

/** A question for results names at most one benchmark, one model and one method; a second one is said to be not understood. */
function resultsInput(
  { names, filters, protocol, bound, metric, gains, people }: ResultParts,
  problems: ParseProblems,
): ResultsInput {
  const take = (...types: EntityRef["type"][]) => {
    const [first, ...more] = names.filter((entity) => types.includes(entity.type));
    for (const { id, text, type } of more)
      if (id !== first?.id) problems.unknown.push(`${text}: one ${type} at a time`);
    return first?.id;
  };
  const benchmark = take("benchmark", "dataset");
  const model = take("model");
  const method = take("method", "concept");
  const papers = combineConditions([filters]);
  return {
    kind: "results",
    ...(benchmark !== undefined && { benchmark }),
    ...(model !== undefined && { model }),
    ...(method !== undefined && { method }),
    ...(metric !== undefined && { metric }),
    ...bound,
    ...(people && { people: true as const }),
    ...(Object.keys(protocol).length > 0 && { protocol }),
    ...(papers !== undefined && { papers }),
    gains,
  };
}
