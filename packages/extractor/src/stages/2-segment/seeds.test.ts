import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../1-read/read-source.ts";
import { segmentSource } from "./segment-source.ts";
import { checkSegmented } from "./testing/check-segmented.ts";

const shared = new URL("../../../../../../shared/", import.meta.url);
const seeds = new URL("seeds/", shared);
const isHere = existsSync(seeds);
if (!isHere)
  console.warn(
    "seeds.test.ts: ../shared/seeds is not beside this repository, so the real documents were not read",
  );

function segment(url: URL) {
  const { value } = readSource({
    path: url.pathname.split("/").slice(-2).join("/"),
    bytes: readFileSync(url),
  });
  if (value === undefined) throw new Error(`${url.pathname} was not recognised`);
  const { value: segmented, diagnostics } = segmentSource(value);
  checkSegmented(value, segmented);
  return { ...segmented, diagnostics, text: value.text };
}

// An extra, never a skip: the same shapes in our own words are read by segment-source.test.ts in every clone.
if (!isHere) {
  test("the real documents are not here: their twins are", () => {
    expect(readdirSync(new URL("../../../fixtures/sources/", import.meta.url)).length).toBeGreaterThan(3);
  });
}

const describeHere = isHere ? describe : () => {};

describeHere("the seeds", () => {
  const all = readdirSync(seeds)
    .sort()
    .map((name) => segment(new URL(name, seeds)));
  const readings = all.filter(({ source }) => source.kind === "syllabus").flatMap(({ entries }) => entries);
  const papers = all.filter(({ source }) => source.kind === "field").flatMap(({ entries }) => entries);

  test("nine readings of seven works; one more reading, known by its address", () => {
    expect(readings).toHaveLength(9);
    expect(new Set(readings.map(({ title }) => title)).size).toBe(7);
    expect(readings.filter(({ reading }) => reading.section === "more")).toMatchObject([
      { kind: "blog", url: expect.stringContaining("epoch.ai/blog/") },
    ]);
    expect(
      readings.map(({ authors, authorCount, date }) => [authors.length, authorCount, date?.value]),
    ).toEqual([
      [6, 6, "2024-01-31"],
      [5, 5, "2022-12-20"],
      [11, 11, undefined],
      [1, 101, undefined],
      [0, undefined, undefined],
      [6, 6, "2024-01-31"],
      [10, 10, "2025-01-02"],
      [5, 5, "2022-12-20"],
      [40, 40, undefined],
    ]);
  });

  test("only DeepSeekMath has notes: ten bullets", () => {
    expect(
      readings
        .filter(({ reading }) => reading.notes.length > 0)
        .map(({ title, reading }) => [title.split(":")[0], reading.notes.length]),
    ).toEqual([["DeepSeekMath", 10]]);
  });

  test("43 papers; Step-3 and FormalMATH have no count of authors and no date", () => {
    expect(papers).toHaveLength(43);
    const bare = papers.filter(({ authorCount, date }) => authorCount === undefined || date === undefined);
    expect(bare.map(({ title, authorCount, date }) => [title.split(/[ :]/)[0], authorCount, date])).toEqual([
      ["Step-3", undefined, undefined],
      ["FormalMATH", undefined, undefined],
    ]);
    expect(papers.every(({ parts }) => parts.length === 2)).toBe(true);
    const inferred = papers.filter(({ date }) => date?.inferred);
    expect(inferred.map(({ date }) => date?.value.slice(0, 4))).toEqual(new Array(14).fill("2025"));
  });

  test("comments stand behind the date", () => {
    const commented = papers.filter(({ comments }) => comments !== undefined);
    expect(commented.map(({ title, comments }) => [title.split(/[ :]/)[0], comments])).toEqual([
      ["Addition", 17],
      ["InfinityMATH", 2],
      ["MPS-Prover", 2],
      ["Step-DPO", 2],
      ["MathFusion", 2],
      ["DotaMath", 3],
      ["URSA", 3],
      ["BoostStep", 2],
    ]);
  });

  test("lines deleted or doubled never throw and never leave a span outside of the text", () => {
    for (const name of readdirSync(seeds).sort()) {
      const lines = readFileSync(new URL(name, seeds), "utf8").split("\n");
      const { value } = readSource({ path: name, bytes: readFileSync(new URL(name, seeds)) });
      for (let at = 0; value !== undefined && at < lines.length; at += 3) {
        const deleted = lines.toSpliced(at, 2).join("\n");
        const doubled = lines.toSpliced(at, 0, lines[at] ?? "").join("\n");
        for (const text of [deleted, doubled])
          checkSegmented({ text }, segmentSource({ ...value, text }).value);
      }
    }
  });
});

describeHere("other real pages", () => {
  test.each([
    ["real/course/2025-S0-L03.md", 3],
    ["real/course/2026-W06.2.brain.md", 2],
    ["real/daily/page-dump-markdown.md", 3],
    ["real/daily/page-dump-raw.txt", 4],
    ["real/daily/table-2025-01-03.md", 14],
    ["real/daily/table-2025-10-15-empty.md", 0],
    ["real/daily/malt.yaml", 1],
    ["real/daily/skywork-reward.yaml", 1],
    ["real/daily/api-2024-12-18.json", 11],
    ["real/daily/api-2025-01-10-malformed.json", 9],
    ["real/scale/daily-2024.jsonl", 1971],
  ])("%s has %i entries", (path, count) => {
    expect(segment(new URL(path, shared)).entries).toHaveLength(count);
  });
});
