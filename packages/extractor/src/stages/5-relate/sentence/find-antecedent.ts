import { otherWords } from "./classify-subject.ts";
import { nobody, type Subject } from "./subject.ts";
import type { Token } from "./token.ts";
import { phraseAround, traceGovernor } from "./trace-governor.ts";
import { verbGroupOf } from "./verb-table.ts";

/**
 * Of whom a relative clause speaks: the name or the others right before it, what the clause before says that the
 * paper brings, or what that holds against it.
 */
export function findAntecedent(
  tokens: readonly Token[],
  before: number,
  floor: number,
  subject: Subject | undefined,
): Subject {
  return (
    antecedent(tokens, before, floor) ??
    broughtBefore(tokens, before, floor, subject) ??
    rivalBefore(tokens, before, floor) ??
    nobody
  );
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

/** "outperforms paradigms that use X": what others do. */
function rivalBefore(tokens: readonly Token[], before: number, floor: number): Subject | undefined {
  const last = before - 1;
  if (tokens[last]?.kind !== "word") return undefined;
  const { verb, steps } = traceGovernor(tokens, last, floor, before);
  const isHeldAgainst = steps.some(
    (step) => step.kind === "preposition" && /(?:than|^unlike|^compared)/.test(step.word),
  );
  const isBeaten = verbGroupOf(verb?.lemma) === "compare" && steps.every(({ kind }) => kind === "list");
  return verb !== undefined && (isHeldAgainst || isBeaten) ? { kind: "other", at: last } : undefined;
}

/** "over 100 papers that use X": what is read, not what is done. */
const literature = new Set(["papers", "works", "articles", "publications"]);
