import type { Paper } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { findLikelyDuplicates } from "./likely-duplicates.ts";
import { titleKey } from "./title-key.ts";

function paper(id: string, title: string, authors: string[] = []): Paper {
  const reading = {
    source: "source:a.md",
    section: "papers",
    position: 1,
    start: 3,
    end: 9,
    notes: [],
  } as const;
  return {
    record: "paper",
    id: `paper:${id}`,
    alsoIds: [],
    kind: "paper",
    title,
    authors,
    readings: [{ ...reading, notes: [] }],
    read: [],
  };
}

const pairsOf = (...papers: Paper[]) => findLikelyDuplicates(papers).map(({ message }) => message);

test("titles nearly alike with an author in common are listed for review, with both ids and their place", () => {
  const found = findLikelyDuplicates([
    paper("a", "Teaching Small Models to Count Sheep", ["Ada Example"]),
    paper("b", "Teaching Small Models to Count Sheep Well", ["Bo Sample", "ada example"]),
  ]);
  expect(found).toMatchObject([
    { rule: "assemble/likely-duplicate", severity: "warning", source: "source:a.md", start: 3, end: 9 },
  ]);
  expect(found[0]?.message).toContain("paper:a");
  expect(found[0]?.message).toContain("paper:b");
});

test("other authors, other numbers and other words make other works", () => {
  const title = "Teaching Small Models to Count Sheep";
  expect(pairsOf(paper("a", title, ["Ada Example"]), paper("b", `${title} Well`, ["Cy Other"]))).toEqual([]);
  expect(
    pairsOf(paper("a", "Depth of Any Thing at Night"), paper("b", "Depth of Any Thing at Night V2")),
  ).toEqual([]);
  expect(
    pairsOf(paper("a", title), paper("b", "Teaching Small Models to Sing in Choirs of Many Voices")),
  ).toEqual([]);
});

test("thousands of titles that begin alike are not compared with each other", () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    paper(`p${index}`, `A Survey of Topic ${index} and More`),
  );
  expect(pairsOf(...many)).toEqual([]);
});

test.each([
  ["Counting Sheep (v2)", "Counting Sheep"],
  ["Counting Sheep [Extended Version]", "counting sheep"],
  ["Counting Sheep (NeurIPS 2023)", "Counting Sheep"],
  ["Counting {S}heep: $\\alpha$", "Counting Sheep: $\\alpha$"],
])("%s is titled like %s", (left, right) => {
  expect(titleKey(left)).toBe(titleKey(right));
});

test("a version that belongs to the name stays in the key", () => {
  expect(titleKey("Depth Anything V2")).not.toBe(titleKey("Depth Anything"));
});
