import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readSource } from "../1-read/read-source.ts";
import { segmentSource } from "./segment-source.ts";
import { checkSegmented } from "./testing/check-segmented.ts";

const folder = fileURLToPath(new URL("../../../fixtures/sources/", import.meta.url));
const fixtures = readdirSync(folder, { withFileTypes: true, recursive: true })
  // What is to be found in a page stands beside it.
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".readings.txt"))
  .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name))] as const)
  .sort(([left], [right]) => (left < right ? -1 : 1));

/** Reads bytes as any run would; what was made of them must hold together, and what was made of nothing must be said. */
function readWhole(path: string, bytes: Uint8Array): string | undefined {
  const { value, diagnostics } = readSource({ path, bytes });
  if (value === undefined) {
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    return undefined;
  }
  const segmented = segmentSource(value);
  checkSegmented(value, segmented.value);
  for (const { start, end } of [...diagnostics, ...segmented.diagnostics])
    expect([0 <= start, start <= end, end <= value.text.length]).toEqual([true, true, true]);
  return value.format;
}

test.each(fixtures)(
  "%s, cut, doubled and mixed up, never throws and never leaves a span outside of the text",
  (name, whole) => {
    expect(readWhole(name, whole)).toBeDefined();
    const at = fc.nat(whole.length);
    const change = fc.record({
      from: at,
      length: fc.nat(200),
      kind: fc.constantFrom("cut", "double", "noise", "end"),
      noise: fc.uint8Array({ maxLength: 20 }),
    });
    return fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes: Uint8Array = whole;
        for (const { from, length, kind, noise } of changes) {
          const piece = bytes.subarray(from, from + length);
          const between =
            kind === "double" ? Buffer.concat([piece, piece]) : kind === "noise" ? noise : new Uint8Array(0);
          bytes = Buffer.concat([
            bytes.subarray(0, from),
            between,
            kind === "end" ? new Uint8Array(0) : bytes.subarray(from + length),
          ]);
        }
        readWhole(name, bytes);
      }),
      { numRuns: 100 },
    );
  },
);
