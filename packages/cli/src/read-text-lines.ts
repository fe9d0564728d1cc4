import { readTextLine, type TextLine } from "@methodscape/extractor";
import { CliError } from "./cli-error.ts";

/**
 * Reads texts as JSON lines; blank lines are passed over.
 * @throws {CliError} with the number of the line that is no JSON or lacks `id` or `text`, and when there is none.
 */
export function readTextLines(input: string, path: string): TextLine[] {
  const lines = input.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const read = readTextLine(parse(line, `${path}, line ${index + 1}`));
    if (read !== undefined) return [read];
    throw new CliError(
      `${path}, line ${index + 1} lacks an id or a text; expected {"id": "p1#0", "doc": "p1", "text": "…"}`,
    );
  });
  if (lines.length > 0) return lines;
  throw new CliError(
    `${path} holds no text; expected lines such as {"id": "p1#0", "doc": "p1", "text": "…"}`,
  );
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new CliError(`${place} is no JSON; expected {"id": "p1#0", "doc": "p1", "text": "…"}`);
  }
}
