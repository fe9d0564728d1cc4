import { writeFile } from "node:fs/promises";
import { describeTexts, describeVerdicts, judgeTexts } from "@methodscape/extractor";
import { CliError } from "../errors/cli-error.ts";
import { personPath } from "../options/person-path.ts";
import type { MarkedLine } from "../sources/read-text-lines.ts";

/** The spans of a line, with types in the words of a scheme. */
export interface TypedText {
  readonly id: string | number;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
  }[];
}

/**
 * Prints how well spans fit those that the lines have marked; lines without any are left aside.
 * @throws {CliError} when no line has spans to be held against.
 */
export async function printSpanScore(
  lines: readonly MarkedLine[],
  recognised: readonly TypedText[],
  errors: string | undefined,
): Promise<void> {
  const texts = lines.flatMap(({ line, marked }, index) =>
    marked === undefined
      ? []
      : [{ doc: line.doc, text: line.text, expected: marked, found: recognised[index]?.entities ?? [] }],
  );
  if (texts.length === 0)
    throw new CliError(
      `no line has spans to score; expected "entities": [{"start": 0, "end": 4, "type": "…"}]`,
    );
  const judgements = judgeTexts(texts);
  process.stdout.write(`${describeTexts(judgements)}\n`);
  if (errors === undefined) return;
  const strict = judgements.filter(({ measure }) => measure === "all mentions");
  await writeFile(personPath(errors), describeVerdicts(strict));
  process.stderr.write(`every error is written to ${errors}\n`);
}
