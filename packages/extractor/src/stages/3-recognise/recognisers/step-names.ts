import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/** "Then, a Fold Trigger module decides …": a step of the paper's own thing, named by the part that takes it. */
export function isStepName(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const { words } = chunked;
  const opens = /^(?:first|firstly|second|secondly|then|next|finally|lastly|subsequently|afterwards?)$/;
  if (!opens.test(words[0]?.kind.lower ?? "") || words[1]?.before !== "," || chunk.finding !== undefined)
    return false;
  const isNamed = chunk.last > chunk.first || words[chunk.first]?.kind.hasHyphen === true;
  const article = words[chunk.first - 1]?.kind.lower ?? "";
  const behind = words[chunk.last + 1];
  return (
    isNamed &&
    !chunk.tailed &&
    /^(?:a|an|the|our)$/.test(article) &&
    chunked.markBefore(chunk.first) === "" &&
    behind?.before === "" &&
    /^(?:module|model|agent|network|block|component|unit|mechanism|stage|strategy)$/.test(
      behind.kind.lower,
    ) &&
    words.slice(chunk.first, chunk.last + 1).every(({ kind }) => kind.shape !== "acronym" && !kind.generic)
  );
}
