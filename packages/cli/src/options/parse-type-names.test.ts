import { expect, it } from "vitest";
import { parseTypeNames } from "./parse-type-names.ts";

it("reads pairs of our type and another's", () => {
  expect([...parseTypeNames("concept=Task, model=Method")]).toEqual([
    ["concept", "Task"],
    ["model", "Method"],
  ]);
});

it.each(["task=Task", "concept", "concept="])("refuses %s and names our types", (pairs) => {
  expect(() => parseTypeNames(pairs)).toThrow(/method, benchmark/);
});
