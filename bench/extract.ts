// How fast abstracts become a graph: `node --conditions=@methodscape/source --import tsx bench/extract.ts --field FILE.jsonl` prints, for growing
// fields, megabytes of title and abstract a second on one thread and with a thread for each core, the CPU time (more than the time on the
// clock also on one thread: the engine compiles and collects garbage beside it) and the largest memory. With
// `--python python3` (spacy and flashtext installed there) spaCy's PhraseMatcher and FlashText look up the same lexicon's names in
// the same text in the same run, which is less than half of what the pipeline does. `--papers 1000,10000,100000` says how large.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extractGraph, extractGraphInWorkers, loadLexicon } from "../packages/extractor/src/index.ts";
import { fieldOfAbstracts } from "./field-of-abstracts.ts";

const { values } = parseArgs({
  options: {
    field: { type: "string", default: "../shared/real/scale/daily-2024.jsonl" },
    papers: { type: "string", default: "1000,10000" },
    python: { type: "string" },
    // For the processes that this one starts, one for each figure, so that one's memory is not another's.
    child: { type: "string" },
    input: { type: "string" },
  },
});

const self = fileURLToPath(import.meta.url);
if (values.child !== undefined && values.input !== undefined) await measure(values.child, values.input);
else await compare();

/** One figure, printed as a line of JSON: seconds of CPU and of the clock, and the most memory in megabytes. */
async function measure(how: string, path: string): Promise<void> {
  const lexicon = await loadLexicon();
  const bytes = readFileSync(path);
  const files = [{ path: "field.jsonl", bytes }];
  // A first thousand lines, so that the engine has compiled what it will run.
  const start = bytes.subarray(0, bytes.indexOf("\n", 1_500_000) + 1 || bytes.length);
  extractGraph([{ path: "field.jsonl", bytes: start }], lexicon);
  const before = process.cpuUsage();
  const began = performance.now();
  const workers = how === "threads" ? availableParallelism() : 0;
  const graph = await extractGraphInWorkers(files, lexicon, { workers });
  const { user, system } = process.cpuUsage(before);
  const figure = {
    cpu: (user + system) / 1e6,
    wall: (performance.now() - began) / 1000,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
    links: graph.links.length,
  };
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "methodscape-bench-"));
  try {
    for (const papers of values.papers.split(",").map(Number)) {
      const path = join(folder, `${papers}.jsonl`);
      writeFileSync(path, fieldOfAbstracts(resolve(values.field), papers));
      const megabytes = textSize(path) / 1e6;
      process.stdout.write(`${papers} papers, ${megabytes.toFixed(1)} MB of titles and abstracts\n`);
      for (const how of ["one thread", "threads"]) {
        const { cpu, wall, memory, links } = runHere(how, path);
        process.stdout.write(
          `  Methodscape, ${how}: ${(megabytes / wall).toFixed(2)} MB/s (${cpu.toFixed(1)} s CPU, ${wall.toFixed(1)} s wall), ${memory} MB, ${links} links\n`,
        );
      }
      if (values.python !== undefined)
        process.stdout.write(await lookUpElsewhere(values.python, path, folder));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runHere(how: string, input: string): { cpu: number; wall: number; memory: number; links: number } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", ...process.execArgv, self, "--child", how, "--input", input],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`the run with ${how} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Only the text that names are looked for in, not the file around it. */
function textSize(path: string): number {
  return readFileSync(path, "utf8")
    .split("\n")
    .reduce((sum, line) => {
      const { title, summary } = JSON.parse(line);
      return sum + Buffer.byteLength(title) + Buffer.byteLength(summary);
    }, 0);
}

async function lookUpElsewhere(python: string, path: string, folder: string): Promise<string> {
  const names = join(folder, "names.json");
  const script = resolve(self, "../look-up-names.py");
  writeFileSync(
    names,
    JSON.stringify((await loadLexicon()).entries.flatMap(({ name, aliases }) => [name, ...aliases])),
  );
  const { stdout, stderr, status } = spawnSync(python, [script, names, path], { encoding: "utf8" });
  return status === 0 ? stdout : `  not measured with ${python}: ${stderr.trim().split("\n").at(-1)}\n`;
}
