import { expect, test } from "vitest";
import { inBatches } from "./in-batches.ts";
import type { LoadGroup } from "./load-group.ts";
import type { EvidenceRow, StorageUnit } from "./storage-unit.ts";

const piece: EvidenceRow = { source: "source:feed.jsonl", properties: {} };

/** A group of one unit that takes so many rows and carries so many characters. */
function group(id: string, rows: number, text = 0): LoadGroup {
  const unit: StorageUnit = {
    kind: { form: "node", label: "Paper" },
    id,
    hash: "",
    properties: { text: "x".repeat(text) },
    ends: {},
    evidence: Array(rows - 1).fill(piece),
    readings: [],
  };
  return { id, hash: "", units: [unit] };
}

async function* stream(groups: readonly LoadGroup[]): AsyncGenerator<LoadGroup> {
  yield* groups;
}

/** The sizes of the batches that groups are worked through in. */
async function sizesOf(groups: readonly LoadGroup[]): Promise<readonly number[]> {
  const met: string[] = [];
  const sizes: number[] = [];
  await inBatches(stream(groups), async (batch) => {
    sizes.push(batch.length);
    met.push(...batch.map(({ id }) => id));
  });
  expect(met).toEqual(groups.map(({ id }) => id));
  return sizes;
}

const many = (count: number, rows: number, text?: number) =>
  Array.from({ length: count }, (_, number) => group(`paper:${number}`, rows, text));

test("a batch ends after so many rows or so much text, and a group is never divided", async () => {
  expect(await sizesOf([])).toEqual([]);
  expect(await sizesOf(many(12, 1_000))).toEqual([5, 5, 2]);
  expect(await sizesOf(many(5, 1, 1_500_000))).toEqual([3, 2]);
  expect(await sizesOf([group("paper:large", 9_000), ...many(1, 1)])).toEqual([1, 1]);
});

test("one batch is at work at a time, and nothing is any more when a failure is told", async () => {
  let atWork = 0;
  let batches = 0;
  const work = async (): Promise<void> => {
    batches += 1;
    atWork += 1;
    expect(atWork).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    atWork -= 1;
    if (batches === 2) throw new Error("the second batch failed");
  };
  await expect(inBatches(stream(many(30, 1_000)), work)).rejects.toThrow("the second batch failed");
  expect([atWork, batches]).toEqual([0, 2]);
});
