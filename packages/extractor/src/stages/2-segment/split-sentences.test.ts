import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

interface SentenceCase {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** `# name`, the text, `==>`, one sentence a line; `⏎` stands for a line break inside a sentence. */
function readCases(): SentenceCase[] {
  const file = readFileSync(new URL("split-sentences.cases.txt", import.meta.url), "utf8");
  return file.split(/^# /m).flatMap((block) => {
    const [head = "", expected = ""] = block.trimEnd().split("\n==>\n");
    const [name = "", ...text] = head.split("\n");
    const sentences = expected.split("\n").map((line) => line.replaceAll("⏎", "\n"));
    return name === "" ? [] : [{ name, text: text.join("\n"), sentences }];
  });
}

describe("splitSentences", () => {
  test.each(readCases())("$name", ({ text, sentences }) => {
    const found = splitSentences(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test("gives offsets in the source's text and looks at nothing outside of the part", () => {
    const text = "Before it. One sentence. Two sen|tences. After it.";
    const part = { start: text.indexOf("One"), end: text.indexOf("|") };
    expect(splitSentences(text, part).map(({ start, end }) => text.slice(start, end))).toEqual([
      "One sentence.",
      "Two sen",
    ]);
  });

  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          "We",
          "al.",
          "e.g.",
          "3.5",
          "(1)",
          ".",
          "?",
          "\n",
          "\n\n",
          "- ",
          " ",
          "v1.5",
          "o1",
          "\\\\",
          "“",
          "$x$",
          "e",
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join("")),
    fc
      .array(fc.constantFrom("We", "al.", "e.g.", "U.S.", "Fig.", "A.", "1.", "(2).", "done."), {
        maxLength: 60,
      })
      .map((words) => words.join(" ")),
  );

  test("any text: in order, apart from each other, trimmed, and nothing but white space is left out", () => {
    return fc.assert(
      fc.property(texts, texts, texts, (before, text, after) => {
        const whole = before + text + after;
        const part = { start: before.length, end: before.length + text.length };
        let covered = part.start;
        for (const { start, end } of splitSentences(whole, part)) {
          expect(whole.slice(covered, start).trim()).toBe("");
          const sentence = whole.slice(start, end);
          expect(sentence).not.toBe("");
          expect(sentence.trim()).toBe(sentence);
          covered = end;
        }
        expect(covered).toBeLessThanOrEqual(part.end);
        expect(whole.slice(covered, part.end).trim()).toBe("");
      }),
    );
  });
});
