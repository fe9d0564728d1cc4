import type { Token } from "../../sentence/token.ts";
import { gainNouns, isGain } from "./is-gain.ts";

/** The two ends of a difference that is given as a range, as places of tokens. */
export interface GainRange {
  readonly first: number;
  readonly second: number;
}

/** "by 4-17%", "gains of 29% to 46%", "a 3.2 to 5.0 average score increase": the range that the number at `at` is an end of. */
export function gainRangeAt(tokens: readonly Token[], at: number): GainRange | undefined {
  return [at, at - 1, at - 2].map((first) => rangeFrom(tokens, first)).find((range) => isEnd(range, at));
}

function isEnd(range: GainRange | undefined, at: number): range is GainRange {
  return range !== undefined && (range.first === at || range.second === at);
}

function rangeFrom(tokens: readonly Token[], first: number): GainRange | undefined {
  if (tokens[first]?.kind !== "number" || tokens[first]?.number?.unit === "x") return undefined;
  const second = secondEnd(tokens, first);
  const unit = tokens[second ?? first]?.number?.unit;
  if (second === undefined || unit === "x") return undefined;
  const [noun, joint] = tokens.slice(Math.max(0, first - 2), first);
  // "improved from 51% to 69%" tells of two values.
  if (joint?.text === "from") return undefined;
  const isOf = joint?.text === "of" && gainNouns.has(noun?.text ?? "");
  const isBy = joint?.text === "by" || (joint?.text === "of" && tokens[second + 1]?.text === "in");
  const isNamed = joint?.text !== "to" && isBehind(tokens, second);
  // "gains 5% to 9% over X"
  if (joint?.kind === "verb" && joint.lemma === "gain") return { first, second };
  return isOf || (isBy && isGain(tokens, first)) || isNamed ? { first, second } : undefined;
}

/** "4-17%", "29% to 46%", "5% – 9%" */
function secondEnd(tokens: readonly Token[], first: number): number | undefined {
  const [next, second] = tokens.slice(first + 1, first + 3);
  if (next?.kind === "number" && next.number?.sign === "-") return first + 1;
  const joins = next?.text === "to" || next?.text === "-" || next?.text === "–" || next?.text === "~";
  return joins && second?.kind === "number" ? first + 2 : undefined;
}

/** "a 3.2 to 5.0 average score increase" */
function isBehind(tokens: readonly Token[], second: number): boolean {
  const behind = tokens.slice(second + 1, second + 5);
  const end = behind.findIndex(({ kind }) => kind !== "word" && kind !== "adverb");
  return behind.slice(0, end < 0 ? 4 : end).some(({ text }) => gainNouns.has(text));
}
