import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runEach } from "../testing/run-command.ts";
import { tinyPage } from "../testing/tiny-course.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-again-"));
  await writeFile(join(folder, "old.md"), tinyPage);
  await writeFile(
    join(folder, "new.md"),
    tinyPage.replace("Labels by Bisection", "Labels by Halves").replace("2406.00001", "2406.00002"),
  );
});
afterEach(() => rm(folder, { recursive: true }));

test("a snapshot that is written over another says what came and went since", async () => {
  const [first, second, third] = await runEach(folder, [
    ["extract", "old.md", "-o", "all.graph.jsonl"],
    ["extract", "new.md", "-o", "all.graph.jsonl"],
    ["extract", "new.md", "-o", "all.graph.jsonl"],
  ]);
  expect(first?.stderr).not.toContain("since");
  expect(second?.stderr).toContain(
    "since the snapshot that was there: 1 paper came (Labels by Halves), 1 paper went (Labels by Bisection)\n",
  );
  expect(third?.stderr).toContain("since the snapshot that was there: no paper came or went\n");
});
