import { expect, test } from "vitest";
import { parseWholeNumber } from "./parse-whole-number.ts";

test.each(["0", "50", "65535"])("%s is a whole number from 0 to 65535", (text) => {
  expect(parseWholeNumber(0, 65535)(text)).toBe(Number(text));
});

test.each(["", "abc", "-1", "80.5", "65536", "0x50", "1e3", " 80"])("%j is none", (text) => {
  expect(() => parseWholeNumber(0, 65535)(text)).toThrow(/whole number from 0 to 65535/);
});

test("what is less than the least is none", () => {
  expect(() => parseWholeNumber(1, 200)("0")).toThrow(/from 1 to 200/);
});
