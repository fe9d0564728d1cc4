import fc from "fast-check";
import { expect, test } from "vitest";
import { nameLines } from "./name-lines.ts";

test("short names stay whole, longer ones are broken into lines of about the same length", () => {
  expect(nameLines("Process Reward Model")).toEqual(["Process Reward Model"]);
  expect(nameLines("Group Relative Policy Optimization")).toEqual(["Group Relative", "Policy Optimization"]);
});

test("what two lines do not hold is cut at its end, and only there", () => {
  expect(nameLines("Reading Tables and Charts as Programs of a Few Lines Each")).toEqual([
    "Reading Tables and",
    "Charts as Programs of a…",
  ]);
  expect(nameLines("a".repeat(40))).toEqual([`${"a".repeat(33)}…`]);
});

test("no line is longer than a third more than one line, and the lines are the beginning of the name", () => {
  const anyName = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(anyName, (words) => {
      const name = words.join(" ");
      const lines = nameLines(name);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(34);
      const beginning = lines.join(" ").replace(/…$/, "").trimEnd();
      expect(name.startsWith(beginning) || name.trimEnd() === beginning).toBe(true);
    }),
  );
});
