/** How far a BibTeX file is read, and the macros that it has defined so far. */
export interface BibtexScanner {
  readonly text: string;
  at: number;
  readonly macros: Map<string, string>;
  /** Comments so far that nothing closes. */
  unclosedBlocks: number;
}

/** Passes over white space, and over the other characters that are named. */
export function skipSpace(scanner: BibtexScanner, others = ""): void {
  const { text } = scanner;
  while (
    scanner.at < text.length &&
    (/\s/.test(text.charAt(scanner.at)) || others.includes(text.charAt(scanner.at)))
  )
    scanner.at += 1;
}

/** The name of a field or macro, or undefined where none stands. */
export function readName(scanner: BibtexScanner): string | undefined {
  const name = /[A-Za-z_][\w:.+/-]*/y;
  name.lastIndex = scanner.at;
  const found = name.exec(scanner.text)?.[0];
  scanner.at += found?.length ?? 0;
  return found;
}

/** True where a line opens an entry: `@article{key,`. No text of a field does so, and a brace that is not closed is found by it. */
export function isAtNextEntry(text: string, at: number): boolean {
  if (text[at] !== "@" || !startsLine(text, at)) return false;
  const entry = /@[A-Za-z]{3,40}[ \t]{0,20}[{(][^\n,={}"]{0,300}[,=]/y;
  entry.lastIndex = at;
  return entry.test(text);
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === " " || text[before] === "\t") && at - before < 200) before -= 1;
  return before < 0 || text[before] === "\n";
}

/** Behind the bracket that closes a block whose opening one was just passed; where none does, behind its first line. */
export function skipBlock(scanner: BibtexScanner, close: string): void {
  const { text, at } = scanner;
  const end = scanner.unclosedBlocks < mostUnclosed ? endOfBlock(text, at, close) : undefined;
  if (end === undefined) scanner.unclosedBlocks += 1;
  const line = text.indexOf("\n", at);
  scanner.at = end ?? (line < 0 ? text.length : line);
}

/** After so many the next ones are not looked for: each costs a walk through the whole file. */
const mostUnclosed = 5;

function endOfBlock(text: string, from: number, close: string): number | undefined {
  const marks = close === ")" ? /[(){}]/g : /[{}]/g;
  let depth = 1;
  marks.lastIndex = from;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    depth += found[0] === "{" || found[0] === "(" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
}
