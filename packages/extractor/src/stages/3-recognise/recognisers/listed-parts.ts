import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { isWayNoun } from "./bare-object.ts";
import { presentsOwn } from "./presents-own.ts";

/** Words of the name of a part: one says too little, five tell what it does. */
const shortest = 2;
const longest = 4;

const partNouns =
  /^(?:designs|innovations|components|modules|techniques|strategies|mechanisms|ingredients|contributions|losses)$/;

/**
 * "we propose two key designs: 1) the masked reference folding, which …, and 2) the slow fold loss, which …": parts that the
 * authors count out in small letters, each with the article of a name and a clause of its own.
 */
export function listedParts(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const { words } = chunked;
  const colon = words.findIndex(
    (word, at) => word.before === ":" && partNouns.test(words[at - 1]?.kind.lower ?? ""),
  );
  if (colon < 2 || !isBroughtIn(chunked, colon)) return [];
  const found: NameEvidence[] = [];
  for (let at = colon; at < words.length; at += 1) {
    if (words[at]?.kind.lower !== "the" || !opensItem(chunked, at, colon)) continue;
    const name = nameOfPart(chunked, at + 1);
    if (name !== undefined)
      found.push({ name, naming: 4, type: "method", typing: 5, rule: "introduced", introduced: true });
  }
  return found;
}

/** "we propose two key designs", "this work introduces three modules". */
function isBroughtIn(chunked: ChunkedSentence, colon: number): boolean {
  for (let at = colon - 2; at >= Math.max(0, colon - 6); at -= 1) {
    const introduces = chunked.words[at]?.kind.introduces;
    if (introduces !== undefined) return introduces !== "using" && presentsOwn(chunked, at);
  }
  return false;
}

/** Right behind the colon, a number in brackets, a comma, or the "and" before the last one. */
function opensItem({ words }: ChunkedSentence, at: number, colon: number): boolean {
  const mark = words[at]?.before ?? "";
  if (at === colon || /^[;,)]$/.test(mark)) return true;
  return mark === "" && words[at - 1]?.kind.lower === "and" && /^[;,]$/.test(words[at - 1]?.before ?? "");
}

function nameOfPart({ words, sentence, chunkOf }: ChunkedSentence, from: number): string | undefined {
  for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || word.kind.ender || word.kind.joinsList) return undefined;
    if (chunkOf(at)?.finding !== undefined && at === from) return undefined;
    if (at > from && word.before !== "") return undefined;
    if (next.before === "" && !/^(?:which|that)$/.test(next.kind.lower)) continue;
    const explained = /^,?$/.test(next.before) && /^(?:which|that)$/.test(next.kind.lower);
    const isName = explained && at - from + 1 >= shortest && isWayNoun(word.kind);
    const first = words[from];
    return isName && first !== undefined
      ? sentence.text.slice(first.start, word.end).replace(/\s+/g, " ")
      : undefined;
  }
  return undefined;
}
