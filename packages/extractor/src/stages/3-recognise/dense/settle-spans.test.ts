import fc from "fast-check";
import { expect, it } from "vitest";
import { type DenseSpan, denseRules } from "./dense-text.ts";
import { settleSpans } from "./settle-spans.ts";

const span = (start: number, end: number, rule: DenseSpan["rule"] = "name"): DenseSpan => ({
  start,
  end,
  type: "method",
  rule,
});
const sentence = { start: 10, end: 60 };

it("keeps the longest, then the surest, in the order of the text", () => {
  const kept = settleSpans([span(30, 34), span(12, 20), span(18, 29), span(30, 34, "given")], sentence);
  expect(kept).toEqual([span(18, 29), span(30, 34, "given")]);
});

it("leaves no overlap, and nothing out that would fit", () => {
  const spans = fc.array(
    fc
      .record({
        start: fc.integer({ min: 10, max: 50 }),
        length: fc.integer({ min: 1, max: 9 }),
        rule: fc.constantFrom(...denseRules),
      })
      .map(({ start, length, rule }) => span(start, start + length, rule)),
  );
  const meet = (left: DenseSpan, right: DenseSpan) => left.start < right.end && right.start < left.end;
  fc.assert(
    fc.property(spans, (all) => {
      const kept = settleSpans(all, sentence);
      kept.forEach((one, index) => {
        for (const other of kept.slice(index + 1)) expect(one.end).toBeLessThanOrEqual(other.start);
      });
      for (const one of all) expect(kept.some((other) => meet(one, other))).toBe(true);
    }),
  );
});
