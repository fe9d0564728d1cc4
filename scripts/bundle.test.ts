import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractGraph } from "../packages/extractor/src/extract-graph.ts";
import { loadLexicon } from "../packages/extractor/src/lexicon/load-lexicon.ts";
import { collectSourceFiles } from "../packages/extractor/src/stages/1-read/collect-source-files.ts";
import { snapshotLines } from "../packages/graph-model/src/snapshot-stream.ts";

const root = resolve(fileURLToPath(import.meta.url), "../..");
// Below the package, where the bundle looks for its manifest.
const bundle = join(root, `packages/cli/dist/bundle-for-test-${process.pid}`);
const fixtures = join(root, "packages/extractor/fixtures/sources");

beforeAll(() => {
  const made = spawnSync(process.execPath, [join(root, "scripts/bundle.mjs"), bundle], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`the bundle was not made: ${made.stderr}`);
});
afterAll(() => {
  for (const left of [bundle, `${bundle}.unfinished`]) rmSync(left, { recursive: true, force: true });
});

/** Runs the bundled command; gives what it said on stdout, throws what it said on stderr when it could not run. */
function run(...args: readonly string[]): string {
  const main = pathToFileURL(join(bundle, "main.js")).href;
  const program = `import { runCommand } from ${JSON.stringify(main)}; await runCommand(process.argv);`;
  const node = ["--input-type=module", "-e", program, "methodscape"];
  const done = spawnSync(process.execPath, [...node, ...args], { encoding: "utf8", maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
  return done.stdout;
}

function preparedLexicon(): string {
  const [name, ...others] = readdirSync(bundle).filter((file) => file.endsWith(".json"));
  if (name === undefined || others.length > 0) throw new Error("expected one prepared lexicon in the bundle");
  return join(bundle, name);
}

test("every command loads from the bundle", () => {
  const commands = [...run("--help").matchAll(/^ {2}([a-z0-9]+) .*$/gm)].map(([, name]) => name);
  expect(commands).toEqual(expect.arrayContaining(["start", "extract", "ask", "neo4j", "audit", "help"]));
});

test("nothing in the bundle looks for a file upward of itself: it lies elsewhere than the module did", () => {
  const upward = readdirSync(bundle).flatMap((file) => {
    const text = readFileSync(join(bundle, file), "utf8");
    return [...text.matchAll(/["'`](\.\.\/[^"'`\n]{0,99})["'`],\s?import\.meta/g)].map(
      ([, path]) => `${file}: ${path}`,
    );
  });
  expect(upward).toEqual([]);
});

test("the bundle gives the same graph as the sources, byte for byte", async () => {
  const snapshot = extractGraph(await collectSourceFiles([fixtures]), await loadLexicon());
  expect(run("extract", fixtures)).toBe([...snapshotLines(snapshot)].map((line) => `${line}\n`).join(""));
});

test("a thread of the bundle takes a lexicon and reads", async () => {
  const worker = new Worker(join(bundle, "shard-worker.js"), { workerData: await loadLexicon() });
  try {
    const answered = once(worker, "message");
    worker.postMessage({ method: "readNames", parameters: [0, []] });
    expect(await answered).toEqual([[]]);
  } finally {
    await worker.terminate();
  }
});

test("the bundle holds the bundled lexicon as it is read from its files, and reads it instead of them", async () => {
  const file = preparedLexicon();
  const prepared = readFileSync(file, "utf8");
  expect(JSON.parse(prepared)).toEqual(await loadLexicon());
  try {
    writeFileSync(file, JSON.stringify({ entries: [], ambiguous: [] }));
    expect(run("extract", fixtures)).not.toContain('"origin":"lexicon"');
  } finally {
    writeFileSync(file, prepared);
  }
});

test("another lexicon is read from its own files", () => {
  const course = join(root, "packages/extractor/lexicon/no-such-folder");
  expect(() => run("extract", fixtures, "--lexicon", course)).toThrow(
    /cannot be read as a folder of lexicon files/,
  );
});
