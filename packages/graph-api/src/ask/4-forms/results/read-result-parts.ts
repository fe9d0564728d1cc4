import {
  type EntityRef,
  type MetricDirection,
  metricDirection,
  type PaperFilter,
} from "@methodscape/graph-model";
import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { parseDates } from "../../3-conditions/dates/parse-dates.ts";
import { askedFor, directionAsked, metricAhead } from "../../3-conditions/metric-ahead.ts";
import { parsePaperFilter } from "../../3-conditions/parse-paper-filter.ts";
import { chooseReading, type ParseProblems } from "../../3-conditions/parse-problems.ts";
import { parseValueBound, type ValueBound } from "../../3-conditions/parse-value-bound.ts";
import { skipWords, startsUnknown } from "../../3-conditions/skip-words.ts";
import { acceptProtocol, type ProtocolInput } from "./parse-protocol.ts";
import {
  ends,
  gainNouns,
  peopleNouns,
  peopleWords,
  relativeGains,
  resultFillers,
  resultNouns,
  superlatives,
} from "./result-words.ts";

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
  /** Only what people reach. */
  people: boolean;
}

type End = keyof typeof ends;

/** Reads everything that a question for results may say, up to its end. */
export function readResultParts(reader: TokenReader, problems: ParseProblems): ResultParts {
  const parts: ResultParts = {
    names: [],
    filters: [],
    protocol: {},
    bound: {},
    metric: undefined,
    gains: false,
    people: false,
  };
  const direction = directionAsked(reader);
  const asked: End[] = [];
  while (!reader.done) {
    if (
      readProtocol(reader, parts) ||
      readPeople(reader, parts) ||
      readMetric(reader, problems, parts) ||
      readBaseline(reader, problems, parts) ||
      readName(reader, problems, parts) ||
      readMeasure(reader, parts, direction)
    )
      continue;
    const dates = parseDates(reader);
    if (dates !== undefined) {
      parts.filters.push(dates);
      continue;
    }
    const end = acceptEnd(reader);
    if (end !== undefined) asked.push(end);
    if (end !== undefined || reader.accept(...superlatives, ...resultFillers)) continue;
    // What nobody understands must not make a condition on papers of the benchmark behind it: "best open source model on MATH".
    if (startsUnknown(reader)) {
      skipWords(reader, problems);
      continue;
    }
    const filter = parsePaperFilter(reader, problems);
    if (filter !== undefined) parts.filters.push(filter);
  }
  for (const end of asked) sayOtherEnd(end, parts.metric, problems);
  return parts;
}

/** "Human performance", "how well do people do". */
function readPeople(reader: TokenReader, parts: ResultParts): boolean {
  if (!reader.accept(...peopleWords)) return false;
  parts.people = true;
  reader.accept("level");
  reader.accept(...peopleNouns);
  return true;
}

function readProtocol(reader: TokenReader, parts: ResultParts): boolean {
  const stated = acceptProtocol(reader);
  if (stated !== undefined) parts.protocol = { ...parts.protocol, ...stated };
  return stated !== undefined;
}

/** "Improvement over PPO": the name is what the gain is held against, which no result is asked for by; it is said, not read as the system. */
function readBaseline(reader: TokenReader, problems: ParseProblems, parts: ResultParts): boolean {
  const name = reader.peek(1);
  if (!parts.gains || !["over", "against"].some((word) => reader.sees([word])) || name?.kind !== "name")
    return false;
  problems.unknown.push(`${reader.peek()?.text ?? "over"} ${name.text}`);
  reader.take(2);
  return true;
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

function acceptEnd(reader: TokenReader): End | undefined {
  if (reader.accept(...ends.lowest)) return "lowest";
  return reader.accept(...ends.highest) ? "highest" : undefined;
}

/** Boards begin with the better value: the other end, or the lowest where nobody can say which is better, is not what they answer. */
function sayOtherEnd(end: End, metric: string | undefined, problems: ParseProblems): void {
  const direction = metricDirection(metric ?? "");
  if (end === "lowest" && direction !== "lower")
    problems.unknown.push("lowest: results begin with the highest");
  if (end === "highest" && direction === "lower")
    problems.unknown.push(`highest: results in ${metric} begin with the lowest`);
}

/** Takes the measure; a second one is said to be not understood. */
function readMetric(reader: TokenReader, problems: ParseProblems, parts: ResultParts): boolean {
  const metric = metricAhead(reader);
  if (metric === undefined) return false;
  reader.take(metric.length);
  const name = askedFor(metric);
  if (parts.metric !== undefined && name !== parts.metric)
    problems.unknown.push(`${metric.name}: one measure at a time`);
  else parts.metric = name;
  return true;
}

/** Takes a bound, "gains" or a word for results. */
function readMeasure(
  reader: TokenReader,
  parts: ResultParts,
  direction: MetricDirection | undefined,
): boolean {
  const limit = parseValueBound(reader, 0, direction);
  if (limit !== undefined) {
    parts.bound = { ...parts.bound, ...limit.bound };
    reader.take(limit.length);
    return true;
  }
  if (reader.accept(...relativeGains)) {
    parts.gains = true;
    parts.protocol = { ...parts.protocol, relative: true };
    return true;
  }
  if (reader.accept(...gainNouns)) {
    parts.gains = true;
    return true;
  }
  return reader.accept(...resultNouns);
}
