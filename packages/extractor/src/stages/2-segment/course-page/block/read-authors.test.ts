import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPersonName } from "./person-names.ts";
import { readAuthors } from "./read-authors.ts";

describe("readAuthors", () => {
  test.each([
    ["Ada Example, Bo Sample, Kai-Wei Probe", ["Ada Example", "Bo Sample", "Kai-Wei Probe"], 3],
    ["Y.K. Example, J. Sample and Guy Van den Probe", ["Y.K. Example", "J. Sample", "Guy Van den Probe"], 3],
    ["Flock-AI, Ada Example, Y. Wu, + Bo Sample", ["Flock-AI", "Ada Example", "Y. Wu", "Bo Sample"], 4],
    ["Flock-AI, (100 additional authors not shown)", ["Flock-AI"], 101],
    ["Ada Example, Bo Sample, and 12 others", ["Ada Example", "Bo Sample"], 14],
    ["Ada Example, Bo Sample, et al.", ["Ada Example", "Bo Sample"], undefined],
    ["Authors: Ada Example", ["Ada Example"], 1],
    ["Ada Example¹*, Bo Sample2 (University of Somewhere)", ["Ada Example", "Bo Sample"], 2],
    ["Gus Case, H.I. Model, J. Draft", ["Gus Case", "H.I. Model", "J. Draft"], 3],
    ["Flock Team", ["Flock Team"], 1],
    ["Ada Example (Some Lab, ada@example.org), Bo Sample (bo@example.org)", ["Ada Example", "Bo Sample"], 2],
    [
      "Ada Example, View ORCID ProfileBo Sample, View ORCID Profile Cy Instance",
      ["Ada Example", "Bo Sample", "Cy Instance"],
      3,
    ],
    ["Example, J.N.; Sample, D.; Instance, I.C.", ["J.N. Example", "D. Sample", "I.C. Instance"], 3],
    ["Example, Z., Sample, H., & Instance, C.", ["Z. Example", "H. Sample", "C. Instance"], 3],
    ["Example, Ada; Sample, Bo", ["Ada Example", "Bo Sample"], 2],
    [
      "Flock Team: Ada Example, Bo Sample (1340 additional authors not shown)",
      ["Flock Team", "Ada Example", "Bo Sample"],
      1343,
    ],
    ["Ada Example1, 2 , Bo M. Sample1 , Cy Instance2, 3", ["Ada Example", "Bo M. Sample", "Cy Instance"], 3],
    ["[Ada Example](https://ada.example), [Bo Sample](https://bo.example)", ["Ada Example", "Bo Sample"], 2],
    ["**Authors:** Ada Example, Bo Sample", ["Ada Example", "Bo Sample"], 2],
    ["Example et al., ACL Findings 2023", ["Example"], undefined],
  ])("%s", (line, authors, authorCount) => {
    expect(readAuthors(line)).toMatchObject({ authors, authorCount });
  });

  test.each([
    "Large Language Models, Reasoning, and Reinforcement Learning",
    "Mathematical reasoning is hard, costly, and open.",
    "ICLR 2024",
    "Oral presentation, spotlight",
    "We compare A, B, and C",
    "Sheep Are Not Dogs, They Are Sheep",
    "Example et al. show that sheep count",
    "Ada",
    "",
  ])("is no list of authors: %s", (line) => {
    expect(readAuthors(line)).toBeUndefined();
  });

  test("a date at the end of the list is no name", () => {
    expect(readAuthors("Ada Example, Bo Sample; 18 Sep 2029")).toMatchObject({
      authors: ["Ada Example", "Bo Sample"],
      date: { value: "2029-09-18" },
    });
  });

  test("a list that breaks off after a comma may go on in the next line", () => {
    expect(readAuthors("Ada Example, Bo Sample,")?.isOpen).toBe(true);
    expect(readAuthors("Ada Example, Bo Sample")?.isOpen).toBe(false);
  });

  test("any line: no exception, and never fewer people than names", () => {
    const words = fc
      .array(
        fc.constantFrom("Ada", "Bo", ",", " and ", "(", ")", "et al.", "12 others", "*", " ", "-AI", "ß"),
        { maxLength: 40 },
      )
      .map((all) => all.join(""));
    return fc.assert(
      fc.property(fc.oneof(fc.string(), words), (line) => {
        const list = readAuthors(line);
        if (list?.authorCount !== undefined)
          expect(list.authorCount).toBeGreaterThanOrEqual(list.authors.length);
      }),
    );
  });
});

test("isPersonName takes one person and no topic", () => {
  expect(["Ada Example", "Tree of Thoughts", "Reward Models", "Ada"].map(isPersonName)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
