import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addCountsByType,
  countSpans,
  countSpansByType,
  type LabelledSpan,
  pairSpans,
} from "./count-spans.ts";
import { scoreOf } from "./score.ts";

const span = (start: number, end: number, type = "method"): LabelledSpan => ({ start, end, type });

describe("countSpans", () => {
  const expected = [span(0, 4), span(10, 20, "dataset")];

  it("asks for both borders and the type when strict", () => {
    expect(countSpans(expected, [span(0, 4), span(10, 20, "dataset")])).toEqual({
      correct: 2,
      found: 2,
      expected: 2,
    });
    expect(countSpans(expected, [span(0, 5), span(11, 20, "dataset"), span(10, 20)]).correct).toBe(0);
  });

  it("asks for less when told so", () => {
    expect(countSpans(expected, [span(10, 20)], "strict-untyped").correct).toBe(1);
    expect(countSpans(expected, [span(12, 14, "dataset")], "overlap").correct).toBe(1);
    expect(countSpans(expected, [span(3, 11, "task")], "overlap-untyped").correct).toBe(1);
    expect(countSpans(expected, [span(4, 10)], "overlap-untyped").correct).toBe(0);
  });

  it("counts a span over two names once, and a repeated one as found twice", () => {
    expect(countSpans([span(0, 4), span(5, 9)], [span(0, 9)], "overlap")).toEqual({
      correct: 1,
      found: 1,
      expected: 2,
    });
    expect(countSpans([span(0, 4)], [span(0, 4), span(0, 4)])).toEqual({ correct: 1, found: 2, expected: 1 });
  });

  it("pairs the same spans whatever their order", () => {
    const found = [span(12, 14, "dataset"), span(1, 2)];
    expect(pairSpans([...expected].reverse(), found, "overlap")).toEqual(
      pairSpans(expected, found, "overlap"),
    );
  });
});

describe("countSpansByType", () => {
  it("charges a wrong type to both types", () => {
    const counts = countSpansByType([span(0, 4, "dataset")], [span(0, 4, "method")]);
    expect([...counts]).toEqual([
      ["dataset", { correct: 0, found: 0, expected: 1 }],
      ["method", { correct: 0, found: 1, expected: 0 }],
    ]);
  });

  it("adds texts up to what one long text would give", () => {
    const spans = fc.array(
      fc
        .record({
          start: fc.nat(30),
          length: fc.integer({ min: 1, max: 9 }),
          type: fc.constantFrom("a", "b"),
        })
        .map(({ start, length, type }) => span(start, start + length, type)),
    );
    const far = (list: readonly LabelledSpan[]) =>
      list.map(({ start, end, type }) => span(start + 1000, end + 1000, type));
    fc.assert(
      fc.property(spans, spans, spans, spans, (expected, found, otherExpected, otherFound) => {
        const sum = addCountsByType([
          countSpansByType(expected, found),
          countSpansByType(otherExpected, otherFound),
        ]);
        const whole = countSpansByType([...expected, ...far(otherExpected)], [...found, ...far(otherFound)]);
        expect([...sum]).toEqual([...whole]);
      }),
    );
  });
});

describe("scoreOf", () => {
  it("gives precision, recall and their harmonic mean", () => {
    const { precision, recall, f1 } = scoreOf({ correct: 3, found: 4, expected: 6 });
    expect([precision, recall]).toEqual([0.75, 0.5]);
    expect(f1).toBeCloseTo((2 * 0.75 * 0.5) / 1.25, 12);
  });

  it("gives 0 and no NaN where there is nothing", () => {
    expect(scoreOf({ correct: 0, found: 0, expected: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
