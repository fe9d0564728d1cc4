import { classifySubject, otherWords } from "./classify-subject.ts";
import { isFiniteVerb } from "./finite-verb.ts";
import type { Clause } from "./split-clauses.ts";
import { nobody, type Subject } from "./subject.ts";
import type { Token } from "./token.ts";
import { phraseAround, traceGovernor } from "./trace-governor.ts";
import { verbGroupOf } from "./verb-table.ts";

/** The subject of each clause, in the order of the clauses. */
export function findSubjects(tokens: readonly Token[], clauses: readonly Clause[]): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const [index, clause] of clauses.entries()) {
    subjects.push(subjectWithin(tokens, clause) ?? inheritedSubject(tokens, clauses, index, subjects));
  }
  // "Using X, we …": a clause in front takes the subject of the clause behind it.
  for (const [index, clause] of clauses.entries()) {
    const behind = clauses[index + 1] === undefined ? undefined : subjects[index + 1];
    if (clause.opening === "fronted" && subjects[index]?.kind === "unknown" && behind !== undefined)
      subjects[index] = behind;
  }
  return subjects;
}

function subjectWithin(tokens: readonly Token[], clause: Clause): Subject | undefined {
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
  return classifySubject(tokens, from, end);
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
    const ours = subjects[index - 1];
    return (
      antecedent(tokens, clause.start, floor) ?? broughtBefore(tokens, clause.start, floor, ours) ?? nobody
    );
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

/** ", which …" speaks of the name right before it, or of the name that the phrase before it describes ("X, a model that …"). */
function antecedent(tokens: readonly Token[], before: number, floor: number): Subject | undefined {
  let at = before - 1;
  while (
    at > floor &&
    (tokens[at]?.kind === "comma" || tokens[at]?.kind === "close" || tokens[at]?.kind === "preposition")
  )
    at -= 1;
  if (tokens[at]?.kind === "mention") return { kind: "mention", at };
  const phrase = phraseAround(tokens, at, floor, at + 1);
  // "X has ASR capabilities that surpass Y": the capabilities do, whose they are is told elsewhere.
  if (/^(?:capabilit(?:y|ies)|performance|results|scores?|quality|accuracy)$/.test(tokens[at]?.text ?? ""))
    return undefined;
  for (let inside = at; inside >= phrase.start; inside -= 1)
    if (tokens[inside]?.kind === "mention") return { kind: "mention", at: inside };
  if (tokens.slice(phrase.start, at + 1).some(({ text }) => otherWords.has(text) || literature.has(text)))
    return { kind: "other", at };
  const joint = tokens[phrase.start - 1];
  const described = phrase.start - 2;
  return joint?.kind === "comma" && tokens[described]?.kind === "mention"
    ? { kind: "mention", at: described }
    : undefined;
}

/** "we propose a mechanism that …", "our method is a pipeline that …": what the paper brings acts for it. */
function broughtBefore(
  tokens: readonly Token[],
  before: number,
  floor: number,
  subject: Subject | undefined,
): Subject | undefined {
  const last = tokens[before - 1]?.kind === "comma" ? before - 2 : before - 1;
  if (subject?.kind !== "own" || tokens[last]?.kind !== "word") return undefined;
  const { phraseStart, verb, steps } = traceGovernor(tokens, last, floor, before);
  const isNew = /^(?:an?|our|one|two|three|four|new|novel)$/.test(tokens[phraseStart]?.text ?? "");
  const isBrought = verb?.kind === "be" || verbGroupOf(verb?.lemma) === "introduce";
  return isNew && isBrought && steps.every(({ kind }) => kind === "list")
    ? { kind: "own", at: last }
    : undefined;
}

/** "over 100 papers that use X": what is read, not what is done. */
const literature = new Set(["papers", "works", "articles", "publications"]);

function isConnector(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ["comma", "conjunction", "adverb", "relative", "subordinator", "break", "mark"].includes(token.kind)
  );
}
