/** How much of a text is LaTeX: all of it, as in BibTeX, or only commands and formulas here and there, as on arXiv. */
export type LatexExtent = "all" | "parts";

/** How far the reading of a text is; whoever reads a piece moves it on. */
export interface LatexReader {
  readonly latex: string;
  readonly extent: LatexExtent;
  at: number;
  /** Groups that are open. */
  depth: number;
  inFormula: boolean;
}

/** Moves on by `width` characters, and gives what is shown for them. */
export function step(reader: LatexReader, text: string, width = 1): string {
  reader.at += width;
  return text;
}

/** Moves on past blanks. */
export function skipSpaces(reader: LatexReader): void {
  while (/[ \t\n]/.test(reader.latex[reader.at] ?? "")) reader.at += 1;
}

/** Moves on past an empty group, which only ends the command before it. */
export function skipEmptyGroup(reader: LatexReader, text: string): string {
  return step(reader, text, reader.latex.startsWith("{}", reader.at) ? 2 : 0);
}
