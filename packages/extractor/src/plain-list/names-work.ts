import { findDoi, parseArxivId } from "../model/work-ids.ts";

/** An id that stands alone at the head or at the end of a line, or in brackets: `2402.03300 Title`, `Title (2402.03300)`. */
const bareId =
  /^\s*\[?(\d{4}\.\d{4,5})(?:v\d{1,2})?\]?(?=[\s:,–—-]|$)|(?:^|[\s,;])[([]?(?:arxiv[:\s]\s?)?(\d{4}\.\d{4,5})(?:v\d{1,2})?[)\]]?[.\s]*$/i;

/** The arXiv id that a piece of plain text gives: in an address, after `arXiv:`, or as a number where only an id stands. */
export function arxivIdIn(piece: string): string | undefined {
  if (piece.length < 40 && /^\s*[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}/.test(piece)) return parseArxivId(piece);
  const known = /arxiv|huggingface|hf\.co/i.test(piece) ? parseArxivId(piece.slice(0, 5000)) : undefined;
  if (known !== undefined) return known;
  const bare = bareId.exec(piece.slice(0, 60)) ?? bareId.exec(piece.slice(-60));
  return parseArxivId(bare?.[1] ?? bare?.[2] ?? "");
}

/** True for a piece that gives an address or an id. */
export function hasAddress(piece: string): boolean {
  return (
    arxivIdIn(piece) !== undefined ||
    /https?:\/\/\S/.test(piece) ||
    findDoi(piece.slice(0, 5000)) !== undefined
  );
}

/** Names, with initials or without, and what parts them. */
const names = /^(?:[^.?!"“]|(?<=(?<!\p{L})\p{Lu})\.){3,600}(?:, | and | & |et al)/u;

/** True for a piece in the shape of a reference: names in front, a year, and stops or quotation marks between. */
export function looksCited(piece: string): boolean {
  return (
    piece.length < 2000 &&
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(piece) &&
    names.test(piece) &&
    (/[.?!)]\s+["“]?\p{Lu}\p{Ll}/u.test(piece) || /["“][^"“”]{8,300}[,.]?["”]/.test(piece))
  );
}
