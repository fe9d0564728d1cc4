import { isFiniteVerb } from "./finite-verb.ts";
import { subjectFollows } from "./subject-follows.ts";
import type { Token } from "./token.ts";

/** How a clause hangs on the one before it. */
export type ClauseOpening = "main" | "relative" | "subordinate" | "coordinate" | "participle" | "fronted";

/** A run of tokens [start, end) with at most one subject. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly opening: ClauseOpening;
}

/**
 * Splits a sentence into clauses: at ";", relative and subordinating words, participles behind a comma, and at
 * "," or "and" where a new subject or a second finite verb begins. Commas of lists split nothing.
 *
 *     Step-DPO , | when applied to Qwen2 , | achieves 70% on A and B , | surpassing C and D
 */
export function splitClauses(tokens: readonly Token[]): readonly Clause[] {
  const starts: { at: number; opening: ClauseOpening }[] = [{ at: 0, opening: openingOf(tokens, 0, "main") }];
  let finiteSince = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const opening = at === 0 ? undefined : boundaryAt(tokens, at, starts.at(-1)?.at ?? 0, finiteSince);
    if (opening !== undefined) {
      starts.push({ at, opening });
      finiteSince = false;
    }
    if (isFiniteVerb(tokens, at)) finiteSince = true;
  }
  return starts.map(({ at, opening }, index) => ({
    start: at,
    end: starts[index + 1]?.at ?? tokens.length,
    opening,
  }));
}

function boundaryAt(
  tokens: readonly Token[],
  at: number,
  clauseStart: number,
  finiteSince: boolean,
): ClauseOpening | undefined {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || previous === undefined) return undefined;
  // The comma or "and" before it has already opened this clause.
  if (at - clauseStart <= 2 && isOpeningOnly(tokens, clauseStart, at) && previous.kind !== "preposition")
    return undefined;
  switch (token.kind) {
    case "break":
      return "coordinate";
    case "opener":
      return subjectFollows(tokens, at + 1) ? "coordinate" : undefined;
    case "mark":
      return /^[.?!]$/.test(token.text) && at < tokens.length - 1 && tokens[at + 1]?.kind !== "number"
        ? "main"
        : undefined;
    case "relative":
      return token.text === "that" &&
        (tokens[at + 1]?.kind === "preposition" || previous.kind === "preposition")
        ? undefined
        : "relative";
    case "subordinator":
      return "subordinate";
    case "pronoun":
      return finiteSince &&
        (token.text === "we" || token.text === "they" || token.text === "it") &&
        previous.kind !== "verb" &&
        previous.kind !== "preposition"
        ? "coordinate"
        : undefined;
    case "comma":
    case "conjunction":
      return boundaryAtSeparator(tokens, at, clauseStart, finiteSince);
    default:
      return undefined;
  }
}

function isOpeningOnly(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind !== "comma" && kind !== "conjunction" && kind !== "preposition" && kind !== "adverb")
      return false;
  }
  return true;
}

function boundaryAtSeparator(
  tokens: readonly Token[],
  at: number,
  clauseStart: number,
  finiteSince: boolean,
): ClauseOpening | undefined {
  const isComma = tokens[at]?.kind === "comma";
  let next = at + 1;
  while (isLeadIn(tokens, next)) next += 1;
  const token = tokens[next];
  if (token === undefined) return undefined;
  if (isComma && (token.kind === "relative" || token.kind === "subordinator"))
    return token.kind === "relative" ? "relative" : "subordinate";
  if (token.kind === "pronoun" && (isComma || finiteSince)) return "coordinate";
  if (isFiniteVerb(tokens, next) && finiteSince) return "coordinate";
  if (isComma && isFiniteVerb(tokens, next)) return "coordinate";
  if (isComma && token.kind === "verb" && token.form !== "base") return "participle";
  const fronted = isComma && isFrontable(tokens, clauseStart);
  if ((fronted || finiteSince) && subjectFollows(tokens, next)) return "coordinate";
  return undefined;
}

function isLeadIn(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === "conjunction" || kind === "adverb";
}

function isLead(token: Token | undefined): boolean {
  return token?.kind === "comma" || token?.kind === "conjunction" || token?.kind === "adverb";
}

/** A clause that begins with "On MATH", "Using X", "Trained on Y" or "When …" stands before the main clause. */
function isFrontable(tokens: readonly Token[], from: number): boolean {
  // ", and", "Specifically,": two tokens at most stand before what opens the clause.
  let at = from;
  while (at < from + 2 && isLead(tokens[at])) at += 1;
  const token = tokens[at];
  return (
    token?.kind === "preposition" ||
    token?.kind === "subordinator" ||
    (token?.kind === "verb" && token.form !== "finite")
  );
}

function openingOf(tokens: readonly Token[], at: number, fallback: ClauseOpening): ClauseOpening {
  return isFrontable(tokens, at) ? "fronted" : fallback;
}
