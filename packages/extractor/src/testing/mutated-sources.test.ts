import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../evaluate/seeded-random.ts";
import { collectSourceFiles } from "../stages/1-read/collect-source-files.ts";
import { sourceFormatReaders } from "../stages/1-read/source-formats.ts";
import { checkRead } from "./check-read.ts";
import { mutateSource } from "./mutate-source.ts";

const files = await collectSourceFiles([fileURLToPath(new URL("../../fixtures/sources", import.meta.url))]);
const sources = files.map(({ bytes }) => bytes);

test("there is a fixture of every format that is told by its text", () => {
  const formats = files.map((file) => checkRead(file).format);
  expect(formats).toEqual(expect.arrayContaining(Object.keys(sourceFormatReaders)));
});

// bench/mutate-sources.ts runs the same on the real files, by the hundred thousand, and measures the time.
test("damaged files of all formats never throw, and what is told of them lies in their text", () => {
  return fc.assert(
    fc.property(fc.integer(), (seed) => {
      const bytes = mutateSource(seededRandom(seed), sources);
      expect(checkRead({ path: "damaged", bytes }).faults).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("a damaged file is made again from its seed, and what it is made of stays whole", () => {
  const before = sources.map((bytes) => Buffer.from(bytes).toString("base64"));
  for (let seed = 0; seed < 50; seed += 1) {
    const damaged = mutateSource(seededRandom(seed), sources);
    expect(Buffer.compare(damaged, mutateSource(seededRandom(seed), sources))).toBe(0);
  }
  expect(sources.map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual(before);
});
