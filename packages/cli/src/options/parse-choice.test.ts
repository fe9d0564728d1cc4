import { expect, test } from "vitest";
import { parseChoice } from "./parse-choice.ts";

test("choices add up, and a word may hold an equals sign", () => {
  const one = parseChoice("math=benchmark:math");
  expect(parseChoice("a=b=method:c", one)).toEqual({ math: "benchmark:math", "a=b": "method:c" });
});

test.each(["", "math", "math=", "=benchmark:math", "math=MATH", "papers"])("%j chooses nothing", (text) => {
  expect(() => parseChoice(text)).toThrow(/as in math=benchmark:math/);
});
