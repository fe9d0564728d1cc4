import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/** Words between the article of an aside and its capitals at most. */
const reach = 4;

/**
 * "Plisse, a novel Fold-Powered Map Reader, which …": a phrase in capitals that opens the aside behind a name says what the name
 * stands for, and is none by itself.
 */
export function describesName(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  if (chunk.strong && chunk.first === chunk.last) return false;
  for (let at = chunk.first - 1; at >= Math.max(1, chunk.first - reach); at -= 1) {
    const word = chunked.words[at];
    if (word === undefined || word.kind.ender || word.kind.joinsList) return false;
    if (/^(?:a|an|the)$/.test(word.kind.lower)) {
      const named = chunked.chunkOf(at - 1);
      return named?.strong === true && /^\)?[,:–—-]+$/.test(word.before);
    }
    // "PliBench (Folded & Creased Map Reading Benchmark)"
    if (word.before.startsWith("(")) return chunked.chunkOf(at - 1)?.strong === true;
    if (word.before !== "" && word.before !== "&") return false;
  }
  return false;
}
