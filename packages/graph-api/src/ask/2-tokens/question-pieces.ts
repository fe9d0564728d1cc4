/** A run of characters of the question without white space or loose punctuation. */
export interface QuestionPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const patterns = [
  /"[^"]+"|“[^”]+”/, // quoted words
  /[<>]=?|≥|≤|=|,|\?|&/, // signs that mean something
  /\d+(?:\.\d+)?(?=\s*(?:%|percent\b))|%/, // a number apart from its unit
  /\p{L}+n['’]t\b/u, // don't, aren't
  /['’]s\b|['’](?=\s|$)/, // GRPO's, PRMs'
  /[\p{L}\p{N}+.]*[\p{L}\p{N}+]/u, // words, names, versions
];
const pieces = new RegExp(patterns.map((pattern) => pattern.source).join("|"), "gu");

/** Cuts a question into words, quoted words, numbers and signs, each with its place. */
export function cutQuestion(question: string): QuestionPiece[] {
  return [...question.matchAll(pieces)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True when a hyphen, slash or @ ties this piece to the next one without white space. */
export function isGlued(question: string, cut: readonly QuestionPiece[], index: number): boolean {
  const piece = cut[index];
  const next = cut[index + 1];
  return (
    piece !== undefined && next !== undefined && /^[-–/_@]+$/.test(question.slice(piece.end, next.start))
  );
}

/** True for a piece that can be part of a name; a comma, a sign or a possessive cannot. */
export function isNamePiece(piece: QuestionPiece): boolean {
  return /[\p{L}\p{N}]/u.test(piece.text) && !/^['’]|n['’]t$/.test(piece.text);
}
