import type { SourceId, TextPart, TextSpan } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { findSubjects } from "./find-subjects.ts";
import { isFiniteVerb } from "./finite-verb.ts";
import { readTokens } from "./read-tokens.ts";
import { type Clause, splitClauses } from "./split-clauses.ts";
import type { Subject } from "./subject.ts";
import type { Token } from "./token.ts";
import type { TokenBook } from "./token-book.ts";
import { type Governor, traceGovernor } from "./trace-governor.ts";
import { type VerbGroup, verbGroupOf } from "./verb-table.ts";

/** A sentence as the rules read it: tokens, clauses with their subjects, and each name in its place. */
export interface SentenceView {
  readonly source: SourceId;
  readonly part: TextPart;
  /** Index of the part in its entry. */
  readonly partIndex: number;
  readonly section: string | undefined;
  readonly span: TextSpan;
  /** The text of the source; every offset points into it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly subjects: readonly Subject[];
  readonly places: readonly Place[];
}

/** A name in its sentence: what governs it, who acts, and whether it is denied. */
export interface Place {
  readonly token: Token;
  readonly at: number;
  readonly mention: ResolvedMention;
  readonly clause: Clause;
  readonly clauseIndex: number;
  readonly governor: Governor;
  readonly subject: Subject;
  readonly verbGroup: VerbGroup | undefined;
  /** The verb stands in the passive: "X is trained on". */
  readonly passive: boolean;
  /** The verb is negated: "does not use". */
  readonly negated: boolean;
  /** The finite verb whose subject the name is: "X outperforms …". */
  readonly predicate: Token | undefined;
  readonly predicateAt: number;
}

export interface SentenceInput {
  readonly source: SourceId;
  readonly part: TextPart;
  /** Index of the part in its entry. */
  readonly partIndex: number;
  readonly section: string | undefined;
  readonly span: TextSpan;
  readonly text: string;
  readonly mentions: readonly ResolvedMention[];
}

/** Reads one sentence with its names. Cost grows with the number of tokens. */
export function viewSentence(input: SentenceInput, book: TokenBook): SentenceView {
  const tokens = readTokens(input.text, input.span, input.mentions, book);
  const clauses = splitClauses(tokens);
  const subjects = findSubjects(tokens, clauses, input.text);
  const places = placesOf(tokens, clauses, subjects);
  const { source, part, partIndex, section, span, text } = input;
  return { source, part, partIndex, section, span, text, tokens, clauses, subjects, places };
}

function placesOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  subjects: readonly Subject[],
): Place[] {
  const places: Place[] = [];
  let clauseIndex = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const mention = token?.mentions?.[0];
    if (token === undefined || mention === undefined) continue;
    while (at >= (clauses[clauseIndex]?.end ?? Number.POSITIVE_INFINITY)) clauseIndex += 1;
    const clause = clauses[clauseIndex];
    if (clause === undefined) continue;
    const governor = traceGovernor(tokens, at, clause.start, clause.end);
    const predicateAt = governor.verb === undefined ? nextFinite(tokens, governor.phraseEnd, clause.end) : -1;
    places.push({
      token,
      at,
      mention,
      clause,
      clauseIndex,
      governor,
      subject: subjects[clauseIndex] ?? { kind: "unknown", at: undefined },
      verbGroup: governor.verb === undefined ? undefined : verbGroupOf(governor.verb.lemma),
      passive: isPassive(tokens, governor.verbAt),
      negated: isNegated(tokens, governor.verbAt, clause.start),
      predicate: tokens[predicateAt],
      predicateAt,
    });
  }
  return places;
}

function nextFinite(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (isFiniteVerb(tokens, at)) return mainVerbFrom(tokens, at, end);
  }
  return -1;
}

/** From "is", "can" or "has" on to the verb that carries the meaning. */
function mainVerbFrom(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    at + 1 < end &&
    ["be", "auxiliary", "adverb", "negation"].includes(tokens[at]?.kind ?? "") &&
    ["be", "auxiliary", "adverb", "negation", "verb"].includes(tokens[at + 1]?.kind ?? "")
  )
    at += 1;
  return at;
}

function isPassive(tokens: readonly Token[], verbAt: number): boolean {
  const verb = tokens[verbAt];
  if (verb?.kind !== "verb" || verb.form !== "past") return false;
  const before = lookBack(tokens, verbAt);
  return before === undefined || (before.kind !== "pronoun" && before.kind !== "auxiliary");
}

function isNegated(tokens: readonly Token[], verbAt: number, floor: number): boolean {
  for (let at = verbAt - 1; at >= floor && at >= verbAt - 5; at -= 1) {
    const token = tokens[at];
    // "not only demonstrates" denies nothing.
    if (token?.kind === "negation") return tokens[at + 1]?.text !== "only";
    if (token === undefined || !["adverb", "auxiliary", "be", "verb", "preposition"].includes(token.kind))
      return false;
    if (token.kind === "preposition")
      return token.text === "without" ||
        token.text === "instead of" ||
        token.text === "rather than" ||
        token.text === "no need for" ||
        token.text === "even without"
        ? true
        : token.text === "to"
          ? isNegated(tokens, at, floor)
          : false;
  }
  return false;
}

function lookBack(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1;
  while (tokens[at]?.kind === "adverb" || tokens[at]?.kind === "negation") at -= 1;
  return tokens[at];
}
