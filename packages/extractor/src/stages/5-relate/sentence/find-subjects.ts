import { classifySubject } from "./classify-subject.ts";
import { findAntecedent } from "./find-antecedent.ts";
import { isFiniteVerb } from "./finite-verb.ts";
import type { Clause } from "./split-clauses.ts";
import { nobody, type Subject } from "./subject.ts";
import type { Token } from "./token.ts";

/** The subject of each clause, in the order of the clauses; `text` is that of the source, in which the tokens stand. */
export function findSubjects(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  text: string,
): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const [index, clause] of clauses.entries()) {
    subjects.push(subjectWithin(tokens, clause, text) ?? inheritedSubject(tokens, clauses, index, subjects));
  }
  // "Using X, we …": a clause in front takes the subject of the clause behind it.
  for (const [index, clause] of clauses.entries()) {
    const behind = clauses[index + 1] === undefined ? undefined : subjects[index + 1];
    if (clause.opening === "fronted" && subjects[index]?.kind === "unknown" && behind !== undefined)
      subjects[index] = behind;
  }
  return subjects;
}

function subjectWithin(tokens: readonly Token[], clause: Clause, text: string): Subject | undefined {
  let from = clause.start;
  while (from < clause.end && isConnector(tokens[from])) from += 1;
  const verbAt = predicateAt(tokens, from, clause.end);
  const end = verbAt ?? clause.end;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind === "pronoun" && (token.text === "we" || token.text === "i" || token.text === "it"))
      return { kind: "own", at };
  }
  if (from >= end) return undefined;
  const first = tokens[from];
  if (first?.kind === "preposition" || first?.kind === "verb") return undefined;
  return classifySubject(tokens, from, end, text);
}

/** The first finite verb of a clause, or its first participle when it has none. */
function predicateAt(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (isFiniteVerb(tokens, at)) return at;
  for (let at = from; at < end; at += 1) if (tokens[at]?.kind === "verb") return at;
  return undefined;
}

function inheritedSubject(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  subjects: readonly Subject[],
): Subject {
  const clause = clauses[index];
  if (clause?.opening === "relative") {
    const floor = clauses[index - 1]?.start ?? 0;
    return findAntecedent(tokens, clause.start, floor, subjects[index - 1]);
  }
  // "work that focuses on X or relies on Y": a second verb has the subject of the first.
  if (clause !== undefined && tokens[clause.start]?.kind === "conjunction")
    return subjects[index - 1] ?? nobody;
  for (let before = index - 1; before >= 0; before -= 1) {
    const opening = clauses[before]?.opening;
    const subject = subjects[before];
    const inside = opening === "relative" || opening === "subordinate";
    if (
      subject !== undefined &&
      subject.kind !== "unknown" &&
      (!inside || before === 0 || everyInside(clauses, before))
    )
      return subject;
  }
  return nobody;
}

function everyInside(clauses: readonly Clause[], before: number): boolean {
  return clauses.slice(0, before).every(({ opening }) => opening === "relative" || opening === "subordinate");
}

function isConnector(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ["comma", "conjunction", "adverb", "relative", "subordinator", "break", "mark"].includes(token.kind)
  );
}
