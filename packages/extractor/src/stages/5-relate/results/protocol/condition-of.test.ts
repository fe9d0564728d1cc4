import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { resultLines } from "../../testing/case-lines.ts";
import { readCases } from "../../testing/read-cases.ts";

// Protects under what a value was measured, and whose it is more nearly than a name tells.
const cases = readCases(readFileSync(join(import.meta.dirname, "condition-of.cases.txt"), "utf8"));

it.each(cases.map((one) => [one.title, one] as const))("%s", (_title, one) => {
  expect(resultLines(one)).toEqual([...one.expected].sort());
});
