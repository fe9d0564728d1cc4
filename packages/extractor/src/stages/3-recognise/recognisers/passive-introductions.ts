import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

const made = /^(?:proposed|introduced|presented|developed|designed|devised|constructed)$/;

/** "Finally, a Folded Net is proposed to …", "X and Y are then introduced". What others proposed says so by whom or when. */
export function passiveIntroductions(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  return chunked.chunks.flatMap((chunk): NameEvidence[] => {
    if (chunk.finding !== undefined || chunk.tailed || !isProposed(chunked, chunk)) return [];
    if (!chunk.strong && chunk.first === chunk.last) return [];
    return [
      { name: chunk.name, naming: 3.5, type: "method", typing: 0.75, rule: "introduced", introduced: true },
    ];
  });
}

function isProposed(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const { words } = chunked;
  if (!goesOn(chunked, chunk) && !isAside(chunked, chunk)) return false;
  if (!/^(?:is|are)$/.test(words[chunk.last + 1]?.kind.lower ?? "")) return false;
  const adverb = /^(?:then|further|also|first|finally|thus|therefore|here)$|ly$/;
  const at = adverb.test(words[chunk.last + 2]?.kind.lower ?? "") ? chunk.last + 3 : chunk.last + 2;
  const verb = words[at];
  const behind = words[at + 1]?.kind.lower ?? "";
  return (
    verb !== undefined && verb.before === "" && made.test(verb.kind.lower) && !/^(?:by|in|as)$/.test(behind)
  );
}

/** "a new folded network, Crease Router, is proposed": the name between commas behind the noun. */
function isAside(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const noun = chunked.words[chunk.first - 1]?.kind.head;
  return (
    noun !== undefined &&
    noun.type !== "concept" &&
    !noun.plural &&
    chunked.markBefore(chunk.first) === "," &&
    markBehind(chunked, chunk) === ","
  );
}
