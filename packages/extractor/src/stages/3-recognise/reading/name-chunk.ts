import type { NameFinding } from "../finding.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import { sentenceOpeners } from "../vocabulary/cue-words.ts";
import { partWords, vendorPrefixes } from "../vocabulary/generic-names.ts";
import { type TypeHead, typeHeads } from "../vocabulary/type-heads.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import type { SentenceReading, Word } from "./read-entry.ts";

/** A run of words that may be a name, or is one already (`finding`). */
export interface NameChunk {
  /** Indices of its words in the sentence, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Written so that it can hardly be an ordinary word: camel case, coded or an acronym. */
  readonly strong: boolean;
  readonly opensSentence: boolean;
  /** The noun that was capitalised with it: "CrossTask Dataset". */
  readonly head: TypeHead | undefined;
  /** The word goes on with a lower-case tail: "CLIP-guided". */
  readonly tailed: boolean;
  readonly finding: NameFinding | undefined;
  /** Long and short form together, "Group Relative Policy Optimization (GRPO)": the name is the short one. */
  readonly pair: AbbreviationPair | undefined;
}

const detachedHeads = wordSet(
  `benchmark benchmarks dataset datasets corpus framework frameworks algorithm leaderboard suite`,
);
/** Nouns that say what the name before them is, when that is surely a name: "the X Series". */
export const headsAfterStrong = wordSet(
  `model models method methods architecture architectures challenge network series family collection llms`,
);

