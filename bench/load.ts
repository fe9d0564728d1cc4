// How fast a snapshot gets into Neo4j, beside other ways on servers of the same kind in the same run:
// `node --conditions=@methodscape/source --import tsx bench/load.ts --papers 10000 --rounds 3`.
// Ours counts from opening the file to the last commit, with all its checks. A bare script (bare-script.ts) sends rows
// that are ready: only its time with the server counts. Both begin with an empty database and make the same indexes, and
// what stands there at the end is counted. The last way opens a session for each MERGE: it is tried on a sample and
// scaled. Each load has a server of its own that has met every statement before; the ways come in turns, and medians
// are told. `--heap 768` sets the server's heap, `NEO4J_TEST_URI` takes a server that is there. `--sample 0` leaves the
// last way out.
import { fork } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openSnapshotFile } from "../packages/graph-api/src/store/embedded/open-snapshot-file.ts";
import {
  type Connection,
  connect,
  type Neo4jAddress,
} from "../packages/graph-api/src/store/neo4j/connection.ts";
import { awaitSchema, schemaStatements } from "../packages/graph-api/src/store/neo4j/graph-schema.ts";
import { loadPhases } from "../packages/graph-api/src/store/neo4j/load/load-phases.ts";
import type { StorageUnit } from "../packages/graph-api/src/store/neo4j/load/storage-unit.ts";
import { createNeo4jStore } from "../packages/graph-api/src/store/neo4j/neo4j-graph-store.ts";
import { startLocalTestServer } from "../packages/graph-api/src/store/neo4j/testing/local-test-server.ts";
import { startNeo4jTestServer } from "../packages/graph-api/src/store/neo4j/testing/neo4j-test-server.ts";
import { bareRows, type Manner, manners, stageCount } from "./bare-script.ts";
import { generatedGraph } from "./generated-graph.ts";
import { type Merge, mergesOf } from "./single-merges.ts";

const { values } = parseArgs({
  options: {
    papers: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    sample: { type: "string", default: "60" },
    heap: { type: "string" },
  },
});

/** Rows that the bare script sends at once: the fastest of 1,000 to 10,000 on one server. */
const bareRowsAtOnce = 5_000;

type Way = "ours" | Manner;
const ways: readonly Way[] = ["ours", ...manners];
const titles = {
  ours: "methodscape load",
  merge: "bare UNWIND … MERGE",
  create: "bare UNWIND … CREATE",
} as const satisfies Record<Way, string>;

interface Job {
  readonly file: string;
  readonly address: Neo4jAddress;
  readonly title: string;
}

interface OwnLoad {
  readonly seconds: number;
  readonly again: number;
  readonly megabytes: number;
  readonly written: number;
  readonly writtenAgain: number;
}

/** One load of one way. What only ours has is there for ours alone. */
interface Measured {
  readonly seconds: number;
  readonly own?: OwnLoad;
  /** Nodes and relationships that stand there at the end. */
  readonly stored: string;
}

/** Loads as the command does, in a process of its own, so that its memory can be told. */
async function loadOnce({ file, address, title }: Job): Promise<void> {
  const timed = async (what: string) => {
    const progress = createProgress(what);
    const start = performance.now();
    const snapshot = await openSnapshotFile(file);
    const store = await createNeo4jStore(address);
    const { written } = await store
      .loadFrom(snapshot, ({ done, total }) => progress(`${done} of ${total} records`))
      .finally(() => store.close());
    await snapshot.close();
    return { seconds: (performance.now() - start) / 1000, written };
  };
  const first = await timed(title);
  const second = await timed(`${title}, again`);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send?.({
    seconds: first.seconds,
    written: first.written,
    again: second.seconds,
    writtenAgain: second.written,
    megabytes,
  } satisfies OwnLoad);
  process.disconnect();
}

