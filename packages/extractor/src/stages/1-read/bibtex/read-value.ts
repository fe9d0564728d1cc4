import type { RecordProblem } from "../records/paper-fields.ts";
import { type BibtexScanner, isAtNextEntry, readName, skipSpace } from "./bibtex-scanner.ts";

/** The value behind `=`: pieces in braces, in quotation marks, numbers and macros, joined by `#`. Leaves the scanner behind it. */
export function readValue(scanner: BibtexScanner, field: string, problems: RecordProblem[]): string {
  let value = "";
  for (;;) {
    skipSpace(scanner);
    value += readPiece(scanner, field, problems);
    skipSpace(scanner);
    if (scanner.text[scanner.at] !== "#") return value;
    scanner.at += 1;
  }
}

function readPiece(scanner: BibtexScanner, field: string, problems: RecordProblem[]): string {
  const { text, at } = scanner;
  const opening = text[at];
  if (opening === "{" || opening === '"') {
    scanner.at += 1;
    const end = opening === "{" ? endOfBraces(text, at + 1) : endOfQuotes(text, at + 1);
    if (end.closed) scanner.at = end.at + 1;
    else problems.push(unclosed(field));
    if (!end.closed) scanner.at = end.at;
    return text.slice(at + 1, end.at);
  }
  const number = /\d+/y;
  number.lastIndex = at;
  const digits = number.exec(text)?.[0];
  if (digits !== undefined) {
    scanner.at += digits.length;
    return digits;
  }
  return readMacroName(scanner, problems);
}

function readMacroName(scanner: BibtexScanner, problems: RecordProblem[]): string {
  const name = readName(scanner);
  if (name === undefined) return "";
  const value = scanner.macros.get(name.toLowerCase());
  if (value === undefined)
    problems.push({
      rule: "unknown-macro",
      problem: `"${name.slice(0, 60)}" is no macro that the file defines; it was read as a word`,
    });
  return value ?? name;
}

function unclosed(field: string): RecordProblem {
  return {
    rule: "unclosed-field",
    problem: `"${field}" is not closed; it was read up to the next field or entry, and may be cut off`,
  };
}

interface ValueEnd {
  readonly at: number;
  readonly closed: boolean;
}

/** The brace that closes a value. Where a line opens the next entry first, the value ends before it. */
function endOfBraces(text: string, from: number): ValueEnd {
  const marks = /\\.|[{}]|\n[ \t]*@/g;
  let depth = 1;
  marks.lastIndex = from;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const mark = found[0];
    if (mark === "{") depth += 1;
    if (mark === "}") depth -= 1;
    if (depth === 0) return closedAt(text, from, found.index);
    if (mark.endsWith("@") && isAtNextEntry(text, marks.lastIndex - 1)) return cutAt(text, from, found.index);
  }
  return cutAt(text, from, text.length);
}

/** Where the brace that should close the entry closes the value, the value has swallowed the fields behind it. */
function closedAt(text: string, from: number, at: number): ValueEnd {
  if (endsValue(text, at + 1)) return { at, closed: true };
  const field = nextField(text.slice(from, at));
  return field === undefined ? { at, closed: true } : { at: from + field, closed: false };
}

/** The quotation mark that closes a value: outside of braces, with a comma, a `#` or the end of the entry behind it. */
function endOfQuotes(text: string, from: number): ValueEnd {
  const marks = /\\.|[{}"]|\n[ \t]*@/g;
  let depth = 0;
  marks.lastIndex = from;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const mark = found[0];
    if (mark === "{") depth += 1;
    if (mark === "}") depth = Math.max(0, depth - 1);
    if (mark === '"' && depth === 0 && endsValue(text, marks.lastIndex))
      return { at: found.index, closed: true };
    if (mark.endsWith("@") && isAtNextEntry(text, marks.lastIndex - 1)) return cutAt(text, from, found.index);
  }
  return cutAt(text, from, text.length);
}

function endsValue(text: string, at: number): boolean {
  const next = /\s{0,200}(?:[,#})]|$|[A-Za-z][\w-]{0,60}\s{0,60}=)/y;
  next.lastIndex = at;
  return next.test(text);
}

/** What was not closed ends at the line that opens the next field, or else at the limit; the brace of the entry does not belong to it. */
function cutAt(text: string, from: number, limit: number): ValueEnd {
  const value = text.slice(from, limit);
  const field = nextField(value);
  if (field !== undefined) return { at: from + field, closed: false };
  const trimmed = value.trimEnd();
  const bare = trimmed.endsWith("}") ? trimmed.slice(0, -1).trimEnd() : trimmed;
  return { at: from + bare.length, closed: false };
}

/** Where a line in a value opens another field. */
function nextField(value: string): number | undefined {
  return /,?[ \t]{0,40}\n[ \t]{0,200}[A-Za-z][\w-]{0,60}[ \t]{0,60}=[ \t]{0,60}["{]/.exec(value)?.index;
}
