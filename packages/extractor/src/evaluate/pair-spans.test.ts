import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelledSpan, pairSpans } from "./pair-spans.ts";

const span = (start: number, end: number, type = "method"): LabelledSpan => ({ start, end, type });

describe("pairSpans", () => {
  const expected = [span(0, 4), span(10, 20, "dataset")];

  it("asks for both borders and the type when strict", () => {
    expect(pairSpans(expected, [span(0, 4), span(10, 20, "dataset")])).toHaveLength(2);
    expect(pairSpans(expected, [span(0, 5), span(11, 20, "dataset"), span(10, 20)])).toEqual([]);
  });

  it("asks for a character in common when spans may overlap, and still for the type", () => {
    expect(pairSpans(expected, [span(12, 14, "dataset")], "overlap")).toHaveLength(1);
    expect(pairSpans(expected, [span(4, 10), span(12, 14)], "overlap")).toEqual([]);
  });

  it("pairs a span over two names once, and the same span given twice once", () => {
    expect(pairSpans([span(0, 4), span(5, 9)], [span(0, 9)], "overlap")).toHaveLength(1);
    expect(pairSpans([span(0, 4)], [span(0, 4), span(0, 4)])).toHaveLength(1);
  });

  it("finds every equal pair among nested spans, whatever the order, each span once", () => {
    const spans = fc.uniqueArray(
      fc
        .record({
          start: fc.nat(12),
          length: fc.integer({ min: 1, max: 6 }),
          type: fc.constantFrom("a", "b"),
        })
        .map(({ start, length, type }) => span(start, start + length, type)),
      { selector: ({ start, end, type }) => `${start} ${end} ${type}` },
    );
    const keys = (list: readonly LabelledSpan[]) =>
      list.map(({ start, end, type }) => `${start} ${end} ${type}`);
    fc.assert(
      fc.property(spans, spans, (left, right) => {
        const both = keys(left).filter((key) => keys(right).includes(key));
        const pairs = pairSpans([...left].reverse(), right);
        expect(keys(pairs.map(([one]) => one)).sort()).toEqual(both.sort());
      }),
    );
  });
});
