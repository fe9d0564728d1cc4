import type { NameFinding } from "../finding.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import type { NameChunk } from "./name-chunk.ts";
import { nameChunks } from "./name-chunks.ts";
import type { SentenceReading, Word } from "./read-entry.ts";

/** A sentence with its names and runs of capitalised words: what the recognisers of unlisted names read. */
export interface ChunkedSentence {
  readonly sentence: SentenceReading;
  readonly words: readonly Word[];
  readonly chunks: readonly NameChunk[];
  /** The chunk that a word belongs to. */
  readonly chunkOf: (wordIndex: number) => NameChunk | undefined;
  /** The mark before a word, or behind the last one. */
  readonly markBefore: (wordIndex: number) => string;
}

/** Cuts a sentence into chunks around the names that are known. */
export function chunkSentence(
  sentence: SentenceReading,
  findings: readonly NameFinding[],
  pairs: readonly AbbreviationPair[],
): ChunkedSentence {
  const chunks = nameChunks(sentence, findings, pairs);
  const owners: (NameChunk | undefined)[] = [];
  for (const chunk of chunks) {
    for (let index = chunk.first; index <= chunk.last; index += 1) owners[index] = chunk;
  }
  return {
    sentence,
    words: sentence.words,
    chunks,
    chunkOf: (wordIndex) => owners[wordIndex],
    markBefore: (wordIndex) => sentence.words[wordIndex]?.before ?? sentence.tail,
  };
}

/** The mark behind a chunk; the parenthesis that closes its own short form is not counted. */
export function markBehind(chunked: ChunkedSentence, chunk: NameChunk): string {
  const mark = chunked.markBefore(chunk.last + 1);
  if (mark === "") return mark;
  return chunk.pair === undefined ? mark.replace(/^["'”’}$]+/, "") : mark.replace(/^["'”’]*\)/, "");
}

/** True when the phrase goes on without a break from the chunk to the next word. */
export function goesOn(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return chunk.last + 1 < chunked.words.length && markBehind(chunked, chunk) === "";
}
