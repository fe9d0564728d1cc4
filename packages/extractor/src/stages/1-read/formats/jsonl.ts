import { parsePaperLine } from "../jsonl/parse-paper-line.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import type { PaperFields } from "../records/paper-fields.ts";
import { noteTitlesAlone, renderRecords } from "../records/render-records.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";

/** Lines of JSON objects, one paper each: `{"title": …, "abstract" or "summary": …, …}`. */
export const jsonl: SourceFormatReader = { recognises: isJsonLines, rendered: true, read: renderJsonLines };

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

/** The text is a rendering of the papers; bad lines are left out, each with a note. */
function renderJsonLines(input: string): ReadText {
  const papers: PaperFields[] = [];
  const problems: { readonly note: Omit<ReadNote, "span">; readonly before: number }[] = [];
  for (const { line, number } of linesOf(input)) {
    if (line === "") continue;
    const parsed = parsePaperLine(line);
    for (const { rule, problem } of parsed.problems) {
      const message = `line ${number}: ${problem}`;
      problems.push({ note: { severity: "warning", rule, message }, before: papers.length });
    }
    if (parsed.paper !== undefined) {
      papers.push(parsed.paper);
    } else if (problems.length >= maxBadLines && problems.length >= papers.length) {
      problems.push({ note: tooManyBadLines, before: papers.length });
      break;
    }
  }
  const { text, records } = renderRecords(papers);
  // A line that was left out has no place in the rendering: the note stands where its paper would.
  const notes = problems.map(({ note, before }): ReadNote => {
    const start = records[before]?.start ?? text.length;
    return { ...note, span: { start, end: start } };
  });
  return { text, records, notes: [...notes, ...noteTitlesAlone(records)] };
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
