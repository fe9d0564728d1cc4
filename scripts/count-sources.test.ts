import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countSources, document, renewCounts } from "./count-sources.ts";

// A folder that is not here (the shared documents, in a clone) leaves its table unchecked; the fixtures are always here.
test("the tables of docs/formats.md say what is read today; scripts/count-sources.ts --write renews them", async () => {
  const text = readFileSync(document, "utf8");
  expect(text).toContain("<!-- counts of packages/extractor/fixtures/sources -->");
  expect(await renewCounts(text)).toBe(text);
});

test("a file is counted by its works and what they have, and a file that is none of papers is told as not read", async () => {
  const fixture = new URL("../packages/extractor/fixtures/sources/digest-tables.md", import.meta.url)
    .pathname;
  const settings = new URL("../biome.json", import.meta.url).pathname;
  const rows = (await countSources([fixture, settings])).split("\n").slice(2);
  expect(rows).toEqual([
    "| `biome.json`       | not read    |     0 |        0 |     0 |       0 |    0 |      1 |        0 |     0 |",
    "| `digest-tables.md` | paper-table |     3 |        0 |     2 |       2 |    3 |      0 |        2 |     6 |",
  ]);
});
