import { type ChunkedSentence, goesOn, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { areParallel } from "./parallel-names.ts";

/** Chunks with nothing but commas, "and" and short asides between them, alone or several; the chunks of an aside by themselves. */
export function nameLists(chunked: ChunkedSentence): NameChunk[][] {
  const outer: NameChunk[] = [];
  const inner: NameChunk[] = [];
  for (const chunk of chunked.chunks) {
    const previous = outer[outer.length - 1];
    const isAside = previous !== undefined && chunk.first < behindAside(chunked, previous.last + 1);
    (isAside ? inner : outer).push(chunk);
  }
  return [...groupJoined(chunked, outer), ...groupJoined(chunked, inner)];
}

function groupJoined(chunked: ChunkedSentence, chunks: readonly NameChunk[]): NameChunk[][] {
  const lists: NameChunk[][] = [];
  let list: NameChunk[] = [];
  for (const chunk of chunks) {
    const previous = list[list.length - 1];
    if (previous !== undefined && !isJoined(chunked, previous, chunk)) {
      lists.push(list);
      list = [];
    }
    list.push(chunk);
  }
  if (list.length > 0) lists.push(list);
  return lists;
}

/** Words of an aside at most. */
const longestAside = 8;

/** Index behind "(+1.1 mAP50)", "(8B and 70B)" or "[12]" that opens at a word; the same index where no short aside does. */
function behindAside({ words }: ChunkedSentence, at: number): number {
  if (!/^[([]/.test(words[at]?.before ?? "")) return at;
  for (let end = at + 1; end <= at + longestAside; end += 1) {
    const mark = words[end]?.before ?? "";
    if (/^[)\]]/.test(mark)) return end;
    if (/[.;:([]/.test(mark)) return at;
  }
  return at;
}

function isJoined(chunked: ChunkedSentence, left: NameChunk, right: NameChunk): boolean {
  const behind = behindAside(chunked, left.last + 1);
  if (behind > left.last + 1) {
    const mark = chunked.markBefore(behind);
    const joins = behind === right.first - 1 && chunked.words[behind]?.kind.joinsList === true;
    if (joins) return /^[)\]],?$/.test(mark);
    return (
      behind === right.first && /^[)\]],$/.test(mark) && !(goesOn(chunked, right) && isClause(chunked, right))
    );
  }
  const between = right.first - left.last - 1;
  const mark = markBehind(chunked, left);
  if (isBridged(chunked, left, right) || areParallel(chunked, left, right)) return true;
  // "Trained on Foo, Bar shows …": what follows the comma goes on as a clause of its own.
  if (between === 0 && mark === "," && goesOn(chunked, right) && isClause(chunked, right)) return false;
  if (between === 0) return /^[,/&]$/.test(mark) || mark === "),";
  if (between > 2 || !/^[,]?$/.test(mark)) return false;
  for (let at = left.last + 1; at < right.first; at += 1) {
    const word = chunked.words[at];
    const joiner = word?.kind.joinsList === true || word?.kind.lower === "the" || word?.kind.lower === "also";
    if (!joiner) return false;
  }
  return chunked.markBefore(right.first) === "";
}

/** "IIT-AFF, CAD and UMD": an acronym that also means something else is a member all the same. */
function isBridged(chunked: ChunkedSentence, left: NameChunk, right: NameChunk): boolean {
  const word = chunked.words[left.last + 1];
  const isAcronym = word?.before === "," && word.kind.generic && word.kind.shape === "acronym";
  if (!isAcronym || left.tailed) return false;
  const joint = chunked.words[left.last + 2];
  if (right.first === left.last + 2) return joint?.before === ",";
  return (
    right.first === left.last + 3 &&
    joint?.kind.joinsList === true &&
    /^,?$/.test(joint.before) &&
    chunked.markBefore(right.first) === ""
  );
}

function isClause(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const next = chunked.words[chunk.last + 1]?.kind;
  return (
    next !== undefined &&
    !next.joinsList &&
    next.head === undefined &&
    /s$/.test(next.lower) &&
    next.shape === "plain"
  );
}
