import { expect, test } from "vitest";
import { parseParameter } from "./parse-parameter.ts";

test.each([
  ["year=2024", { year: 2024 }],
  ["$id=method:grpo", { id: "method:grpo" }],
  ['ids=["a","b"]', { ids: ["a", "b"] }],
  ["text=a=b", { text: "a=b" }],
  ["empty=", { empty: "" }],
])("%s is a name and a value", (text, expected) => {
  expect(parseParameter(text)).toEqual(expected);
});

test("a later one is added to the earlier ones", () => {
  expect(parseParameter("b=2", { a: 1 })).toEqual({ a: 1, b: 2 });
});

test.each(["", "year", "=5"])("%j is refused", (text) => {
  expect(() => parseParameter(text)).toThrow(/expected a name and a value/);
});
