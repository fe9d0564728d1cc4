import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/** Words between two such names at most: "on FoldML and a 5.5% gain in accuracy on CreaseQA". */
const furthest = 8;

/** What stands around the words between them: one comma, and the signs of a figure. */
const signs = /^[%\\)]*(,?) ?[([+~$−–-]*$/;

/** "84.2 on FoldML, 37.9 on CreaseQA": two places of figures behind the same preposition are members of one list. */
export function areParallel(
  { words, chunkOf, markBefore }: ChunkedSentence,
  left: NameChunk,
  right: NameChunk,
): boolean {
  const preposition = words[right.first - 1]?.kind.lower ?? "";
  if (!/^(?:on|in|for)$/.test(preposition) || words[left.first - 1]?.kind.lower !== preposition) return false;
  const between = words.slice(left.last + 1, right.first);
  if (between.length > furthest || left.tailed) return false;
  const isFigure = between.some(({ kind }) => kind.shape === "number" || kind.shape === "measure");
  const isBroken = between.some((_, at) => chunkOf(left.last + 1 + at) !== undefined);
  const marks = [...between.map((_, at) => markBefore(left.last + 1 + at)), markBefore(right.first)];
  const joints = marks.filter((mark) => mark.includes(",")).length;
  const isJoint = joints === 1 || (joints === 0 && between.some(({ kind }) => kind.joinsList));
  return isFigure && isJoint && !isBroken && marks.every((mark) => signs.test(mark));
}
