import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recogniseMentions } from "../recognise-mentions.ts";
import { documentFromLines } from "../testing/entry-from-lines.ts";
import { sampleLexicon } from "../testing/sample-lexicon.ts";

/**
 * Runs every `*.cases.txt` of this folder through the front door. A case is
 *
 *     # what it shows
 *     title: a title            (if it matters; every other line is a sentence, `---` starts another paper)
 *     We propose Foo, a method.
 *     ==>
 *     Foo | method | Foo        (span | type | name, and "| doubtful"; all names of the text, each once, in order)
 */
interface Case {
  readonly title: string;
  readonly lines: readonly string[];
  readonly expected: readonly string[];
}

function readCases(file: string): Case[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [title = "", ...lines] = block.trimEnd().split("\n");
      const arrow = lines.indexOf("==>");
      if (arrow < 0) throw new Error(`${file}: the case "${title}" has no line ==>`);
      return {
        title,
        lines: lines.slice(0, arrow).filter((line) => line.trim() !== ""),
        expected: lines
          .slice(arrow + 1)
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      };
    });
}

function namesIn(lines: readonly string[]): string[] {
  const { value } = recogniseMentions([documentFromLines(lines)], sampleLexicon);
  const rows = value.map(
    ({ surface, candidate, doubtful }) =>
      `${surface} | ${candidate.type} | ${candidate.name}${doubtful ? " | doubtful" : ""}`,
  );
  return [...new Set(rows)];
}

for (const file of readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".cases.txt"))
  .sort()) {
  describe(file, () => {
    it.each(readCases(file).map((example) => [example.title, example] as const))(
      "%s",
      (_title, { lines, expected }) => {
        expect(namesIn(lines)).toEqual(expected);
      },
    );
  });
}
