// What a short command costs from its first to its last moment: `node --conditions=@methodscape/source --import tsx bench/start-up.ts`
// runs the built command, each time as a process of its own, and prints its CPU seconds and those of the clock. `--against FILE` names
// another checkout's packages/cli/bin/methodscape.js, which then runs in turns with this one. `--rounds 5` says how often,
// `--only serve` which.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    list: {
      type: "string",
      default: "corpus/mathematical-reasoning-seminar/2025-S6-reinforcement-learning.md",
    },
    against: { type: "string" },
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: "" },
  },
});

/** What one process took, in seconds. */
interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** A process says on its fourth channel what it took, threads and engine included. */
const tellCost = `data:text/javascript,${encodeURIComponent(`import { writeSync } from "node:fs";
process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1e6)); });`)}`;

const question = "papers using PRMs on MATH";
const folder = mkdtempSync(join(tmpdir(), "methodscape-start-up-"));
const graph = join(folder, "corpus.graph.jsonl");
const programs = [resolve("packages/cli/bin/methodscape.js"), values.against].flatMap((path) =>
  path === undefined ? [] : [resolve(path)],
);
try {
  await run(programs[0] ?? "", ["extract", "corpus", "-o", graph]);
  await compare({
    "--version": (program) => run(program, ["--version"]),
    "--help": (program) => run(program, ["--help"]),
    "extract, one list": (program) =>
      run(program, ["extract", values.list, "-o", join(folder, "list.graph.jsonl")]),
    show: (program) => run(program, ["show", "GRPO", "--graph", graph]),
    gaps: (program) => run(program, ["gaps", "--graph", graph]),
    ask: (program) => run(program, ["ask", question, "--graph", graph]),
    "serve, to the end of the first answer": (program) => serve(program, ["serve", graph]),
    "start again, to the end of the first answer": startAgain,
  });
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs every task by every program in turns, and prints the medians. */
async function compare(tasks: Readonly<Record<string, (program: string) => Promise<Cost>>>): Promise<void> {
  for (const [name, task] of Object.entries(tasks).filter(([name]) => name.includes(values.only))) {
    const costs = programs.map((): Cost[] => []);
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const [at, program] of programs.entries()) costs[at]?.push(await task(program));
    const told = costs.map(
      (ofOne) =>
        `${median(ofOne, "cpu").toFixed(2)} s CPU (${median(ofOne, "wall").toFixed(2)} s on the clock)`,
    );
    process.stdout.write(`${name}: ${told.join("; against ")}\n`);
  }
}

function median(costs: readonly Cost[], kind: keyof Cost): number {
  const sorted = costs.map((cost) => cost[kind]).sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs a command to its end. */
async function run(program: string, args: readonly string[]): Promise<Cost> {
  const began = performance.now();
  const child = start(program, args);
  child.stdout?.resume();
  const cpu = await cpuOf(child);
  return { cpu, wall: (performance.now() - began) / 1000 };
}

/** Starts on a folder that holds the graph of an earlier start. */
async function startAgain(program: string): Promise<Cost> {
  const data = join(folder, `data-${programs.indexOf(program)}`);
  const args = ["start", "corpus", "--data", data];
  if (!existsSync(data)) await serve(program, args);
  return serve(program, args);
}

/** Serves a graph until it has answered one question; on the clock, the answer ends it, not the stop. */
async function serve(program: string, args: readonly string[]): Promise<Cost> {
  const began = performance.now();
  const child = start(program, [...args, "--port", "0"]);
  const ended = cpuOf(child);
  const reply = await fetch(`${await addressOf(child)}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question }),
  });
  if (!reply.ok) throw new Error(`the server answered ${reply.status}: ${await reply.text()}`);
  await reply.text();
  const wall = (performance.now() - began) / 1000;
  child.kill("SIGTERM");
  return { cpu: await ended, wall };
}

function start(program: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [`--import=${tellCost}`, program, ...args], {
    stdio: ["ignore", "pipe", "ignore", "pipe"],
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const told = child.stdio[3];
  if (told == null || !("on" in told)) throw new Error("the process has no channel to tell its cost");
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const cpu = Number(await readAll(told as NodeJS.ReadableStream & AsyncIterable<Buffer>));
  const code = await ended;
  if (code !== 0) throw new Error(`${child.spawnargs.slice(2).join(" ")} ended with code ${code}`);
  return cpu;
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const part of stdout ?? []) {
    said += String(part);
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the server ended without an address: ${said}`);
}
