import type { Word } from "../reading/read-entry.ts";
import { kindAcronyms } from "../vocabulary/kind-acronyms.ts";
import { neverNames } from "../vocabulary/never-names.ts";
import { functionWords } from "../vocabulary/phrase-stops.ts";

/** Behind a name: "CLIP-guided", "BERT-like". Any other lower-case tail belongs to the name: "BERT-large". */
const describingTail =
  /-(?:\p{Ll}*(?:ed|ing)|based|like|style|level|aware|specific|free|driven|wise|type|only|scale|side|size|agnostic)$/u;

/** Written so that it can hardly be an ordinary word. */
export function isStrong(word: Word): boolean {
  const { shape } = word.kind;
  return shape === "camel" || shape === "coded" || shape === "acronym";
}

/** Written like a name, and none of the things that are written so without being one. */
export function isNameWord(word: Word | undefined): boolean {
  if (word === undefined || !isStrong(word)) return false;
  const { kind } = word;
  const name = kind.singular.toLowerCase();
  if (neverNames.has(name) || neverNames.has(kind.name.toLowerCase())) return false;
  return name.replace(/[^\p{L}]/gu, "").length >= 2 && (!kind.generic || kindAcronyms.has(name));
}

/** A capital and more, no function word: part of a name where its neighbours are. */
export function isTitleWord(word: Word | undefined): boolean {
  if (word === undefined || word.kind.shape !== "capitalised" || word.kind.text.length < 2) return false;
  return !functionWords.has(word.kind.lower) && !neverNames.has(word.kind.lower);
}

/** Where the name ends in a word, an offset in the word. */
export function nameEndOf({ kind }: Word): number {
  return kind.nameEnd < kind.text.length && !describingTail.test(kind.text) ? kind.text.length : kind.nameEnd;
}

/** "CLIP-guided": what follows belongs to another phrase. */
export function isCutOff(word: Word): boolean {
  return nameEndOf(word) < word.kind.text.length;
}

/** "2D", "3-D": the dimension of what follows. */
export function isDimension(word: Word | undefined): boolean {
  return word !== undefined && /^\d-?D$/.test(word.kind.text);
}

/** A noun without its plural ending; words that only look like plurals stay. */
export function singularOf(noun: string): string {
  return /(?:ss|is|us)$/.test(noun) ? noun : noun.replace(/ies$/, "y").replace(/s$/, "");
}
