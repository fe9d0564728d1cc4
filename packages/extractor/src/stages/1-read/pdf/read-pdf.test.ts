import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TextRun } from "../../../model/text-layer.ts";
import { readPdfFile } from "./read-pdf-file.ts";

const run: fc.Arbitrary<TextRun> = fc.record({
  text: fc.oneof(
    fc.constantFrom(
      "Abstract",
      "1 Introduction",
      "References",
      "Table 1: All.",
      "we see that",
      "x = 1 (2)",
      "broken-",
      "2.",
      "IV. RESULTS",
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
  ),
  x: fc.double({ min: -50, max: 700, noNaN: true }),
  y: fc.double({ min: -50, max: 900, noNaN: true }),
  width: fc.double({ min: 0, max: 400, noNaN: true }),
  size: fc.constantFrom(7, 9, 10, 10, 10, 12, 17),
  font: fc.constantFrom("f1", "f2"),
  rotated: fc.boolean(),
});

test("text in any places on any pages gives a paper or one note, with every place inside its text", async () => {
  const page = fc.record({
    width: fc.constant(612),
    height: fc.constant(792),
    runs: fc.array(run, { maxLength: 60 }),
  });
  await fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), (pages) => {
      const read = readPdfFile({ kind: "pages", pages, pageCount: pages.length });
      if ("rule" in read) return;
      for (const { end, fullText = [] } of read.records)
        for (const span of fullText)
          expect([span.start < span.end, span.end <= end, end <= read.text.length]).toEqual([
            true,
            true,
            true,
          ]);
    }),
  );
});

test("a page with a million pieces of text is a drawing, and no harm", () => {
  const piece = {
    text: "a piece of a drawing",
    x: 60,
    y: 400,
    width: 90,
    size: 10,
    font: "f1",
    rotated: false,
  };
  const runs = Array.from({ length: 1_000_000 }, (_, at) => ({ ...piece, y: at % 700 }));
  const read = readPdfFile({ kind: "pages", pages: [{ width: 612, height: 792, runs }], pageCount: 1 });
  expect("rule" in read && read.rule).toBe("no-title");
});
