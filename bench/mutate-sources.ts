// Damages real files and reads them: `node --conditions=@methodscape/source --import tsx bench/mutate-sources.ts --inputs 100000`.
// Prints how many were read as what, every exception and fault, and the slowest inputs in seconds of CPU time a
// megabyte. `--seed N` gives other damages, `--whole N` runs every Nth input through all six stages, `--input N` writes
// one input to standard output, `--only FORMAT` takes files of one format. The exit code is 1 when anything failed.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  collectSourceFiles,
  extractGraph,
  loadLexicon,
  seededRandom,
} from "../packages/extractor/src/index.ts";
import { checkRead } from "../packages/extractor/src/testing/check-read.ts";
import { mutateSource } from "../packages/extractor/src/testing/mutate-source.ts";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const folders = ["packages/extractor/fixtures/sources", "../shared/seeds", "../shared/real"];

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    whole: { type: "string", default: "20" },
    input: { type: "string" },
    only: { type: "string" },
  },
});

/** Below this size what a call costs by itself would be counted as the text's. */
const smallest = 16 * 1024;
const mostSecondsAMegabyte = 1;

const paths = folders.map((folder) => resolve(root, folder)).filter((folder) => existsSync(folder));
const files = (await collectSourceFiles(paths)).filter(
  (file) => values.only === undefined || checkRead(file).format === values.only,
);
const sources = files.map(({ bytes }) => bytes);
const lexicon = await loadLexicon();

/** Each input has a seed of its own, so that one can be made again without those before it. */
function inputOf(number: number): Uint8Array {
  return mutateSource(seededRandom(Number(values.seed) * 1_000_003 + number), sources);
}

interface Slow {
  readonly number: number;
  readonly stages: string;
  readonly rate: number;
}

const formats = new Map<string, number>();
const failures: string[] = [];
const slowest: Slow[] = [];
let works = 0;

function secondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds of CPU time a megabyte; a slow run is taken again, since a collection of garbage is nobody's fault. */
function rateOf(bytes: Uint8Array, run: () => void): number {
  const megabytes = Math.max(bytes.length, smallest) / 2 ** 20;
  let best = secondsOf(run) / megabytes;
  for (let again = 0; again < 2 && best > mostSecondsAMegabyte; again += 1)
    best = Math.min(best, secondsOf(run) / megabytes);
  return best;
}

function remember(slow: Slow): void {
  slowest.push(slow);
  slowest.sort((left, right) => right.rate - left.rate);
  if (slowest.length > 8) slowest.pop();
}

function readOnce(number: number, bytes: Uint8Array): void {
  const rate = rateOf(bytes, () => {
    const { format = "not read", works: found, faults } = checkRead({ path: "damaged", bytes });
    formats.set(format, (formats.get(format) ?? 0) + 1);
    works += found;
    if (faults.length > 0) failures.push(`input ${number}: ${faults.slice(0, 3).join(", ")}`);
  });
  remember({ number, stages: "read, segment", rate });
}

function extractOnce(number: number, bytes: Uint8Array): void {
  const rate = rateOf(bytes, () => extractGraph([{ path: "damaged", bytes }], lexicon));
  remember({ number, stages: "all stages", rate });
}

function tryOnce(number: number): void {
  try {
    const bytes = inputOf(number);
    readOnce(number, bytes);
    if (number % Number(values.whole) === 0) extractOnce(number, bytes);
  } catch (error) {
    failures.push(
      `input ${number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

function report(inputs: number): string {
  const counts = [...formats]
    .sort(([, left], [, right]) => right - left)
    .map(([format, count]) => `${format} ${count}`);
  const tooSlow = slowest.filter(({ rate }) => rate > mostSecondsAMegabyte).length;
  return [
    `${inputs} inputs from ${sources.length} files: ${works} works; ${counts.join(", ")}`,
    ...slowest.map(({ number, stages, rate }) => `${rate.toFixed(2)} s/MB  input ${number} (${stages})`),
    `${failures.length} failures, ${tooSlow} of the slowest above ${mostSecondsAMegabyte} s/MB`,
    ...failures.slice(0, 20),
    "",
  ].join("\n");
}

if (values.input !== undefined) {
  process.stdout.write(inputOf(Number(values.input)));
} else {
  const inputs = Number(values.inputs);
  for (let number = 1; number <= inputs; number += 1) tryOnce(number);
  process.stdout.write(report(inputs));
  if (failures.length > 0 || slowest.some(({ rate }) => rate > mostSecondsAMegabyte)) process.exitCode = 1;
}
