import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { ownWords } from "../vocabulary/cue-words.ts";

/** How far back a word is looked for that says whose part it is, in words. */
const reach = 16;

/** Whether the words before a name say that it belongs to the paper. */
export function isOwn(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  for (let at = chunk.first - 1; at >= Math.max(0, chunk.first - reach); at -= 1) {
    const lower = chunked.words[at]?.kind.lower ?? "";
    if (ownWords.has(lower)) return true;
    if (/^(?:existing|previous|prior|traditional|such|like|based|unlike)$/.test(lower)) return false;
  }
  return false;
}
