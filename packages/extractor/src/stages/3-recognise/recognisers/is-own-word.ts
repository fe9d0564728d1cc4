import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { isOwn } from "./is-own.ts";

/** "…, and a PredictNet to supervise it": one coined word with an article, in a sentence about the own thing. */
export function isOwnWord(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const word = chunked.words[chunk.first];
  const isCoined = chunk.first === chunk.last && word?.kind.shape === "camel" && !chunk.tailed;
  if (!isCoined || chunk.finding !== undefined || chunked.markBefore(chunk.first) !== "") return false;
  const isIntroduced = /^(?:a|an|our|proposed)$/.test(articleBefore(chunked, chunk.first - 1));
  const next = chunked.words[chunk.last + 1]?.kind;
  const isModifier = goesOn(chunked, chunk) && next?.ender === false && next.participle === false;
  return isIntroduced && !isModifier && isOwn(chunked, chunk);
}

/** The "a" of "a novel core PredictNet": the determiner over "novel" and one plain word. */
function articleBefore({ words }: ChunkedSentence, from: number): string {
  let at = from;
  const plain = words[at]?.kind;
  if (
    plain?.shape === "plain" &&
    !plain.determiner &&
    !plain.ender &&
    plain.head === undefined &&
    !/^(?:metrics?|measure|score|index|task)$/.test(plain.lower) &&
    !plain.joinsList
  )
    at -= 1;
  if (/^(?:new|novel)$/.test(words[at]?.kind.lower ?? "")) at -= 1;
  const isOver = at < from && !/^(?:new|novel)$/.test(words[at + 1]?.kind.lower ?? "");
  return isOver && words.slice(at + 1, from + 1).some(({ before }) => before !== "")
    ? ""
    : (words[at]?.kind.lower ?? "");
}
