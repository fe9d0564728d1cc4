import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import type { Word } from "../reading/read-entry.ts";

/** "the Folded Crease Learning algorithm CreaseFed": what stands before the noun says what kind the thing behind it is. */
export function saysKindOfNext(chunked: ChunkedSentence, chunk: NameChunk, noun: Word): boolean {
  const { head, shape } = noun.kind;
  if (chunk.pair !== undefined || (chunk.strong && chunk.first === chunk.last)) return false;
  if (shape !== "plain" || head?.plural !== false || head.type === "concept") return false;
  const named = chunked.chunkOf(chunk.last + 2);
  if (named?.strong !== true || named.first !== chunk.last + 2) return false;
  // "a Folded Paper Rating dataset, FoPa, with …"
  const isAside =
    /^(?:a|an|new|novel)$/.test(chunked.words[chunk.first - 1]?.kind.lower ?? "") &&
    chunked.markBefore(named.first) === "," &&
    /^[,.]|^$/.test(markBehind(chunked, named));
  return isAside || (!isData(head.type) && chunked.markBefore(named.first) === "");
}

function isData(type: NameEvidence["type"]): boolean {
  return type === "dataset" || type === "benchmark";
}

/** "three VideoFold benchmarks", "existing FOLD datasets": several of them, for a task or a representation that the word stands for. */
export function isCountedKind({ words, markBefore }: ChunkedSentence, chunk: NameChunk, noun: Word): boolean {
  const { head } = noun.kind;
  if (head?.plural !== true || !isData(head.type)) return false;
  if (chunk.pair !== undefined || chunk.first !== chunk.last) return false;
  const before = words[chunk.first - 1]?.kind.lower ?? "";
  return markBefore(chunk.first) === "" && counting.test(before);
}

const counting =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|various|different|many|most|existing|current|previous|prior|popular|standard|common|public|other|diverse|available|large-scale|real-world|\d+)$/;
