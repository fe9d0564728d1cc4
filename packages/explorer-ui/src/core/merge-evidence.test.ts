import type { QuotedEvidence } from "@methodscape/graph-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeEvidence, piecesOf } from "./merge-evidence.ts";

const quote = "We train a PRM on MATH.";
const at = (surface: [number, number], voice: QuotedEvidence["voice"] = "abstract"): QuotedEvidence => ({
  voice,
  quote,
  surface,
});

describe("evidence", () => {
  test("of one sentence is quoted once with every name marked", () => {
    const [sentence, ...others] = mergeEvidence([at([18, 22]), at([11, 14]), at([11, 14])]);
    expect(others).toEqual([]);
    expect(sentence?.marks).toEqual([
      [11, 14],
      [18, 22],
    ]);
  });

  test("of another voice is another sentence, for it is another's claim", () => {
    expect(mergeEvidence([at([11, 14]), at([11, 14], "note")]).map(({ evidence }) => evidence.voice)).toEqual(
      ["abstract", "note"],
    );
  });

  test("whose names overlap is marked once, and a mark beyond the sentence is left out", () => {
    const [sentence] = mergeEvidence([at([9, 14]), at([11, 17]), at([20, 99]), at([5, 5])]);
    expect(sentence?.marks).toEqual([[9, 17]]);
  });
});

test("the pieces of a sentence are the sentence, whatever was marked in it", () => {
  const span = fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 }));
  fc.assert(
    fc.property(fc.array(span), (surfaces) => {
      const [sentence] = mergeEvidence([at([0, 0]), ...surfaces.map((surface) => at(surface))]);
      const pieces = piecesOf(quote, sentence?.marks ?? []);
      expect(pieces.map(({ text }) => text).join("")).toBe(quote);
      for (const { start, text } of pieces) expect(quote.slice(start, start + text.length)).toBe(text);
    }),
  );
});
