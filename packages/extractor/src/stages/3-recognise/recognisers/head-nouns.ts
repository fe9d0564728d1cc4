import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { describesName } from "./describes-name.ts";
import { headBefore } from "./noun-before.ts";
import { headBehind } from "./noun-behind.ts";
import { evidenceOf } from "./noun-beside.ts";

/** "the X benchmark", "X and its framework", "framework X", "our model, X,". */
export function headNouns(chunked: ChunkedSentence): NameEvidence[] {
  const found: NameEvidence[] = [];
  for (const chunk of chunked.chunks) {
    if (chunk.finding !== undefined || isTitleWord(chunked, chunk)) continue;
    if (chunk.pair === undefined && describesName(chunked, chunk)) continue;
    if (chunk.head !== undefined) {
      found.push(evidenceOf(chunk, chunk.head.type, 2, 3));
    }
    const behind = headBehind(chunked, chunk);
    if (behind !== undefined) found.push(behind);
    const before = headBefore(chunked, chunk);
    if (before !== undefined) found.push(before);
  }
  return found;
}

/** "X: Spoken Dataset for …", "An Olympiad-Level Math Benchmark": words of a title have capitals without being names. */
function isTitleWord(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return (
    !chunk.strong && (chunked.sentence.part === "title" || chunked.markBefore(chunk.first).endsWith(":"))
  );
}
