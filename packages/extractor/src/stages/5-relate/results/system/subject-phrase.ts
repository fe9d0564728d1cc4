import { isFiniteVerb } from "../../sentence/finite-verb.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Clause } from "../../sentence/split-clauses.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import { isGroundable } from "../benchmark/benchmark-places.ts";

/** The phrase before the verb of a clause; undefined when the clause has no subject of its own. */
export function subjectPhrase(
  { tokens, clauses }: SentenceView,
  index: number,
  until: number | undefined,
): { from: number; to: number } | "antecedent" | undefined {
  const clause = clauses[index];
  if (clause === undefined) return undefined;
  const end = until ?? clause.end;
  const opener = tokens.slice(clause.start, end).findLastIndex(({ kind }) => kind === "opener");
  const first = tokens[clause.start + opener + 1];
  // "on two benchmarks: VOC (82.2%) and …" lists places, not who acts.
  const lists =
    first?.kind === "number" || (first?.mentions?.[0] !== undefined && isGroundable(first.mentions[0]));
  const behind = opener < 0 || lists ? undefined : phraseFrom(tokens, clause, clause.start + opener + 1, end);
  return behind ?? phraseFrom(tokens, clause, clause.start, end);
}

/** The subject of what is told from `start` on: a clause, or the part of it behind a colon. */
function phraseFrom(
  tokens: readonly Token[],
  clause: Clause,
  start: number,
  end: number,
): { from: number; to: number } | "antecedent" | undefined {
  const first = firstOfPhrase(tokens, start, end);
  const verb = predicateFrom(tokens, first, end);
  const from = clause.opening === "participle" ? first : behindFrontedPhrase(tokens, first, verb ?? end);
  // A verb that no table knows ends its phrase unseen: "agents (like X) succeed on 50%".
  if (verb === undefined) {
    const isPhrase =
      ["word", "mention", "determiner", "pronoun"].includes(tokens[from]?.kind ?? "") &&
      (tokens[from + 1]?.kind ?? "number") !== "number";
    const opens = from > first || (clause.opening !== "participle" && clause.opening !== "fronted");
    const to = leadingPhraseEnd(tokens, from, end);
    // "…, WIL by 9.82%" is a measure and its value.
    const isOurs = /^(?:our|we|it|this)$/.test(tokens[from]?.text ?? "");
    const measures = tokens
      .slice(from, to)
      .some(({ text }) => /^(?:rates?|accuracy|errors?|scores?|performance)$/.test(text));
    const acts = tokens[to]?.text !== "by" || (isOurs && !measures);
    return isPhrase && opens && acts ? { from, to } : undefined;
  }
  if (verb > from) return tokens[from]?.kind === "preposition" ? undefined : { from, to: verb };
  const isRelative = clause.opening === "relative" && !isContentClause(tokens, clause.start);
  return isRelative ? "antecedent" : undefined;
}

/** "At ImageNet, TiTok outperforms", "Using X, our model has": the subject stands behind the last comma. */
function behindFrontedPhrase(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (first?.kind !== "preposition" && !(first?.kind === "verb" && first.form !== "finite")) return from;
  const pronoun = tokens
    .slice(from, end)
    .findLastIndex(({ text }) => text === "we" || text === "it" || text === "our");
  if (pronoun >= 0) return from + pronoun;
  const comma = tokens.slice(from, end).findLastIndex(({ kind }) => kind === "comma");
  const behind = firstOfPhrase(tokens, from + comma + 1, end);
  return comma < 0 || behind >= end ? from : behind;
}

function leadingPhraseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const passed = token?.kind === "preposition" && /^(?:of|like|with|from|to)$/.test(token.text);
    if (token === undefined || token.kind === "number" || (token.kind === "preposition" && !passed))
      return at;
  }
  return end;
}

/** "show that …": what follows is told, not described. */
function isContentClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return before?.kind === "verb" && verbGroupOf(before.lemma) === "show";
}

const connectors = new Set(["comma", "conjunction", "adverb", "break", "relative", "subordinator", "mark"]);

function firstOfPhrase(tokens: readonly Token[], start: number, end: number): number {
  let from = start;
  while (from < end && connectors.has(tokens[from]?.kind ?? "")) from += 1;
  return from;
}

const reporting = verbGroupsOf("reach", "improve", "compare");

/** The verb of a clause: its first finite one, else a past form behind a noun ("performance increased from 70% to 80%"). */
function predicateFrom(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (isFiniteVerb(tokens, at)) return at;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const told = tokens[at + 1]?.kind === "preposition" || tokens[at + 1]?.kind === "number";
    if (token?.kind === "verb" && token.form === "past" && told && reporting.has(verbGroupOf(token.lemma)))
      return at;
  }
  return undefined;
}
