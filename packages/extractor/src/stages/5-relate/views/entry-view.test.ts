import { expect, test } from "vitest";
import { openTokenBook } from "../sentence/token-book.ts";
import { buildEntry } from "../testing/build-entry.ts";
import { viewEntry } from "./entry-view.ts";

/** What a paper of a known number brings, by a sentence with a name that the lexicon lists without a date. */
function broughtBy(sentence: string): string[] {
  const { document, entry, resolution } = buildEntry(["title: A Harder Test", sentence]);
  const date = { value: "2024-06", precision: "month", inferred: false } as const;
  const dated = { ...entry, arxivId: "2406.00001", date };
  const mentions = resolution.mentions.map((mention) => ({ ...mention, entry: dated }));
  const known = {
    entityById: new Map(resolution.entities.map((entity) => [entity.id, entity])),
    listedModels: new Set<string>(),
    usualMeasures: new Map<string, string>(),
  };
  return viewEntry(document, dated, mentions, known, openTokenBook()).paper.ownEntities.map(
    ({ entity }) => entity,
  );
}

test("a listed name without a date is the paper's own where it is brought bare, or with what it is", () => {
  expect(broughtBy("We develop {benchmark:HardBench}, the first test of its kind.")).toEqual([
    "benchmark:hardbench",
  ]);
  expect(broughtBy("We release {benchmark:HardBench}.")).toEqual(["benchmark:hardbench"]);
  expect(broughtBy("We present a hard video dataset, {benchmark:HardBench}.")).toEqual([
    "benchmark:hardbench",
  ]);
});

test("a new kind of a listed name, or one that is only built on, is not", () => {
  expect(broughtBy("We introduce a new {method:HardSAE} training technique, p-annealing.")).toEqual([]);
  expect(broughtBy("We develop {benchmark:HardBench} further.")).toEqual([]);
});
