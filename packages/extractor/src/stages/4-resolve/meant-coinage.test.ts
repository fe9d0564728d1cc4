import type { Paper } from "@methodscape/graph-model";
import { expect, it } from "vitest";
import type { Coinage } from "./coinages.ts";
import { meantCoinage } from "./meant-coinage.ts";

// Protects whose thing a third paper is said to mean.

const coinage = (date: string | undefined): Coinage => ({
  entity: "method:ltr",
  introduced: true,
  papers: [paper(date)],
});
const paper = (date: string | undefined): Paper => ({
  record: "paper",
  id: `paper:${date ?? "undated"}`,
  alsoIds: [],
  kind: "paper",
  title: "",
  authors: [],
  ...(date !== undefined && { date }),
  readings: [],
  read: [],
});
const meant = (spelling: string, dates: readonly (string | undefined)[], date: string | undefined) => {
  const found = meantCoinage({ spelling, coinages: dates.map(coinage) }, date);
  return [found?.coinage.papers[0].date, found?.sure];
};

it.each([
  { dates: ["2024-01-05", "2024-06-01"], date: "2024-03-02", first: "2024-01-05", sure: true },
  { dates: ["2024-01-05", "2024-06-01"], date: "2024-06-01", first: "2024-01-05", sure: false },
  { dates: ["2024-01-05", "2024-06-01"], date: "2023-12-31", first: "2024-01-05", sure: false },
  // As far as both say, the second may have been there.
  { dates: ["2024-01-05", "2024-06"], date: "2024-06-01", first: "2024-01-05", sure: false },
  { dates: ["2024-01-05", "2024-06-01"], date: "2024", first: "2024-01-05", sure: false },
  { dates: ["2024-01-05", "2024-06-01"], date: undefined, first: "2024-01-05", sure: false },
  { dates: ["2024-01-05", undefined], date: "2024-03-02", first: "2024-01-05", sure: false },
  { dates: ["2024-01-05"], date: "2024-03-02", first: "2024-01-05", sure: true },
  { dates: ["2024-01-05"], date: "2023-03-02", first: "2024-01-05", sure: false },
])("of $dates a paper of $date means $first, sure: $sure", ({ dates, date, first, sure }) => {
  expect(meant("ltr", dates, date)).toEqual([first, sure]);
});

it("takes a long form that only one is called for that one, whenever the paper is from", () => {
  expect(meant("layered token routing", ["2024-01-05"], "2023-03-02")).toEqual(["2024-01-05", true]);
});

it("finds nothing among none", () => {
  expect(meantCoinage({ spelling: "ltr", coinages: [] }, "2024")).toBeUndefined();
});
