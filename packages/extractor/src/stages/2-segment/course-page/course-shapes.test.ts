import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../../1-read/read-source.ts";
import { segmentSource } from "../segment-source.ts";
import { checkSegmented } from "../testing/check-segmented.ts";

const shapes = new URL("../../../../fixtures/sources/course-shapes/", import.meta.url);
const pages = readdirSync(shapes).filter((name) => name.endsWith(".md"));

function segment(name: string) {
  const { value } = readSource({ path: `course/${name}`, bytes: readFileSync(new URL(name, shapes)) });
  if (value === undefined) throw new Error(`${name} was not recognised`);
  const { value: segmented, diagnostics } = segmentSource(value);
  checkSegmented(value, segmented);
  return { ...segmented, diagnostics, text: value.text };
}

describe("every shape of page gives its readings and nothing else", () => {
  test.each(pages)("%s", (name) => {
    const expected = readFileSync(new URL(name.replace(/\.md$/, ".readings.txt"), shapes), "utf8");
    const found = segment(name).entries.map(
      ({ reading, kind, title }) => `${reading.section} | ${kind} | ${title}`,
    );
    expect(found).toEqual(expected.trimEnd().split("\n"));
  });
});

describe("a table of papers", () => {
  const { entries, diagnostics, text } = segment("table-of-papers.md");

  test("its links are in their columns: slides are no address of the work", () => {
    expect(entries.map(({ url }) => url)).toEqual([
      "https://openreview.net/forum?id=aBcDeF",
      "https://arxiv.org/abs/2912.04064",
      "https://dl.acm.org/citation.cfm?id=1",
      "https://arxiv.org/abs/2912.04064",
    ]);
  });

  test("one arXiv id beside two titles counts for neither, and both rows say so", () => {
    expect(entries.map(({ arxivId }) => arxivId)).toEqual(["2908.06525", undefined, undefined, undefined]);
    expect(diagnostics.filter(({ rule }) => rule === "segment/shared-id")).toHaveLength(2);
  });

  test("a footnote is the abstract of the row that calls it, or a note when it says so", () => {
    const parts = entries.map((entry) =>
      entry.parts
        .slice(1)
        .map(
          ({ part, start, end }) => `${part}: ${text.slice(start, start + 12)}…${text.slice(end - 6, end)}`,
        ),
    );
    expect(parts).toEqual([[], [], ["abstract: Shearing is …sheep."], ["note: Many have tr…enter."]]);
  });
});

test("a date beside a title is the work's, as exactly as it is written", () => {
  expect(segment("dated-bullets.md").entries.map(({ date }) => date?.value)).toEqual([
    "2031-01",
    "2031-01",
    "2030-11",
    "2031-01-31",
    "2031-02",
    "2030",
    "2030",
    "2030-01",
    "2030-06",
  ]);
});

test("what a blog repeats is said, with its place", () => {
  const { diagnostics, text } = segment("blog-without-a-mark.md");
  const apart = diagnostics.filter(
    ({ rule }) => rule === "segment/not-a-reading" || rule === "segment/table",
  );
  const said = apart.map(({ start, end }) => text.slice(start, end)).join("\n");
  for (const words of ["Working with Many Dogs", "Further Reading", "Barking is All You Need", "References"])
    expect(said).toContain(words);
});
