import type { EntityType } from "@methodscape/graph-model";
import { wordSet } from "../vocabulary/word-list.ts";
import type { Word } from "./read-entry.ts";

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
    if (word.before === "(" && next?.before === ")" && tiesToNoun(next, words[at + 2])) continue;
    if (tiesToNoun(word, next)) {
      head = undefined;
      continue;
    }
    if (endsPhrase(words, at, at === from, head !== undefined)) break;
    const { kind } = word;
    if (isCollective(kind.lower) && words[at + 1]?.kind.lower === "of") {
      gatheredBy ??= kind.lower;
      at += 1;
      continue;
    }
    // "a faster variant of the Heron model": what it is a variant of says what it is.
    if (/^(?:variant|version|extension)$/.test(kind.lower) && words[at + 1]?.kind.lower === "of") {
      head ??= { type: "method", plural: false, index: at };
      at += 1;
      continue;
    }
    if (
      /^(?:attempt|effort|step)$/.test(kind.lower) &&
      /^(?:at|to|towards?)$/.test(words[at + 1]?.kind.lower ?? "")
    ) {
      at += 2;
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

/** Of what a set of data is a set: "a large set of 30K long-form texts". */
const dataMembers =
  wordSet(`texts images samples pairs examples documents videos dialogues conversations instructions prompts
  sentences utterances recordings annotations demonstrations trajectories articles clips captions instances triplets`);

/** "a family of vision transformers": networks that come as a family are there to be taken. */
function areCheckpoints(head: Word | undefined, gatheredBy: string | undefined): boolean {
  return (
    /^(?:family|series|suite)$/.test(gatheredBy ?? "") &&
    /^(?:transformers|networks|vits|dits)$/.test(head?.kind.lower ?? "")
  );
}

/** The "driven" of "a language model (LM) driven folding system": what stands in front of it only describes the noun behind. */
function tiesToNoun({ before, kind }: Word, next: Word | undefined): boolean {
  return (
    /^\)?$/.test(before) &&
    /^(?:driven|based|powered|guided|empowered|enhanced|augmented|assisted|enabled|generated)$/.test(
      kind.lower,
    ) &&
    next !== undefined &&
    next.before === "" &&
    !/^(?:on|by|with|in|from|upon|using|via|through|for|to|at|and|or)$/.test(next.kind.lower)
  );
}

/** "a threat model", "a mental model": a picture of something, and nothing that is trained. */
function isFigurative(words: readonly Word[], at: number): boolean {
  return (
    /^models?$/.test(words[at]?.kind.lower ?? "") &&
    /^(?:threat|mental|business|adversary|attacker|conceptual)$/.test(words[at - 1]?.kind.lower ?? "")
  );
}

function endsPhrase(words: readonly Word[], at: number, first: boolean, headSeen: boolean): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (
    (word.kind.ender && !isShortForm(word)) ||
    (headSeen && (word.kind.participle || word.kind.lower === "of"))
  )
    return true;
  if (first || word.before === "") return false;
  // "a Linear Attention/Folding map model"
  if (word.before === "/") return headSeen && !isNearHead(words, at);
  if (word.before === ",") return headSeen;
  if (word.before === ")") return headSeen || !isNearHead(words, at);
  return headSeen || !(/^["'`“‘(]+$/.test(word.before) || isShortForm(word));
}

/** The IT of "instruction-tuning (IT)", which is no "it". */
function isShortForm({ before, kind }: Word): boolean {
  return /^~?\($/.test(before) && kind.shape === "acronym";
}

/** "a Text-to-Image (T2I) model", "an autoregressive (AR) image synthesis model": what stands in brackets is passed when the head is near. */
function isNearHead(words: readonly Word[], at: number): boolean {
  for (let near = at; near < at + 4; near += 1) {
    const word = words[near];
    if (word === undefined || (near > at && word.before !== "")) return false;
    if (word.kind.head !== undefined) return true;
    if (word.kind.ender || word.kind.joinsList || word.kind.participle) return false;
  }
  return false;
}

const purposeVerbs =
  /^(?:evaluat|assess|benchmark|test(?:s|ed|ing)?$|measur|prob(?:e|ing)|examin|stress-test|diagnos|quantify)/;

/**
 * "a dataset designed to directly evaluate", "a corpus for benchmarking", "a test dataset": data made for testing. Only the
 * first purpose counts: "for training and evaluating" is data.
 */
function isMadeForTesting(words: readonly Word[], head: number): boolean {
  if (
    /^(?:test|evaluation|benchmarking|diagnostic|challenge|probing)$/.test(words[head - 1]?.kind.lower ?? "")
  )
    return true;
  if (/(?:tuning|training)$|^instruction$/.test(words[head - 1]?.kind.lower ?? "")) return false;
  for (let at = head + 1; at <= head + 5; at += 1) {
    const word = words[at];
    if (word === undefined || /[.;:()]/.test(word.before)) return false;
    const { lower } = word.kind;
    if (/^(?:to|for)$/.test(lower)) return hasTestingPurpose(words, at + 1);
    const passed = word.kind.participle || lower.endsWith("ly") || lower.endsWith("ed") || lower === "that";
    if (!passed) return false;
  }
  return false;
}

/** Whether what stands behind "to" or "for" is a verb of testing: "to directly evaluate", "for benchmarking". */
export function hasTestingPurpose(words: readonly Word[], from: number): boolean {
  for (let at = from; at <= from + 2; at += 1) {
    const lower = words[at]?.kind.lower ?? "";
    if (purposeVerbs.test(lower)) return true;
    if (!lower.endsWith("ly") && lower !== "the" && lower !== "comprehensive") return false;
  }
  return false;
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

function isSuiteWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:suites?|sets?|platforms?|environments?|protocols?|simulators?)$/.test(word.kind.lower)
  );
}

/**
 * "evaluation suite", "test set", "benchmark framework": a benchmark by another name. An evaluation framework or toolkit is a
 * way to evaluate.
 */
export function isEvaluationSuite(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]?.kind.lower;
  if (previous === "benchmark" && words[at]?.before === "" && words[at]?.kind.lower === "framework")
    return true;
  return (
    isSuiteWord(words[at]) &&
    (previous === "evaluation" ||
      previous === "test" ||
      previous === "benchmark" ||
      previous === "benchmarking")
  );
}
