import { expect, test } from "vitest";
import { sectionKind } from "./section-kind.ts";

test.each([
  ["Introduction", "own"],
  [undefined, "own"],
  ["Related Work", "others"],
  ["Background and Related Work", "others"],
  ["Preliminaries", "others"],
  ["Experiments › Setup", "evaluation"],
  ["Experimental Results", "evaluation"],
  ["Experiments › Related Work", "others"],
  ["Limitations and Future Work", "outlook"],
  ["Method › Results of the search", "evaluation"],
  ["Discussion", "own"],
])("%s is %s", (section, kind) => {
  expect(sectionKind(section)).toBe(kind);
});
