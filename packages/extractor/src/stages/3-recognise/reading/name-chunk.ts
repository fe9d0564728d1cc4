import type { NameFinding } from "../finding.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import { sentenceOpeners } from "../vocabulary/cue-words.ts";
import type { TypeHead } from "../vocabulary/type-heads.ts";
import { nameEdges } from "./name-edges.ts";
import { isNameLike, isStrong, isTailed } from "./name-word.ts";
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
  const { first, last, head } = nameEdges(words, from, to);
  const firstWord = words[first];
  const lastWord = words[last];
  if (firstWord === undefined || lastWord === undefined) return undefined;
  if (!words.slice(first, last + 1).some(isNameLike)) return undefined;
  const start = firstWord.start + firstWord.kind.nameStart;
  const end = lastWord.start + lastWord.kind.nameEnd;
  const plural = lastWord.kind.name.length - lastWord.kind.singular.length;
  const name = text.slice(start, end - plural).replace(/\s+/g, " ");
  if (first === last && namesNothing(words, first, name, last === to)) return undefined;
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

/** One word that stands alone, with its noun behind it or not, and is too short, or does something else in its sentence. */
function namesNothing(words: readonly Word[], at: number, name: string, isBare: boolean): boolean {
  const word = words[at];
  if (word === undefined || name.length < 2 || word.kind.ender || word.kind.determiner) return true;
  return (isBare && describes(name)) || (at === 0 && opensWithAdverb(word, words[1]));
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
