import type { PaperFilter } from "@methodscape/graph-model";
import { conjunctions, fillerPhrases, negations, usingNegations } from "../2-tokens/filler-words.ts";
import { type RolePhrase, usingPhrase } from "../2-tokens/role-phrases.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";
import { acceptPhrase } from "./accept-phrase.ts";
import { combineConditions, denyCondition } from "./combine-conditions.ts";
import { parseDates } from "./dates/parse-dates.ts";
import { parseAuthors } from "./parse-authors.ts";
import { parseListed } from "./parse-listed.ts";
import { parseNamedCondition } from "./parse-named-condition.ts";
import type { ParseProblems } from "./parse-problems.ts";
import { parseQuotedTitle } from "./parse-quoted-title.ts";
import { parseResultBound } from "./parse-result-bound.ts";
import { parseSession } from "./parse-session.ts";
import { parseSurvey } from "./parse-survey.ts";
import { parseTypeCondition } from "./parse-type-condition.ts";
import { skipWords } from "./skip-words.ts";

/** What has been read of a filter so far. */
interface FilterState {
  readonly alternatives: PaperFilter[][];
  denied: boolean;
  /** The last phrase that names were said with; it holds for "… but not PPO" too. */
  said: RolePhrase | undefined;
  /** A phrase whose names are still to come: "using neither …". */
  open: RolePhrase | undefined;
  /** That phrase as it was typed. */
  openText: string;
}

/**
 * Reads conditions on papers up to the end of the question: "using PRMs on MATH since 2024, but not DPO".
 * `and` binds closer than `or`; words that are neither a condition nor a filler go to `problems.unknown`. It stops in
 * front of the words `closing` where nothing but signs stands behind them.
 */
export function parsePaperFilter(
  reader: TokenReader,
  problems: ParseProblems,
  closing?: string,
): PaperFilter | undefined {
  const state: FilterState = {
    alternatives: [[]],
    denied: false,
    said: undefined,
    open: undefined,
    openText: "",
  };
  while (!reader.done && !isClosing(reader, closing)) {
    if (
      readJoint(reader, state) ||
      readCondition(reader, problems, state) ||
      readPhrase(reader, problems, state)
    )
      continue;
    if (reader.accept(...fillerPhrases)) continue;
    // A phrase whose names are not understood ("using zorblax") is said with them.
    if (skipWords(reader, problems)) state.open = undefined;
  }
  if (state.open !== undefined && problems.unknown.length + problems.ambiguous.length === 0)
    problems.unknown.push(state.openText);
  return combineConditions(state.alternatives);
}

function isClosing(reader: TokenReader, closing: string | undefined): boolean {
  const words = closing?.split(" ") ?? [];
  if (closing === undefined || !reader.sees(words)) return false;
  let ahead = words.length;
  while (reader.sees(["?"], ahead)) ahead += 1;
  return reader.peek(ahead) === undefined;
}

/** Takes "or", "and", "but", "not", "without" and the like. */
function readJoint(reader: TokenReader, state: FilterState): boolean {
  if (reader.accept("or")) {
    if (state.alternatives.at(-1)?.length !== 0) state.alternatives.push([]);
    state.denied = false;
    return true;
  }
  if (reader.accept(...conjunctions)) {
    state.denied = false;
    return true;
  }
  const saysUsing = usingNegations.some((text) => reader.sees(text.split(" ")));
  if (!reader.accept(...negations)) return false;
  state.denied = !state.denied;
  if (saysUsing) state.said = usingPhrase;
  return true;
}

function readCondition(reader: TokenReader, problems: ParseProblems, state: FilterState): boolean {
  const simple =
    parseDates(reader) ??
    parseSession(reader) ??
    parseListed(reader) ??
    parseAuthors(reader, problems) ??
    parseResultBound(reader, problems) ??
    (state.open === undefined ? (parseQuotedTitle(reader) ?? parseSurvey(reader)) : undefined);
  if (simple !== undefined) {
    keep(simple, state);
    return true;
  }
  const implied = state.open ?? (state.denied ? (state.said ?? usingPhrase) : undefined);
  const named = parseNamedCondition(reader, problems, implied) ?? parseTypeCondition(reader, implied);
  if (named === undefined) return false;
  keep(named.filter, state);
  state.said = named.phrase;
  state.open = undefined;
  return true;
}

/** Phrases that another may follow with no names between: "papers about training on MATH", "with results on MATH". */
const lightPhrases: ReadonlySet<string> = new Set(["with", "via", "through", "on", "for", "about"]);

/** Takes a phrase whose names come later; a phrase that another one cuts off is said to be not understood. */
function readPhrase(reader: TokenReader, problems: ParseProblems, state: FilterState): boolean {
  const first = reader.peek();
  const phrase = acceptPhrase(reader);
  if (phrase === undefined) return false;
  if (state.open !== undefined && !lightPhrases.has(state.open.words.join(" ")))
    problems.unknown.push(state.openText);
  if (phrase.note !== undefined) problems.notes.push(phrase.note);
  state.open = phrase;
  state.openText = [first?.text, ...phrase.words.slice(1)].join(" ");
  return true;
}

function keep(filter: PaperFilter, state: FilterState): void {
  state.alternatives.at(-1)?.push(state.denied ? denyCondition(filter) : filter);
  state.denied = false;
}
