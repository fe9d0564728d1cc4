import { type ChunkedSentence, markBehind } from "../reading/chunked-sentence.ts";
import { headNounAt } from "../reading/data-noun.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { taskNouns } from "../vocabulary/cue-words.ts";
import type { TypeHead } from "../vocabulary/type-heads.ts";
import type { SaidType } from "./said-type.ts";

/** What the plural noun behind a list says: "A, B, and C benchmarks". */
export function headBehindList(chunked: ChunkedSentence, list: readonly NameChunk[]): SaidType | undefined {
  const last = list[list.length - 1];
  if (last === undefined || list.length < 2) return undefined;
  const naming = list.some((chunk) => chunk.strong) || isDataList(chunked, list) ? 3 : 2;
  const behind = chunked.words[last.last + 1];
  if (behind === undefined || markBehind(chunked, last) !== "") return undefined;
  const head =
    behind.kind.head?.type === "benchmark"
      ? behind.kind.head
      : (pluralAt(chunked, last.last + 2) ?? behind.kind.head);
  return head === undefined || !head.plural || head.type === "concept"
    ? undefined
    : { type: head.type, naming };
}

/** "on Shuttle, Adult Income, and Abalone datasets": words in capitals inside the sentence that no field is called by. */
function isDataList({ words }: ChunkedSentence, list: readonly NameChunk[]): boolean {
  const last = list[list.length - 1];
  if (last === undefined || !/^(?:datasets|corpora)$/.test(words[last.last + 1]?.kind.lower ?? ""))
    return false;
  return list.every((chunk) => {
    const final = words[chunk.last]?.kind.lower ?? "";
    return !chunk.opensSentence && !taskNouns.has(final) && !/(?:ing|ics|al|ed|ary|ive)$/.test(final);
  });
}

function pluralAt({ words }: ChunkedSentence, index: number): TypeHead | undefined {
  const head = headNounAt(words, index);
  return words[index]?.before === "" && head?.plural === true ? head : undefined;
}
