import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readAuthors } from "./read-authors.ts";

test.each<[unknown, readonly string[], number | undefined]>([
  [
    ["Ada Example", { name: "Bo Sample" }, { fullname: "Cy Third" }],
    ["Ada Example", "Bo Sample", "Cy Third"],
    3,
  ],
  [
    [
      { given: "Ada", family: "Example" },
      { first_name: "Bo", last_name: "Sample" },
    ],
    ["Ada Example", "Bo Sample"],
    2,
  ],
  [
    [
      ["Example", "Ada", ""],
      ["Sample", "Bo", "Jr."],
    ],
    ["Ada Example", "Bo Sample Jr."],
    2,
  ],
  ["Ada Example, Bo Sample and Cy Third", ["Ada Example", "Bo Sample", "Cy Third"], 3],
  ["Example, Ada; Sample, Bo", ["Ada Example", "Bo Sample"], 2],
  ["Example, Ada and Sample, Bo", ["Ada Example", "Bo Sample"], 2],
  ["['Ada Example', 'Bo Sample']", ["Ada Example", "Bo Sample"], 2],
  ['[{"name": "Ada Example"}]', ["Ada Example"], 1],
  ["Ada Example et al.", ["Ada Example"], undefined],
  ["Ada Example, Bo Sample, et al.", ["Ada Example", "Bo Sample"], undefined],
  ["Ada Example, Bo Sample, and 12 others", ["Ada Example", "Bo Sample"], 14],
  ["Ada Example, …", ["Ada Example"], undefined],
  [["Ada Example", "others"], ["Ada Example"], undefined],
  [7, [], undefined],
  ["", [], undefined],
])("the authors of %j", (value, names, count) => {
  expect(readAuthors(value)).toEqual({ names, count });
});

test("any text gives names that are not empty, and never more than stand in it", () => {
  return fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "B", ",", ";", " ", "and", "[", "'", "]", ".") }),
      (text) => {
        const { names } = readAuthors(text);
        expect(names.every((name) => name.trim() !== "")).toBe(true);
        expect(names.join("").length).toBeLessThanOrEqual(text.length + names.length);
      },
    ),
  );
});