/** Whether a word is written like a name and is no generic one. */
export function isNameLike(word: Word): boolean {
  const { shape, generic, hasDigit } = word.kind;
  // Exponents, accents and stars tear words apart: "SL^{2}A", "T\"ULU", "A*-PO".
  if (generic || shape === "plain") return false;
  if (word.before !== "" && /(?:\^\{?|\\["'`^~]\{?|\*-?)$/.test(word.before)) return false;
  // "Stable Diffusion v1-5": a version by itself names nothing.
  if (hasDigit && /^[vV]\d+(?:[.-]\d+)*$/.test(word.kind.name)) return false;
  return shape === "camel" || shape === "coded" || shape === "acronym" || shape === "capitalised";
}

/** A capitalised word that names nothing by itself but may stand in a longer name: the Agent of "Meta Agent Search". */
export function isNamePart(word: Word): boolean {
  const { generic, shape, lower } = word.kind;
  return (
    generic && shape === "capitalised" && (partWords.has(lower) || partWords.has(lower.replace(/s$/, "")))
  );
}

function isStrong(word: Word): boolean {
  return word.kind.shape === "camel" || word.kind.shape === "coded" || word.kind.shape === "acronym";
}

/** Whether a word goes on with a lower-case tail behind its name: "CLIP-guided". */
export function isTailed(word: Word | undefined): boolean {
  return word !== undefined && word.kind.nameEnd < word.kind.text.length;
}

/** The chunk of a long form with its short form. */
export function pairChunk(pair: AbbreviationPair): NameChunk {
  return {
    first: pair.first,
    last: pair.last,
    start: Math.min(pair.longStart, pair.shortStart),
    end: Math.max(pair.longEnd, pair.shortEnd),
    name: pair.shortForm,
    strong: true,
    opensSentence: pair.first === 0,
    head: undefined,
    tailed: false,
    finding: undefined,
    pair,
  };
}

/** The chunk of a name that is known already. */
export function knownChunk(
  sentence: SentenceReading,
  first: number,
  last: number,
  finding: NameFinding,
): NameChunk {
  return {
    first,
    last,
    start: finding.start,
    end: finding.end,
    name: finding.candidate.name,
    strong: true,
    opensSentence: first === 0,
    head: undefined,
    tailed: (sentence.words[last]?.end ?? finding.end) > finding.end,
    finding,
    pair: undefined,
  };
}

/**
 * The chunk of a run of capitalised words: without the word that a sentence opens with, a vendor in front, and the noun
 * behind that says what it is. Undefined when nothing is left that could be a name.
 */
export function unknownChunk(sentence: SentenceReading, from: number, to: number): NameChunk | undefined {
  const { words, text } = sentence;
  const inner = innerHead(words, from, to);
  const first = inner === undefined ? firstOfName(words, from, to) : inner + 1;
  const behind = detachedHead(words, first, to);
  const last = behind === undefined ? to : to - 1;
  const head = behind ?? typeHeads.get(words[inner ?? -1]?.kind.lower ?? "");
  const firstWord = words[first];
  const lastWord = words[last];
  if (firstWord === undefined || lastWord === undefined) return undefined;
  if (!words.slice(first, last + 1).some(isNameLike)) return undefined;
  const start = firstWord.start + firstWord.kind.nameStart;
  const end = lastWord.start + lastWord.kind.nameEnd;
  const plural = lastWord.kind.name.length - lastWord.kind.singular.length;
  const name = text.slice(start, end - plural).replace(/\s+/g, " ");
  if (first === last && (name.length < 2 || firstWord.kind.ender || firstWord.kind.determiner))
    return undefined;
  if (first === last && behind === undefined && describes(name)) return undefined;
  if (first === last && first === 0 && opensWithAdverb(firstWord, words[1])) return undefined;
  return {
    first,
    last,
    start,
    end,
    name,
    strong: words.slice(first, last + 1).some(isStrong),
    opensSentence: first === 0,
    head,
    tailed: isTailed(lastWord),
    finding: undefined,
    pair: undefined,
  };
}

/** "LLM-Empowered Agents", "L-V adapters": a title's participle or adjective, or two letters for two sides, tied to a noun that follows. */
function describes(name: string): boolean {
  return (
    /^\p{Lu}-\p{Lu}$|^(?:Multi|Cross|Single|Inter|Intra)-\p{Lu}\p{Ll}+$/u.test(name) ||
    /-(?:\p{Lu}\p{Ll}{2,}ed|Aware|Based|Free|Driven|Centric|Oriented|Level|Agnostic|Specific|Conditioned)$/u.test(
      name,
    )
  );
}

/** "Together, the …", "Technically, FoldNet models …": the capital is the sentence's. */
function opensWithAdverb({ kind }: Word, next: Word | undefined): boolean {
  if (kind.shape !== "capitalised" || next?.before !== ",") return false;
  return (/[^aeiou]ly$/.test(kind.lower) && kind.lower.length > 5) || sentenceOpeners.has(kind.lower);
}

function firstOfName(words: readonly Word[], from: number, to: number): number {
  let first = from;
  while (first < to && isDroppedInFront(words[first], first === 0)) {
    if (first > 0 && !words.slice(first + 1, to + 1).some(isStrong)) break;
    first += 1;
  }
  return first;
}

/** The Benchmark of "Visual Document Benchmark ViDoRe": a noun in capitals before the name itself. */
function innerHead(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    if (detachedHeads.has(words[at]?.kind.lower ?? "") && isStrongAt(words, at + 1)) return at;
  }
  return undefined;
}

function detachedHead(words: readonly Word[], first: number, last: number): TypeHead | undefined {
  const lower = words[last]?.kind.lower;
  if (last <= first || lower === undefined || endsTitledName(words, first, last)) return undefined;
  const detached = detachedHeads.has(lower) || (headsAfterStrong.has(lower) && isStrongAt(words, last - 1));
  return detached ? typeHeads.get(lower) : undefined;
}

/** "Paper Folding Benchmark": without its noun such a phrase would be a task, and no name. */
function endsTitledName(words: readonly Word[], first: number, last: number): boolean {
  return (
    last - first >= 2 &&
    /^(?:Benchmark|Dataset|Corpus|Leaderboard|Challenge)$/.test(words[last]?.kind.text ?? "") &&
    words.slice(first, last).every((word) => !isStrong(word))
  );
}

function isStrongAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && isStrong(word);
}

function isDroppedInFront(word: Word | undefined, opensSentence: boolean): boolean {
  if (word === undefined) return false;
  if (vendorPrefixes.has(word.kind.lower)) return true;
  return word.kind.shape === "capitalised" && (opensSentence || word.kind.ender || word.kind.determiner);
}
