import { isPaperLine, parsePaperLine } from "../jsonl/parse-paper-line.ts";
import { readRows, type SourceRow } from "../records/read-rows.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** Lines of JSON objects, one paper each: `{"title": …, "abstract" or "summary": …, …}`. */
export const jsonl: SourceFormatReader = {
  recognises: isJsonLines,
  rendered: true,
  read: (text) => readRows(rowsOf(text)),
};

const sampleSize = 20;

/** Most of the first lines begin and end like an object on one line; a pretty-printed object does not, and a lone one may wrap a list. */
function isJsonLines(text: string): boolean {
  const sample: string[] = [];
  for (const { line } of linesOf(text)) {
    if (line !== "") sample.push(line);
    if (sample.length === sampleSize) break;
  }
  const [first] = sample;
  if (sample.length === 1 && first !== undefined) return isPaperLine(first);
  const objects = sample.filter((line) => /^\{\s*["']/.test(line) && line.endsWith("}")).length;
  return objects > 0 && objects * 2 >= sample.length;
}

function* rowsOf(text: string): Generator<SourceRow> {
  for (const { line, number } of linesOf(text)) {
    if (line !== "") yield { place: `line ${number}`, ...parsePaperLine(line) };
  }
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
