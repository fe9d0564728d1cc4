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
    (piece) => piece.length < longestUnit && (hasAddress(piece) || looksCited(piece)),
  ).length;
  return (named > 0 && named * 2 >= pieces.length) || areTitles(pieces);
}

const leastTitles = 3;

/** Lines of three words and more in title case, without a stop at their end. */
function areTitles(pieces: readonly string[]): boolean {
  return pieces.length >= leastTitles && pieces.every(isTitle);
}

function isTitle(piece: string): boolean {
  const words = piece.split(/\s+/, 40);
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  const hasShape = words.length >= 3 && words.length <= 30 && piece.length <= 250 && !piece.includes("\n");
  return (
    hasShape &&
    /^["“]?[\p{Lu}\p{N}]/u.test(piece) &&
    !/[.,;:]$/.test(piece) &&
    capitals.length * 5 >= long.length * 3
  );
}
