import type { RecordProblem } from "../records/paper-fields.ts";
import { type BibtexScanner, isAtNextEntry, readName, skipBlock, skipSpace } from "./bibtex-scanner.ts";
import { readValue } from "./read-value.ts";

/** An entry as the file writes it: names of fields in lower case, values without their braces and quotation marks, still LaTeX. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Where it begins in the file. */
  readonly start: number;
  readonly problems: readonly RecordProblem[];
}

/**
 * Entries of a BibTeX file, with `@string` macros and `#` put in, `@comment` and `@preamble` passed over
 * (O. Patashnik, "BibTeXing", 1988). A brace or quotation mark that nobody closed ends at the next line that opens
 * an entry or a field, so that one slip costs one field. Every character is looked at a fixed number of times.
 */
export function parseBibtex(text: string): BibtexEntry[] {
  const scanner: BibtexScanner = { text, at: 0, macros: new Map(monthMacros), unclosedBlocks: 0 };
  const entries: BibtexEntry[] = [];
  const opening = /@[ \t]*([A-Za-z][\w-]*)[ \t]*\n?[ \t]*([{(])/g;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [whole, type = "", bracket] = found;
    scanner.at = found.index + whole.length;
    const close = bracket === "(" ? ")" : "}";
    const kind = type.toLowerCase();
    if (kind === "comment" || kind === "preamble") skipBlock(scanner, close);
    else if (kind === "string") readMacro(scanner, close);
    else entries.push(readEntry(scanner, kind, close, found.index));
    opening.lastIndex = Math.max(scanner.at, opening.lastIndex);
  }
  return entries;
}

/** Every style of BibTeX defines the months. */
const monthMacros: readonly (readonly [string, string])[] = "jan feb mar apr may jun jul aug sep oct nov dec"
  .split(" ")
  .map((month) => [month, month]);

function readMacro(scanner: BibtexScanner, close: string): void {
  const problems: RecordProblem[] = [];
  for (const [name, value] of readFields(scanner, close, problems)) scanner.macros.set(name, value);
}

function readEntry(scanner: BibtexScanner, type: string, close: string, start: number): BibtexEntry {
  const problems: RecordProblem[] = [];
  const key = readKey(scanner, close);
  const fields = readFields(scanner, close, problems);
  return { type, key, fields, start, problems };
}

/** The key stands before the first comma; an entry may have none, and then its first field stands there. */
function readKey(scanner: BibtexScanner, close: string): string {
  const { text, at } = scanner;
  const key = close === "}" ? /[^,={}"]{0,300}/y : /[^,={}"()]{0,300}/y;
  key.lastIndex = at;
  const found = key.exec(text)?.[0] ?? "";
  if (!/[,})]/.test(text[at + found.length] ?? "")) return "";
  scanner.at = at + found.length;
  return found.trim();
}

function readFields(scanner: BibtexScanner, close: string, problems: RecordProblem[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (;;) {
    skipSpace(scanner, ",");
    const { text, at } = scanner;
    const unclosed = problems.filter(({ rule }) => rule === "unclosed-field").length;
    if (unclosed >= mostUnclosed) scanner.at = startOfNextEntry(text, at);
    if (at >= text.length || isAtNextEntry(text, at) || unclosed >= mostUnclosed) {
      if (!problems.some(({ rule }) => rule === "unclosed-field")) problems.push(unclosedEntry);
      return fields;
    }
    if (text[at] === close || text[at] === "}") {
      scanner.at += 1;
      if (!goesOn(scanner)) return fields;
      problems.push({
        rule: "stray-brace",
        problem: "a brace closes the entry before its last field; reading went on behind it",
      });
      continue;
    }
    readField(scanner, fields, problems);
  }
}

const unclosedEntry: RecordProblem = {
  rule: "unclosed-entry",
  problem: "the entry is not closed; what stands before the next one was read",
};

/** An entry with more fields that nobody closed is given up: each of them costs a walk to its end. */
const mostUnclosed = 10;

function startOfNextEntry(text: string, from: number): number {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    if (isAtNextEntry(text, at)) return at;
  }
  return text.length;
}

/** After a brace too many the next field follows behind a comma. */
function goesOn({ text, at }: BibtexScanner): boolean {
  const next = /\s{0,200},\s{0,200}[A-Za-z][\w-]{0,60}\s{0,60}=\s{0,60}["{\d]/y;
  next.lastIndex = at;
  return next.test(text);
}

function readField(scanner: BibtexScanner, fields: Map<string, string>, problems: RecordProblem[]): void {
  const name = readName(scanner)?.toLowerCase();
  skipSpace(scanner);
  if (name === undefined || scanner.text[scanner.at] !== "=") {
    skipLine(scanner);
    const last = problems.at(-1);
    if (last?.rule !== "no-field")
      problems.push({
        rule: "no-field",
        problem: "something stands where a field is expected (name = {value}); it was left out",
      });
    return;
  }
  scanner.at += 1;
  const value = readValue(scanner, name, problems);
  if (!fields.has(name)) fields.set(name, value);
  else if (fields.get(name) !== value)
    problems.push({
      rule: "field-twice",
      problem: `gives "${name}" twice; the first was read`,
      severity: "info",
    });
}

/** To the end of the line, or to a bracket or comma in it that closes something. At least one character. */
function skipLine(scanner: BibtexScanner): void {
  const rest = /[^\n,{}]*[\n,]?/y;
  rest.lastIndex = scanner.at + 1;
  scanner.at = rest.exec(scanner.text) === null ? scanner.text.length : rest.lastIndex;
}
