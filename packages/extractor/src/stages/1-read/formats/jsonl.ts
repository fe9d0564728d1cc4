import type { RenderedRecord } from "../../../model/source-document.ts";
import { type PaperFields, parsePaperLine } from "../jsonl/parse-paper-line.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";

/** Lines of JSON objects, one paper each: `{"title": …, "abstract" or "summary": …, …}`. */
export const jsonl: SourceFormatReader = { recognises: isJsonLines, read: renderJsonLines };

const sampleSize = 20;

/** Most of the first lines begin and end like an object on one line; a pretty-printed object does not. */
function isJsonLines(text: string): boolean {
  const sample: string[] = [];
  for (const { line } of linesOf(text)) {
    if (line !== "") sample.push(line);
    if (sample.length === sampleSize) break;
  }
  const objects = sample.filter((line) => /^\{\s*"/.test(line) && line.endsWith("}")).length;
  return objects > 0 && objects * 2 >= sample.length;
}

/** A file with more bad lines than this, and more bad ones than good ones, is no file of papers. */
const maxBadLines = 10_000;
const tooManyBadLines = {
  severity: "error",
  rule: "too-many-bad-lines",
  message: `more than ${maxBadLines} lines are no papers; the rest of the file was not read`,
} as const satisfies ReadNote;

/** The text is a rendering: for each paper its title, a blank line, its abstract, a blank line. */
function renderJsonLines(input: string): ReadText {
  const pieces: string[] = [];
  const records: RenderedRecord[] = [];
  const notes: ReadNote[] = [];
  let offset = 0;
  for (const { line, number } of linesOf(input)) {
    if (line === "") continue;
    const parsed = parsePaperLine(line);
    const span = { start: offset, end: offset };
    for (const { rule, problem } of parsed.problems) {
      notes.push({ severity: "warning", rule, message: `line ${number}: ${problem}`, span });
    }
    if (parsed.paper === undefined) {
      if (notes.length < maxBadLines || notes.length < records.length) continue;
      notes.push({ ...tooManyBadLines, span });
      break;
    }
    const rendered = render(parsed.paper, offset);
    pieces.push(rendered.text);
    records.push(rendered.record);
    offset += rendered.text.length;
  }
  return { text: pieces.join(""), records, notes: [...notes, ...noteTitlesAlone(records)] };
}

/** Told once for the whole file: many feeds carry no abstracts at all. */
function noteTitlesAlone(records: readonly RenderedRecord[]): ReadNote[] {
  const alone = records.filter(({ abstract }) => abstract === undefined);
  const [first] = alone;
  if (first === undefined) return [];
  const message = `${alone.length} of ${records.length} records have no abstract; only their titles were read`;
  return [{ severity: "info", rule: "no-abstract", message, span: first.title }];
}

function render(paper: PaperFields, offset: number): { text: string; record: RenderedRecord } {
  const { title, abstract, ...fields } = paper;
  const titleEnd = offset + title.length;
  const start = titleEnd + 2;
  const span = abstract === "" ? undefined : { start, end: start + abstract.length };
  const text = abstract === "" ? `${title}\n\n` : `${title}\n\n${abstract}\n\n`;
  const end = span?.end ?? titleEnd;
  return {
    text,
    record: { start: offset, end, title: { start: offset, end: titleEnd }, abstract: span, ...fields },
  };
}

function* linesOf(text: string): Generator<{ line: string; number: number }> {
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield { line: text.slice(start, end).trim(), number };
    start = end + 1;
  }
}
