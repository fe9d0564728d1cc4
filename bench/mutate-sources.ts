// Damages real files and reads them: `node --conditions=@methodscape/source --import tsx bench/mutate-sources.ts --inputs 100000`.
// Prints how many were read as what, every exception and fault, and the slowest inputs in seconds of CPU time a
// megabyte. `--seed N` gives other damages, `--from N` begins later, `--whole N` runs every Nth input through all six stages, `--input N` writes
// one input to standard output, `--only FORMAT` takes files of one format. The exit code is 1 when anything failed,
// when reading took more than a second a megabyte, or all stages five times what undamaged files take.
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
    from: { type: "string", default: "1" },
    whole: { type: "string", default: "20" },
    input: { type: "string" },
    only: { type: "string" },
  },
});

/** Below this size what a call costs by itself would be counted as the text's. */
const smallest = 16 * 1024;
const mostSecondsAMegabyte = 1;

const paths = folders.map((folder) => resolve(root, folder)).filter((folder) => existsSync(folder));
const files = (await collectSourceFiles(paths)).filter((file) => {
  const { format } = checkRead(file);
  return format !== undefined && (values.only ?? format) === format;
});
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
const slowest = new Map<string, Slow[]>();
let works = 0;

function secondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What a run of all stages costs before it has read a word, taken from a small page: names are put together anew for each run. */
const small = files.find(({ bytes }) => bytes.length > 1000 && bytes.length < 4000);
const overhead =
  small === undefined
    ? 0
    : Math.min(...[1, 2, 3, 4, 5].map(() => secondsOf(() => extractGraph([small], lexicon))));

/** Seconds of CPU time a megabyte; a slow run is taken again, since a collection of garbage is nobody's fault. */
function rateOf(bytes: Uint8Array, run: () => void, before = 0): number {
  const megabytes = Math.max(bytes.length, smallest) / 2 ** 20;
  let best = (secondsOf(run) - before) / megabytes;
  for (let again = 0; again < 4 && best > mostSecondsAMegabyte; again += 1)
    best = Math.min(best, (secondsOf(run) - before) / megabytes);
  return best;
}

function remember(slow: Slow): void {
  const known = [...(slowest.get(slow.stages) ?? []), slow];
  slowest.set(slow.stages, known.sort((left, right) => right.rate - left.rate).slice(0, 5));
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
  const rate = rateOf(bytes, () => extractGraph([{ path: "damaged", bytes }], lexicon), overhead);
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

/** The undamaged files once more, when everything is warm: what is slower by far is slow because of the damage. */
const undamaged = () => {
  const bytes = files.filter((file) => file.bytes.length > smallest).slice(0, 20);
  const megabytes = bytes.reduce((sum, file) => sum + file.bytes.length, 0) / 2 ** 20;
  return secondsOf(() => bytes.forEach((file) => void extractGraph([file], lexicon))) / megabytes;
};

function report(inputs: number, mostForAll: number): string {
  const counts = [...formats]
    .sort(([, left], [, right]) => right - left)
    .map(([format, count]) => `${format} ${count}`);
  return [
    `${inputs} inputs from ${sources.length} files: ${works} works; ${counts.join(", ")}`,
    ...[...slowest.values()]
      .flat()
      .map(({ number, stages, rate }) => `${rate.toFixed(2)} s/MB  input ${number} (${stages})`),
    `all stages cost ${overhead.toFixed(3)} s before they have read a word, which is taken off; ${(mostForAll / 5).toFixed(2)} s/MB for undamaged files`,
    `${failures.length} failures, ${tooSlow(mostForAll).length} too slow`,
    ...failures.slice(0, 20),
    "",
  ].join("\n");
}

function tooSlow(mostForAll: number): Slow[] {
  return [...slowest.values()]
    .flat()
    .filter(({ stages, rate }) => rate > (stages === "all stages" ? mostForAll : mostSecondsAMegabyte));
}

if (values.input !== undefined) {
  process.stdout.write(inputOf(Number(values.input)));
} else {
  const inputs = Number(values.inputs);
  const from = Number(values.from);
  for (let number = from; number < from + inputs; number += 1) tryOnce(number);
  const mostForAll = 5 * undamaged();
  process.stdout.write(report(inputs, mostForAll));
  if (failures.length > 0 || tooSlow(mostForAll).length > 0) process.exitCode = 1;
}
