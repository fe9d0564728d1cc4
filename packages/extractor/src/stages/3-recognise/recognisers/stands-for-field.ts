import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/** "for Visual Dialogue", "in Reinforcement Learning": what it is good for. */
export function standsForField(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const the = chunk.pair !== undefined && chunked.words[chunk.first - 1]?.kind.lower === "the" ? 1 : 0;
  const before = chunked.words[chunk.first - 1 - the];
  return (
    before !== undefined &&
    chunked.markBefore(chunk.first) === "" &&
    /^(?:for|in|on|of|as|from|to|into|towards|like)$/.test(before.kind.lower)
  );
}
