import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "./compare-text.ts";

test("texts are ordered as lists of their code points are", () => {
  const byCodePoints = (left: string, right: string): number => {
    const [one, other] = [left, right].map((text) => [...text].map((sign) => sign.codePointAt(0) ?? 0));
    for (let at = 0; ; at += 1) {
      const [a = -1, b = -1] = [one?.[at], other?.[at]];
      if (a !== b || a === -1) return a - b;
    }
  };
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(
      text,
      text,
      (left, right) => Math.sign(compareText(left, right)) === Math.sign(byCodePoints(left, right)),
    ),
  );
  expect(compareText("～", "😀")).toBeLessThan(0);
});
