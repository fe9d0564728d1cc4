import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { Word } from "../reading/read-entry.ts";

/** Whether the verb has the authors or the paper for its subject. */
export function presentsOwn({ words }: Pick<ChunkedSentence, "words">, at: number): boolean {
  const verb = words[at];
  if (verb === undefined) return false;
  if (/^(?:introduces|proposes|presents|introducing|presenting)$/.test(verb.kind.lower)) return true;
  // "We find … and introduce X": the subject stands far in front.
  const reach = words[at - 1]?.kind.lower === "and" || isResult(words, at) ? 16 : 5;
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const lower = words[back]?.kind.lower ?? "";
    if (/^(?:paper|work|study)$/.test(lower))
      return !/^(?:recent|prior|previous|existing|earlier|concurrent|related|another|seminal)$/.test(
        words[back - 1]?.kind.lower ?? "",
      );
    if (/^(?:we|i|article|report|authors|us|team|here|let)$/.test(lower)) return true;
    if (/^(?:that|which|is|are|was|were|been|by|they|existing)$/.test(lower)) return false;
    if (words[back + 1]?.before.includes(";")) return false;
  }
  return verb.kind.introduces === "own" && words[at - 1]?.kind.lower === "to";
}

/** "we curate videos from FoldVid to create CreaseVid": what the authors do it for. */
function isResult(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.kind.lower === "to" &&
    /^(?:create|build|construct|curate|form)$/.test(words[at]?.kind.lower ?? "")
  );
}
