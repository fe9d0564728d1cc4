import { openingOf } from "./opening-of.ts";
import type { Token } from "./token.ts";

/** A step from a name towards the verb that governs it, nearest first. */
export type Step =
  /** "on" of "scores on MATH"; `noun` is the head of the phrase before it. */
  | {
      readonly kind: "preposition";
      readonly word: string;
      readonly at: number;
      readonly noun?: Token | undefined;
    }
  /** "benchmarks such as MATH", "(MATH)", "architectures: MATH"; `noun` is what it is an example of. */
  | {
      readonly kind: "example";
      readonly at: number;
      readonly noun?: Token | undefined;
      readonly bracket: boolean;
    }
  /** "GSM8K and MATH", "our method, MATH"; `noun` is the head of the phrase before. */
  | { readonly kind: "list"; readonly at: number; readonly noun?: Token | undefined };

/** How a name hangs in its clause. */
export interface Governor {
  /** First and last+1 token of the noun phrase that holds the name. */
  readonly phraseStart: number;
  readonly phraseEnd: number;
  readonly steps: readonly Step[];
  /** The verb or "is" at the top; undefined when the phrase starts its clause (it is a subject, or fronted). */
  readonly verb: Token | undefined;
  readonly verbAt: number;
}

const phraseKinds = new Set(["word", "mention", "number", "determiner"]);
const maximumSteps = 60;

/** The noun phrase around a token, not past `floor` and `ceiling`. */
export function phraseAround(
  tokens: readonly Token[],
  at: number,
  floor: number,
  ceiling: number,
): { start: number; end: number } {
  let start = at;
  while (
    start > floor &&
    tokens[start]?.kind !== "determiner" &&
    phraseKinds.has(tokens[start - 1]?.kind ?? "")
  )
    start -= 1;
  let end = at + 1;
  while (end < ceiling && phraseKinds.has(tokens[end]?.kind ?? "") && tokens[end]?.kind !== "determiner")
    end += 1;
  return { start, end };
}

/** Walks left from a name over its phrase, lists, examples and prepositions to the verb that governs it. */
export function traceGovernor(
  tokens: readonly Token[],
  at: number,
  clauseStart: number,
  clauseEnd: number,
): Governor {
  const phrase = phraseAround(tokens, at, clauseStart, clauseEnd);
  const steps: Step[] = [];
  let place = phrase.start - 1;
  for (let count = 0; count < maximumSteps && place >= clauseStart; count += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    if (token.kind === "verb" || token.kind === "be")
      return { phraseStart: phrase.start, phraseEnd: phrase.end, steps, verb: token, verbAt: place };
    const object =
      token.kind === "pronoun" &&
      (token.text === "it" || token.text === "them" || token.text === "us") &&
      place > clauseStart;
    if (
      object ||
      token.kind === "adverb" ||
      token.kind === "negation" ||
      token.kind === "mark" ||
      token.kind === "auxiliary"
    ) {
      place -= 1;
      continue;
    }
    const next = stepLeft(tokens, place, clauseStart, steps);
    if (next === undefined) break;
    place = next;
  }
  return { phraseStart: phrase.start, phraseEnd: phrase.end, steps, verb: undefined, verbAt: -1 };
}

/** Records what stands at `place` and gives the place to look at next; undefined where the walk ends. */
function stepLeft(tokens: readonly Token[], place: number, floor: number, steps: Step[]): number | undefined {
  const token = tokens[place];
  switch (token?.kind) {
    case "preposition": {
      const head = headBefore(tokens, place - 1, floor);
      steps.push({ kind: "preposition", word: token.text, at: place, noun: head?.noun });
      return head === undefined ? place - 1 : head.start - 1;
    }
    case "comma":
    case "conjunction": {
      const head = headBefore(tokens, place - 1, floor);
      steps.push({ kind: "list", at: place, noun: head?.noun });
      return head === undefined ? place - 1 : head.start - 1;
    }
    case "exemplifier":
    case "opener":
    case "open": {
      const before = tokens[place - 1]?.kind === "comma" ? place - 2 : place - 1;
      const head = headBefore(tokens, before, floor);
      steps.push({ kind: "example", at: place, noun: head?.noun, bracket: token.kind === "open" });
      return head === undefined ? before : head.start - 1;
    }
    case "close": {
      const head = headBefore(tokens, place, floor);
      return head === undefined ? place - 1 : head.start - 1;
    }
    case "word":
    case "mention":
    case "number":
    case "determiner":
      return phraseAround(tokens, place, floor, place + 1).start - 1;
    case "relative":
      // "exceeds that of X"
      return token.text === "that" && tokens[place + 1]?.kind === "preposition" ? place - 1 : undefined;
    default:
      return undefined;
  }
}

/** The noun phrase that ends at `place` (a bracket behind it is passed over): its head and its start. */
function headBefore(
  tokens: readonly Token[],
  place: number,
  floor: number,
): { noun: Token; start: number } | undefined {
  let end = place;
  while (end >= floor && (tokens[end]?.kind === "adverb" || tokens[end]?.kind === "comma")) end -= 1;
  if (tokens[end]?.kind === "close") end = openingOf(tokens, end, floor) - 1;
  const noun = tokens[end];
  if (noun === undefined || end < floor || !phraseKinds.has(noun.kind)) return undefined;
  return { noun, start: phraseAround(tokens, end, floor, end + 1).start };
}
