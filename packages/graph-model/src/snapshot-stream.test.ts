import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSnapshot, SnapshotError, snapshotLines } from "./index.ts";
import { tinyGraph } from "./testing/tiny-graph.ts";

const lines = [...snapshotLines(tinyGraph)];

async function errorOf(reading: Promise<unknown>): Promise<SnapshotError> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SnapshotError)) throw new Error(`expected a SnapshotError, got ${String(error)}`);
  return error;
}

describe("reading a snapshot", () => {
  test("a file that ends between two lines was cut off: the header counts what is missing", async () => {
    const error = await errorOf(readSnapshot(lines.slice(0, -3)));
    expect(error.code).toBe("cut-off");
  });

  test("a file that ends within a line was cut off, and the line is named", async () => {
    const last = lines.at(-1) ?? "";
    const error = await errorOf(readSnapshot([...lines.slice(0, -1), last.slice(0, last.length / 2)]));
    expect([error.code, error.line]).toEqual(["cut-off", lines.length]);
  });

  test("another version is refused by its number", async () => {
    const error = await errorOf(
      readSnapshot(['{"record":"header","format":"methodscape-graph","version":2}']),
    );
    expect(error.code).toBe("other-version");
    expect(error.message).toContain("2");
  });

  test("a header without counts is read: other programs need not write them", async () => {
    const header = '{"record":"header","format":"methodscape-graph","version":1}';
    expect(await readSnapshot([header, ...lines.slice(1)])).toEqual(tinyGraph);
  });

  test.each([
    ["nothing", []],
    ["another JSON file", ['{"name":"x"}']],
    ["a text", ["hello"]],
  ])("%s is not a snapshot", async (_, input) => {
    expect((await errorOf(readSnapshot(input))).code).toBe("not-a-snapshot");
  });

  test("a record that does not fit its schema is named by line and field", async () => {
    const error = await errorOf(readSnapshot([lines[0] ?? "", '{"record":"paper","id":"method:x"}']));
    expect([error.code, error.line]).toEqual(["bad-record", 2]);
    expect(error.message).toContain("id");
  });

  test("an unknown record is refused, not passed over", async () => {
    const error = await errorOf(readSnapshot([lines[0] ?? "", '{"record":"toString"}']));
    expect(error.code).toBe("bad-record");
  });

  test("fields that nobody knows are left out", async () => {
    const [header = "", first = "", ...rest] = lines;
    const widened = JSON.stringify({ ...JSON.parse(first), surprise: 1 });
    expect(await readSnapshot([header, widened, ...rest])).toEqual(tinyGraph);
  });

  test("any lines are read or refused with a SnapshotError, never anything else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.json(), fc.string(), fc.constantFrom(...lines)), { maxLength: 8 }),
        async (input) => {
          const error = await readSnapshot(input).catch((thrown: unknown) => thrown);
          expect(error instanceof Error ? error instanceof SnapshotError : true).toBe(true);
        },
      ),
    );
  });
});
