import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { type CommandEnd, runEach } from "./testing/run-command.ts";

/*
 * `methodscape eval` and `audit` as a person runs them, on eval/own-words: eight abstracts that were written for this
 * project and read to the end. The floors say when a rule broke; they are no targets.
 */

const ownWords = fileURLToPath(new URL("../../../eval/own-words", import.meta.url));
const texts = join(ownWords, "texts.jsonl");
const rowSchema = z.array(
  z.object({
    measure: z.string(),
    kind: z.optional(z.string()),
    tier: z.string(),
    score: z.object({ precision: z.number(), recall: z.number() }),
  }),
);

let folder: string;
let table: CommandEnd;
let json: CommandEnd;
let unfit: CommandEnd;
let strangers: CommandEnd;
let sheet: CommandEnd;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-eval-"));
  await writeFile(join(folder, "names.jsonl"), '{"paper":"arxiv:1","part":"footnote"}\n');
  await writeFile(
    join(folder, "other.jsonl"),
    '{"title":"Another","abstract":"We present Owl.","id":"2401.99999"}',
  );
  const annotated = ["eval", texts, "--annotations", ownWords];
  [table, json, unfit, strangers, , sheet] = (await runEach(folder, [
    [...annotated, "--errors", join(folder, "errors.txt")],
    [...annotated, "--json"],
    ["eval", texts, "--annotations", folder],
    ["eval", join(folder, "other.jsonl"), "--annotations", ownWords],
    ["extract", texts, "-o", join(folder, "own.graph.jsonl")],
    ["audit", "--n", "5", "--graph", join(folder, "own.graph.jsonl")],
    // runEach gives one end for each command.
  ])) as [CommandEnd, CommandEnd, CommandEnd, CommandEnd, CommandEnd, CommandEnd];
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test("prints a table with intervals, and writes every error with its sentence", async () => {
  expect(table.code).toBe(0);
  expect(table.stdout).toMatch(/^8 annotated papers\n\n\| measure \| kind /);
  expect(table.stdout).toMatch(/\| names \| all \| shown \| \d+ \| \d+ \| [\d.]+ \[[\d.]+, [\d.]+\]/);
  expect(await readFile(join(folder, "errors.txt"), "utf8")).toMatch(
    /^# .+: .+\n(?:FALSE|MISSED) .+\n {4}arxiv:/m,
  );
});

test.each([
  ["names", 0.85, 0.85],
  ["roles", 0.9, 0.6],
  ["relations", 1, 1],
])("%s of the own-word texts hold precision %d and recall %d", (measure, precision, recall) => {
  const rows = z.parse(rowSchema, JSON.parse(json.stdout));
  const row = rows.find((one) => one.measure === measure && one.kind === undefined && one.tier === "shown");
  expect(row?.score.precision).toBeGreaterThanOrEqual(precision);
  expect(row?.score.recall).toBeGreaterThanOrEqual(recall);
});

test("a record that does not fit, and texts without an annotated paper, are one line and exit code 2", () => {
  expect([unfit.code, strangers.code]).toEqual([2, 2]);
  expect(unfit.stderr).toMatch(/^methodscape: names\.jsonl, line 1: .+\n$/);
  expect(strangers.stderr).toContain("none of the 8 annotated papers is among the texts");
});

test("audit draws claims with a box each", () => {
  expect(sheet.code).toBe(0);
  expect(sheet.stdout.match(/^\[ \] /gm)).toHaveLength(5);
});