async function compareWays(papers: number, rounds: number, sample: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "methodscape-bench-"));
  try {
    const small = await writeGraph(join(folder, "small.graph.jsonl"), 1_000);
    const file = await writeGraph(join(folder, "all.graph.jsonl"), papers);
    const taken: Record<Way, Measured[]> = { ours: [], merge: [], create: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const [place] of ways.entries()) {
        const way = ways[(place + round) % ways.length] ?? "ours";
        const measured = await onServer((address) => measure(way, address, small, file));
        taken[way].push(measured);
        say(`round ${round + 1}: ${titles[way]} ${seconds(measured.seconds)}, ${measured.stored}`);
      }
    }
    report(papers, taken);
    if (sample > 0) {
      const names = await writeGraph(join(folder, "names.graph.jsonl"), papers, ["source", "entity"]);
      const single = await onServer((address) => singleMerges({ address, file, names, papers, sample }));
      const ours = median(taken.ours.map((one) => one.seconds));
      say(
        `one MERGE a session     ${seconds(single)}  ${rate(papers, single)}  ours is ${(single / ours).toFixed(1)} times as fast`,
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Works with a server that holds nothing and ends afterwards. */
async function onServer<Value>(work: (address: Neo4jAddress) => Promise<Value>): Promise<Value> {
  const server =
    values.heap === undefined
      ? await startNeo4jTestServer()
      : await startLocalTestServer({ heapMegabytes: Number(values.heap) });
  if (server.address === undefined) throw new Error(server.reason);
  try {
    await wipe(server.address);
    return await work(server.address);
  } finally {
    await server.stop();
  }
}

/** The server has to have met every statement before anything is measured. */
async function measure(way: Way, address: Neo4jAddress, small: string, file: string): Promise<Measured> {
  await load(way, { address, file: small, title: `${titles[way]}, to begin with` });
  await wipe(address);
  const measured = await load(way, { address, file, title: titles[way] });
  return { ...measured, stored: await countStored(address) };
}

async function load(way: Way, job: Job): Promise<Omit<Measured, "stored">> {
  if (way !== "ours") return { seconds: await bareLoad(way, job) };
  const child = fork(fileURLToPath(import.meta.url));
  child.send(job);
  const [answer] = await once(child, "message");
  // The child is this same file and answers with what loadOnce sends.
  const own = answer as OwnLoad;
  return { seconds: own.seconds, own };
}

function report(papers: number, taken: Readonly<Record<Way, readonly Measured[]>>): void {
  const all = ways.flatMap((way) => taken[way].map(({ stored }) => stored));
  if (new Set(all).size !== 1) throw new Error(`the ways do not write the same: ${all.join(" / ")}`);
  const of = (way: Way) => median(taken[way].map((one) => one.seconds));
  const own = taken.ours.flatMap((one) => one.own ?? []);
  say(`${papers} papers, ${papers * 5} links; medians of ${taken.ours.length}`);
  for (const way of ways) {
    const share = way === "ours" ? "" : `  ours has ${percent(of(way) / of("ours"))} of its rate`;
    say(`${titles[way].padEnd(24)}${seconds(of(way))}  ${rate(papers, of(way))}${share}`);
  }
  say(
    `load again              ${seconds(median(own.map((one) => one.again)))}  writes ${Math.max(...own.map((one) => one.writtenAgain))}`,
  );
  say(`memory of the loader    ${Math.max(...own.map((one) => one.megabytes))} MB at most`);
}

/** Writes the same in the plainest way, and gives the seconds that it spent with the server. */
async function bareLoad(manner: Manner, { address, file, title }: Job): Promise<number> {
  const connection = await connect(address);
  const progress = createProgress(title);
  let total = 0;
  let sent = 0;
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    total += performance.now() - start;
  };
  const send = async (text: string, rows: readonly unknown[]) => {
    await timed(() => connection.write((run) => run(text, { rows })));
    sent += rows.length;
    progress(`${sent} rows, ${seconds(total / 1000)} with the server`);
  };
  try {
    for (const text of schemaStatements) await timed(() => connection.schema(text));
    for (let stage = 0; stage < stageCount; stage += 1) await sendStage(stage, manner, file, send);
    await timed(() => connection.schema(awaitSchema));
  } finally {
    await connection.close();
  }
  return total / 1000;
}

async function sendStage(
  stage: number,
  manner: Manner,
  file: string,
  send: (text: string, rows: readonly unknown[]) => Promise<void>,
): Promise<void> {
  const waiting = new Map<string, unknown[]>();
  for await (const unit of unitsOf(file)) {
    for (const { text, row, ...place } of bareRows(unit, manner)) {
      if (place.stage !== stage) continue;
      const rows = waiting.get(text) ?? [];
      rows.push(row);
      if (rows.length >= bareRowsAtOnce) await send(text, rows.splice(0));
      waiting.set(text, rows);
    }
  }
  for (const [text, rows] of waiting) if (rows.length > 0) await send(text, rows);
}

async function* unitsOf(file: string, phases = loadPhases): AsyncGenerator<StorageUnit> {
  const snapshot = await openSnapshotFile(file);
  try {
    for (const phase of phases) for await (const { units } of phase.groups(snapshot)) yield* units;
  } finally {
    await snapshot.close();
  }
}

/**
 * Opens a session for each node and each relationship of a sample of papers in a store that holds all sources and
 * entities, and scales the time to all papers.
 */
async function singleMerges(
  job: { readonly address: Neo4jAddress; readonly file: string; readonly names: string } & {
    readonly papers: number;
    readonly sample: number;
  },
): Promise<number> {
  await load("ours", { ...job, file: job.names, title: "names" });
  const merges: Merge[] = [];
  let left = job.sample;
  const papersOnly = loadPhases.filter(({ name }) => name === "paper");
  for await (const unit of unitsOf(job.file, papersOnly)) {
    if (unit.kind.form === "node" && left === 0) break;
    if (unit.kind.form === "node") left -= 1;
    merges.push(...mergesOf(unit));
  }
  const connection = await connect(job.address);
  const start = performance.now();
  for (const { text, params } of merges) await connection.write((run) => run(text, params));
  const time = (performance.now() - start) / 1000;
  await connection.close();
  return (time * job.papers) / job.sample;
}

async function wipe(address: Neo4jAddress): Promise<void> {
  const store = await createNeo4jStore(address);
  await store.drop().finally(() => store.close());
}

/** Counts what a graph is made of, without the node that says what ours has loaded. */
async function countStored(address: Neo4jAddress): Promise<string> {
  const connection: Connection = await connect(address);
  const count = async (text: string) =>
    Number((await connection.read((run) => run({ text, params: {} })))[0]?.count);
  const nodes = await count("MATCH (node:Methodscape&!Load) RETURN count(*) AS count");
  const relationships = await count("MATCH (:Methodscape)-[one]->() RETURN count(one) AS count");
  await connection.close();
  return `${nodes} nodes, ${relationships} relationships`;
}

async function writeGraph(path: string, papers: number, kinds?: readonly string[]): Promise<string> {
  const stream = createWriteStream(path);
  stream.write('{"record":"header","format":"methodscape-graph","version":1}\n');
  for (const record of generatedGraph(papers))
    if (kinds?.includes(record.record) !== false && !stream.write(`${JSON.stringify(record)}\n`))
      await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
  return path;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function seconds(time: number | undefined): string {
  return `${(time ?? Number.NaN).toFixed(1)} s`;
}

function rate(papers: number, time: number): string {
  return `${Math.round(papers / time)} papers/s`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Says how far something has come, every ten seconds at most. */
function createProgress(title: string): (how: string) => void {
  let next = performance.now() + 10_000;
  return (how) => {
    if (performance.now() < next) return;
    next = performance.now() + 10_000;
    process.stderr.write(`${title}: ${how}\n`);
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (process.send === undefined)
  await compareWays(Number(values.papers), Number(values.rounds), Number(values.sample));
else process.once("message", (job: Job) => void loadOnce(job));
