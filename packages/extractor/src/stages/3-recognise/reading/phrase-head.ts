import type { EntityType } from "@methodscape/graph-model";
import { dataMembers } from "../vocabulary/data-nouns.ts";
import { behindAside, endsPhrase, tiesToNoun } from "./phrase-end.ts";
import type { Word } from "./read-entry.ts";
import { isEvaluationSuite, isMadeForTesting, isSuiteWord } from "./testing-purpose.ts";

/** The noun that a phrase is about, and where it stands. */
export interface PhraseHead {
  readonly type: EntityType;
  readonly plural: boolean;
  readonly index: number;
  /** A container of many stood in front: "a set of benchmarks". */
  readonly gathered: boolean;
}

/** Words of a phrase that are looked at: titles and abstracts pile up adjectives, but not more. */
const reach = 16;

/**
 * The head of the noun phrase that starts at `from`: of "a novel model editing framework that …" the framework.
 * A phrase ends at a preposition, relative, verb or stop; commas are passed until a head was seen ("a simple, fast method").
 */
export function phraseHead(words: readonly Word[], from: number): PhraseHead | undefined {
  let head: Omit<PhraseHead, "gathered"> | undefined;
  let gatheredBy: string | undefined;
  let benchmark = false;
  let unknownSince = 0;
  let doing = false;
  for (let at = from; at < Math.min(words.length, from + reach); at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1];
    if (word.before === "(" && next?.before.startsWith(")") === true && tiesToNoun(next, words[at + 2]))
      continue;
    if (tiesToNoun(word, next)) {
      head = undefined;
      continue;
    }
    const behind = head === undefined && at > from ? behindAside(words, at) : undefined;
    if (behind !== undefined) {
      at = behind - 1;
      continue;
    }
    if (endsPhrase(words, at, at === from, head !== undefined)) break;
    const { kind } = word;
    const passed = wordsPassed(words, at);
    if (passed > 0) {
      if (passed === 2 && isCollective(kind.lower)) gatheredBy ??= kind.lower;
      if (isVariant(kind.lower)) head ??= { type: "method", plural: false, index: at };
      at += passed - 1;
      continue;
    }
    if (kind.joinsList && head !== undefined) break;
    // "a framework assessing LLMs": what the thing does to many others.
    if (doing && kind.head?.plural === true) break;
    doing = head !== undefined && kind.head === undefined && /[a-z]{3}ing$/.test(kind.lower);
    if (isEvaluationSuite(words, at)) {
      head = { type: "benchmark", plural: /s$/.test(kind.lower), index: at };
      benchmark = true;
    } else if (
      isDataByPurpose(words, at) ||
      (gatheredBy !== undefined && head === undefined && dataMembers.has(kind.lower))
    ) {
      head = { type: "dataset", plural: false, index: at };
      unknownSince = 0;
    } else if (kind.head !== undefined) {
      const type = isFigurative(words, at) ? "concept" : kind.head.type;
      head = { type, plural: kind.head.plural, index: at };
      if (kind.head.type === "benchmark") benchmark = true;
      unknownSince = 0;
    } else if (head !== undefined) {
      unknownSince += 1;
      if (unknownSince > 2 || /(?:ed|ly)$/.test(kind.lower)) break;
    }
  }
  if (head === undefined) return undefined;
  const type = typeOfHead(words, head, benchmark, gatheredBy);
  return { ...head, type, gathered: gatheredBy !== undefined };
}

/** How many words lead on to what the phrase is about: "a set of", "a variant of", "an attempt at". */
function wordsPassed(words: readonly Word[], at: number): number {
  const [lower = "", next = ""] = [words[at]?.kind.lower, words[at + 1]?.kind.lower];
  if ((isCollective(lower) || isVariant(lower)) && next === "of") return 2;
  return /^(?:attempt|effort|step)$/.test(lower) && /^(?:at|to|towards?)$/.test(next) ? 3 : 0;
}

/** "a faster variant of the Heron model": what it is a variant of says what it is. */
function isVariant(lower: string): boolean {
  return /^(?:variant|version|extension)$/.test(lower);
}

function typeOfHead(
  words: readonly Word[],
  { type, index }: Pick<PhraseHead, "type" | "index">,
  benchmark: boolean,
  gatheredBy: string | undefined,
): EntityType {
  if (type === "dataset" && isMadeForTesting(words, index)) return "benchmark";
  if (benchmark && (type === "dataset" || isSuiteWord(words[index]))) return "benchmark";
  if (isSuiteWord(words[index]) && isMadeForTesting(words, index)) return "benchmark";
  return areCheckpoints(words[index], gatheredBy) ? "model" : type;
}

/** "the training data of", "a preference data": what it is for makes data of it. */
function isDataByPurpose(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.kind.lower === "data" &&
    /^(?:training|tuning|instruction|pre-?training|alignment|preference|feedback|fine-?tuning|sft)$/.test(
      words[at - 1]?.kind.lower ?? "",
    ) &&
    words[at + 1]?.kind.head === undefined &&
    // "a way of creating preference data"
    !words.slice(Math.max(0, at - 4), at - 1).some(({ kind }) => /[a-z]{3}ing$/.test(kind.lower))
  );
}

/** "a family of vision transformers": networks that come as a family are there to be taken. */
function areCheckpoints(head: Word | undefined, gatheredBy: string | undefined): boolean {
  return (
    /^(?:family|series|suite)$/.test(gatheredBy ?? "") &&
    /^(?:transformers|networks|vits|dits)$/.test(head?.kind.lower ?? "")
  );
}

/** "a threat model", "a mental model": a picture of something, and nothing that is trained. */
function isFigurative(words: readonly Word[], at: number): boolean {
  return (
    /^models?$/.test(words[at]?.kind.lower ?? "") &&
    /^(?:threat|mental|business|adversary|attacker|conceptual)$/.test(words[at - 1]?.kind.lower ?? "")
  );
}

const collectives = new Set([
  "family",
  "series",
  "suite",
  "set",
  "collection",
  "class",
  "pair",
  "group",
  "range",
  "variety",
  "kind",
  "type",
  "line",
  "number",
  "form",
]);

function isCollective(lower: string): boolean {
  return collectives.has(lower);
}
