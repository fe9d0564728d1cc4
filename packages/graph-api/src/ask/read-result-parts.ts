import type { EntityRef, PaperFilter } from "@methodscape/graph-model";
import { parsePaperFilter } from "./parse-paper-filter.ts";
import { chooseReading, type ParseProblems } from "./parse-problems.ts";
import { acceptProtocol, type ProtocolInput } from "./parse-protocol.ts";
import { parseValueBound, type ValueBound } from "./parse-value-bound.ts";
import { parseYears } from "./parse-years.ts";
import { gainNouns, metrics, resultFillers, resultNouns, superlatives } from "./result-words.ts";
import type { TokenReader } from "./token-reader.ts";

/** An entity and what it was called in the question. */
interface NamedInResult extends EntityRef {
  readonly text: string;
}

/** What was read of a question for results. */
export interface ResultParts {
  readonly names: NamedInResult[];
  readonly filters: PaperFilter[];
  protocol: ProtocolInput;
  bound: ValueBound;
  metric: string | undefined;
  gains: boolean;
}

/** Reads everything that a question for results may say, up to its end. */
export function readResultParts(reader: TokenReader, problems: ParseProblems): ResultParts {
  const parts: ResultParts = {
    names: [],
    filters: [],
    protocol: {},
    bound: {},
    metric: undefined,
    gains: false,
  };
  while (!reader.done) {
    if (readProtocol(reader, parts) || readName(reader, problems, parts) || readMeasure(reader, parts))
      continue;
    const years = parseYears(reader);
    if (years !== undefined) {
      parts.filters.push(years);
      continue;
    }
    if (reader.accept(...superlatives, ...resultFillers)) continue;
    const filter = parsePaperFilter(reader, problems);
    if (filter !== undefined) parts.filters.push(filter);
  }
  return parts;
}

function readProtocol(reader: TokenReader, parts: ResultParts): boolean {
  const stated = acceptProtocol(reader);
  if (stated !== undefined) parts.protocol = { ...parts.protocol, ...stated };
  return stated !== undefined;
}

function readName(reader: TokenReader, problems: ParseProblems, parts: ResultParts): boolean {
  const name = reader.peek();
  if (name?.kind !== "name") return false;
  reader.take();
  // A concept has no results, so it is no reading here unless the name can mean nothing else.
  const measurable = name.readings.filter(({ type }) => type !== "concept");
  const entity = chooseReading(measurable.length === 0 ? name : { ...name, readings: measurable }, problems);
  if (entity !== undefined) parts.names.push({ ...entity, text: name.text });
  return true;
}

/** Takes a bound, a metric, "gains" or a word for results. */
function readMeasure(reader: TokenReader, parts: ResultParts): boolean {
  const limit = parseValueBound(reader);
  if (limit !== undefined) {
    parts.bound = { ...parts.bound, ...limit.bound };
    reader.take(limit.length);
    return true;
  }
  const metric = Object.entries(metrics).find(([text]) => reader.accept(text));
  if (metric !== undefined) {
    parts.metric = metric[1] === "accuracy" ? undefined : metric[1];
    return true;
  }
  if (reader.accept(...gainNouns)) {
    parts.gains = true;
    return true;
  }
  return reader.accept(...resultNouns);
}
