import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "./ids.ts";

test.each([
  ["MATH-500", "math-500"],
  ["GPT-4o", "gpt-4o"],
  ["Qwen2.5-Math (72B)", "qwen2.5-math-72b"],
  ["GSM8K+", "gsm8k+"],
  ["Ｆｕｌｌｗｉｄｔｈ", "fullwidth"],
  ["!!!", ""],
])("the slug of %s is %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("a slug is its own slug, whatever the name: ids do not drift when they are made again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(slugOf(slugOf(name))).toBe(slugOf(name));
    }),
  );
});
