import { hasAddress, looksCited } from "../../../plain-list/names-work.ts";
import { plainUnits } from "../../../plain-list/plain-units.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** Works in plain text: a title, a reference or an id a line or a paragraph. Asked last: the text has no other shape. */
export const plainList: SourceFormatReader = {
  recognises: isPlainList,
  rendered: false,
  read: (text) => ({ text, records: [], notes: [] }),
};

const otherMarkup = /^\s*(?:<|\{|\[\s*[{"]|#!|import |from \S+ import|#include|\\documentclass|%PDF)/;
/** As sites list submissions: a title, names, and lines that say what they are. */
const isLabelled = /\S\n[ \t]*(?:abstract|keywords|tl;?dr)\s?:/i;
/** A longer piece is running text, whatever it cites. */
const longestUnit = 6000;
const sampleSize = 2000;

/** Most pieces give an address, an id or a reference; or all of them are written like titles. */
function isPlainList(text: string): boolean {
  if (otherMarkup.test(text)) return false;
  const units = plainUnits(text).slice(0, sampleSize);
  const pieces = units.map(({ contentStart, end }) =>
    text.slice(contentStart, Math.min(end, contentStart + longestUnit)),
  );
  const named = pieces.filter(
    (piece) =>
      piece.length < longestUnit && (hasAddress(piece) || looksCited(piece) || isLabelled.test(piece)),
  ).length;
  return (
    (named > 0 && named * 2 >= pieces.length) || areTitles(pieces) || areTitles(withoutHead(text, pieces))
  );
}

const leastTitles = 3;
/** So many lines may stand over a list and say what it is. */
const mostHead = 3;

/** The pieces behind a first paragraph of a line or two, as lists have over them. */
function withoutHead(text: string, pieces: readonly string[]): readonly string[] {
  const [head = ""] = text.trimStart().split(/\n[ \t]*\n/, 1);
  const lines = head.split("\n").length;
  return lines <= mostHead && pieces.length >= lines + leastTitles ? pieces.slice(lines) : pieces;
}

/** Lines of three words and more without a stop at their end, all in title case, or at least half of five. */
function areTitles(pieces: readonly string[]): boolean {
  if (pieces.length < leastTitles || !pieces.every(hasTitleShape)) return false;
  const titles = pieces.filter(isTitle).length;
  return titles === pieces.length || (pieces.length >= 5 && titles * 2 >= pieces.length);
}

function hasTitleShape(piece: string): boolean {
  const words = piece.split(/\s+/, 40).length;
  const isLine = words >= 3 && words <= 30 && piece.length <= 250 && !piece.includes("\n");
  return isLine && /^["“]?[\p{Lu}\p{N}]/u.test(piece) && !/[.,;:]$/.test(piece);
}

function isTitle(piece: string): boolean {
  const long = piece.split(/\s+/, 40).filter((word) => /\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return hasTitleShape(piece) && capitals.length * 5 >= long.length * 3;
}
