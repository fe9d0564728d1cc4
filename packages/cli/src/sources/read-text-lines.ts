import { type LabelledSpan, readMarkedSpans, readTextLine, type TextLine } from "@methodscape/extractor";
import { CliError } from "../errors/cli-error.ts";

/** A text, and the spans that somebody marked in it where the line has any. */
export interface MarkedLine {
  readonly line: TextLine;
  readonly marked: readonly LabelledSpan[] | undefined;
}

const expected = `{"id": "p1#0", "doc": "p1", "text": "…"}`;

/**
 * Reads texts as JSON lines; blank lines are passed over.
 * @throws {CliError} with the number of the line that is no JSON or lacks `id` or `text`, and when there is none.
 */
export function readTextLines(input: string, path: string): MarkedLine[] {
  const lines = input.split("\n").flatMap((written, index) => {
    if (written.trim() === "") return [];
    const place = `${path}, line ${index + 1}`;
    const value = parse(written, place);
    const line = readTextLine(value);
    if (line === undefined) throw new CliError(`${place} lacks an id or a text; expected ${expected}`);
    return [{ line, marked: readMarkedSpans(value) }];
  });
  if (lines.length > 0) return lines;
  throw new CliError(`${path} holds no text; expected lines such as ${expected}`);
}

function parse(written: string, place: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new CliError(`${place} is no JSON; expected ${expected}`);
  }
}
