import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { resultLines } from "../../testing/case-lines.ts";
import { readCases } from "../../testing/read-cases.ts";

// Protects whom a gain is held against: names and descriptions, and what is no rival.
const cases = readCases(readFileSync(join(import.meta.dirname, "gain-baseline.cases.txt"), "utf8"));

it.each(cases.map((one) => [one.title, one] as const))("%s", (_title, one) => {
  expect(resultLines(one)).toEqual([...one.expected].sort());
});
