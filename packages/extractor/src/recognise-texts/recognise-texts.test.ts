import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleLexicon } from "../stages/3-recognise/testing/sample-lexicon.ts";
import { type RecogniseTextsOptions, recogniseTexts } from "./recognise-texts.ts";
import type { TextLine } from "./text-line.ts";

/**
 * Each `*.cases.txt` through the front door. A case is a title behind `# `, texts of one document, `==>`, and all spans
 * that are to be found, in order: `surface | type`.
 */
const files: Readonly<Record<string, RecogniseTextsOptions>> = {
  "names.cases.txt": { spans: "names" },
  "kinds.cases.txt": { spans: "names", generic: true },
  "data-phrases.cases.txt": { spans: "phrases" },
};

function readCases(file: string): [title: string, texts: string[], expected: string[]][] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [title = "", ...lines] = block.split("\n").filter((line) => line.trim() !== "");
      const arrow = lines.indexOf("==>");
      if (arrow < 0) throw new Error(`${file}: the case "${title}" has no line ==>`);
      return [title, lines.slice(0, arrow), lines.slice(arrow + 1)];
    });
}

const linesOf = (texts: readonly string[], doc = "d"): TextLine[] =>
  texts.map((text, index) => ({ id: `${doc}#${index}`, doc, text }));

for (const [file, options] of Object.entries(files)) {
  describe(file, () => {
    it.each(readCases(file))("%s", (_title, texts, expected) => {
      const found = recogniseTexts(linesOf(texts), sampleLexicon, options);
      expect(found.flatMap(({ entities }) => entities.map(({ text, type }) => `${text} | ${type}`))).toEqual(
        expected,
      );
    });
  });
}

describe("recogniseTexts", () => {
  it("gives a line for each line, in their order, whatever the order of the documents", () => {
    const one = linesOf(["We use the FooBar dataset.", "FooBar wins."], "one");
    const two = linesOf(["FooBar outperforms others."], "two");
    const mixed = [one[0], two[0], one[1]].filter((line) => line !== undefined);
    const found = recogniseTexts(mixed, sampleLexicon, { spans: "names" });
    expect(found.map(({ id }) => id)).toEqual(["one#0", "two#0", "one#1"]);
    expect(found[2]?.entities).toEqual([{ start: 0, end: 6, text: "FooBar", type: "dataset" }]);
  });

  it("follows the span convention that its examples show", () => {
    const lines = linesOf(["We use the FooBar dataset.", "It is large."]);
    const surfaces = (examples: readonly string[]) =>
      recogniseTexts(lines, sampleLexicon, {
        examples: examples.map((name) => ({ name, type: "dataset" })),
      }).flatMap(({ entities }) => entities.map(({ text }) => text));
    expect(surfaces(["MNIST", "SVHN"])).toEqual(["FooBar"]);
    expect(surfaces(["MNIST dataset", "SVHN"])).toEqual(["FooBar dataset"]);
  });

  it("gives whole phrases for sentences that come one by one, and names for documents", () => {
    const texts = ["We use the FooBar dataset.", "We use the Quux-7 corpus."];
    const surfaces = (lines: readonly TextLine[]) =>
      recogniseTexts(lines, sampleLexicon).flatMap(({ entities }) => entities.map(({ text }) => text));
    expect(surfaces(linesOf(texts))).toEqual(["FooBar", "Quux-7"]);
    expect(surfaces(texts.flatMap((text, index) => linesOf([text], `doc ${index}`)))).toEqual([
      "FooBar dataset",
      "Quux-7 corpus",
    ]);
  });

  it("gives spans that lie in their text, in order, without overlap, for any text", () => {
    const words = fc.constantFrom(
      ...[
        "FooNet",
        "BERT",
        "the",
        "datasets",
        "and",
        "(",
        ")",
        "3",
        "×",
        "2D",
        "et al.",
        "2019",
        "such as",
        ",",
      ],
      ...[
        "segmentation",
        "We",
        "Word",
        "Mean Field (MF)",
        "\n",
        "?",
        "é",
        "GSM8K",
        "of",
        "+",
        "Faster R-CNN",
      ],
    );
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(words).map((all) => all.join(" ")),
      ),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(
        texts,
        fc.boolean(),
        fc.constantFrom("names" as const, "phrases" as const),
        (all, generic, spans) => {
          for (const [index, { entities }] of recogniseTexts(linesOf(all), sampleLexicon, {
            generic,
            spans,
          }).entries()) {
            let last = 0;
            for (const { start, end, text } of entities) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(all[index]?.slice(start, end)).toBe(text);
              last = end;
            }
          }
        },
      ),
      { examples: [[["3 ×", "3 segmentation"], true, "names"]] },
    );
  });
});
