import { expect, test } from "vitest";
import { buildAuthorLookup } from "./author-lookup.ts";

const authors = [
  "Éva Kai-Nagy",
  "Christopher D. Wells",
  "Y.K. Li",
  "Aäron van den Berg",
  "Ada Lee",
  "Bo Lee",
  "Bo  Lee",
];
const lookup = buildAuthorLookup([{ authors }, { authors: [] }]);

test.each([
  ["eva kai-nagy", ["Éva Kai-Nagy"]],
  ["Eva Kainagy", ["Éva Kai-Nagy"]],
  ["Nagy", []],
  ["christopher wells", ["Christopher D. Wells"]],
  ["C Wells", []],
  ["Y. K. Li", ["Y.K. Li"]],
  ["van den Berg", ["Aäron van den Berg"]],
  ["Berg", ["Aäron van den Berg"]],
  ["Lee", ["Ada Lee", "Bo Lee", "Bo  Lee"]],
  ["Bo Lee", ["Bo Lee", "Bo  Lee"]],
  ["Bo", []],
  ["", []],
])("%s is called by the whole name or its end, whatever its accents and signs", (name, found) => {
  expect(lookup.find(name)).toEqual(found);
});

test("a slip of typing gives the names that are near, and no answer", () => {
  expect(lookup.find("Ada Lea")).toEqual([]);
  expect([lookup.near("Ada Lea"), lookup.near("Cristopher Wels"), lookup.near("Zo")]).toEqual([
    ["Ada Lee"],
    [],
    [],
  ]);
});

test("only papers that name an author count as such", () => {
  expect(lookup.papers).toBe(1);
});
