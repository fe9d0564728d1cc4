import type { Paper, Source } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { comparePapers } from "./compare-papers.ts";
import { describePaperChanges } from "./describe-changes.ts";

function source(name: string, kind: Source["kind"]): Source {
  return {
    record: "source",
    id: `source:${name}`,
    sha256: "",
    format: "course-page",
    kind,
    tags: [],
    text: "",
  };
}

function paper(
  id: Paper["id"],
  title: string,
  sources: readonly string[],
  alsoIds: Paper["alsoIds"] = [],
): Paper {
  const place = { section: "required", position: 1, start: 0, end: 1, notes: [] };
  const readings = sources.map((name) => ({ source: `source:${name}` as const, ...place }));
  return { record: "paper", id, alsoIds, kind: "paper", title, authors: [], readings, read: [] };
}

const sources = [source("page", "syllabus"), source("feed", "field")];

describe("comparePapers", () => {
  test("a paper that gets an id, or loses it, has stayed", () => {
    const bare = { sources, papers: [paper("paper:a-title", "A Title", ["page"])] };
    const known = {
      sources,
      papers: [paper("paper:arxiv:3101.00001", "A Title", ["page"], ["paper:a-title"])],
    };
    const none = { came: [], went: [], joinedSyllabus: [], leftSyllabus: [] };
    expect(comparePapers(bare, known)).toEqual(none);
    expect(comparePapers(known, bare)).toEqual(none);
  });

  test("what leaves the page and stands in the field has not gone", () => {
    const before = {
      sources,
      papers: [paper("paper:b", "B", ["page", "feed"]), paper("paper:a", "A", ["page"])],
    };
    const after = { sources, papers: [paper("paper:b", "B", ["feed"]), paper("paper:c", "C", ["page"])] };
    const changes = comparePapers(before, after);
    expect(describePaperChanges(changes)).toBe(
      "1 paper came (C), 1 paper went (A), 1 left the syllabus and is still in the field (B)",
    );
    expect(describePaperChanges(comparePapers(after, before))).toBe(
      "1 paper came (A), 1 paper went (C), 1 joined the syllabus (B)",
    );
  });
});

test("a few titles are named, long ones cut, the others counted", () => {
  const titles = ["A", "B", "C", "D", "E"].map((letter) => `${letter}${" word".repeat(20)}`);
  const papers = titles.map((title) => paper(`paper:${title[0]?.toLowerCase() ?? ""}`, title, ["page"]));
  const line = describePaperChanges(comparePapers({ sources, papers: [] }, { sources, papers }));
  expect(line).toBe(
    `5 papers came (${["A", "B", "C"].map((letter) => `${letter}${" word".repeat(11)} wo…`).join("; ")}; 2 more)`,
  );
});
