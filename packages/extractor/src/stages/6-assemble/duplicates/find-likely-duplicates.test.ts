import type { Paper } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { findLikelyDuplicates } from "./find-likely-duplicates.ts";

const people = ["Ada Example", "Bo Sample"];

function paper(id: Paper["id"], title: string, more: Partial<Paper> = {}): Paper {
  const reading = {
    source: "source:list.md",
    section: "papers",
    position: 1,
    start: 5,
    end: 9,
    notes: [],
  } as const;
  const arxivId = /^paper:arxiv:(.+)$/.exec(id)?.[1];
  return {
    record: "paper",
    id,
    alsoIds: [],
    kind: "paper",
    title,
    authors: people,
    readings: [{ ...reading, notes: [] }],
    read: [],
    ...(arxivId !== undefined && { arxivId }),
    ...more,
  };
}

/** Which of two titles are told as likely one work. */
const areTold = (left: string, right: string, more: Partial<Paper> = {}) =>
  findLikelyDuplicates([paper("paper:arxiv:2401.00001", left), paper("paper:arxiv:2401.00002", right, more)])
    .length > 0;

describe("what is likely one work", () => {
  test.each([
    ["equal titles with other ids", "Counting Sheep in Flocks", "Counting sheep in flocks", {}],
    [
      "a slip of the pen",
      "Counting Sheep in Large and Green Meadows",
      "Counting Sheep in Large and Grene Meadows",
      {},
    ],
    [
      "a word more",
      "Counting Sheep in Large and Green Meadows by Night",
      "Counting Sheep in Large Green Meadows by Night",
      {},
    ],
    ["the name in front of the colon", "DeepSheep", "DeepSheep: Counting in Large Flocks", {}],
    [
      "equal titles of which one names nobody",
      "Counting Sheep in Flocks",
      "Counting Sheep in Flocks",
      { authors: [] },
    ],
  ])("%s", (_, left, right, more) => {
    expect(areTold(left, right, more)).toBe(true);
  });

  test.each([
    [
      "other people",
      "Counting Sheep in Flocks",
      "Counting Sheep in Flocks",
      { authors: ["Cem Berg", "Dan Tal"] },
    ],
    [
      "another number",
      "Sheep 2 Technical Report of the Flock",
      "Sheep 2.5 Technical Report of the Flock",
      {},
    ],
    ["a name that is only spelled alike", "ToRA", "Tora: Counting in Large Flocks", {}],
    ["another part", "Counting Sheep in Flocks, Part I", "Counting Sheep in Flocks, Part II", {}],
    [
      "another subject",
      "Counting Sheep in Large Flocks by Steps",
      "Counting Goats in Small Flocks by Steps",
      {},
    ],
    ["a common short title that names nobody", "Technical Report", "Technical Report", { authors: [] }],
  ])("%s is not", (_, left, right, more) => {
    expect(areTold(left, right, more)).toBe(false);
  });

  test("each pair is told once, with both papers and what to do, at the place of one of them", () => {
    const told = findLikelyDuplicates([
      paper("paper:arxiv:2401.00001", "DeepSheep: Counting in Large Flocks"),
      paper("paper:doi:10.1000/x", "Deepsheep: Counting in Large Flocks", { doi: "10.1000/x" }),
    ]);
    expect(told).toEqual([
      {
        record: "diagnostic",
        source: "source:list.md",
        start: 5,
        end: 9,
        severity: "warning",
        rule: "assemble/likely-duplicate",
        message:
          '"Deepsheep: Counting in Large Flocks" (paper:doi:10.1000/x) may be one work with "DeepSheep: Counting in Large Flocks" (paper:arxiv:2401.00001): their titles are equal; if it is, give both the same arXiv id or DOI',
      },
    ]);
  });

  test("ten thousand papers with common words are compared with few others", () => {
    const words = "counting sheep in large flocks with a model of wool and light".split(" ");
    const many = Array.from({ length: 10_000 }, (_, at) =>
      paper(`paper:p${at}`, `${words.slice(at % 5).join(" ")} number${at} case${at * 7}`),
    );
    expect(findLikelyDuplicates(many)).toEqual([]);
  });
});
