// How fast a snapshot gets into Neo4j, beside two other ways on the same server in the same run:
// `node --conditions=@methodscape/source --import tsx bench/load.ts` (10,000 papers; `--papers 100000` for more).
// The bare script sends rows that are ready, statement by statement; only its time with the server counts. Ours counts
// from opening the file to the last commit, with all its checks. The third way opens a session for each MERGE; it is
// tried on a sample and scaled. `--rounds N` repeats the first two in turns and takes the medians.
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
import type { LoadGroup } from "../packages/graph-api/src/store/neo4j/load/load-group.ts";
import { loadPhases } from "../packages/graph-api/src/store/neo4j/load/load-phases.ts";
import type { StorageUnit } from "../packages/graph-api/src/store/neo4j/load/storage-unit.ts";
import {
  changeStatements,
  type ListStatement,
} from "../packages/graph-api/src/store/neo4j/load/write-changes.ts";
import { createNeo4jStore } from "../packages/graph-api/src/store/neo4j/neo4j-graph-store.ts";
import { startNeo4jTestServer } from "../packages/graph-api/src/store/neo4j/testing/neo4j-test-server.ts";
import { generatedGraph } from "./generated-graph.ts";
import { type Merge, mergesOf } from "./single-merges.ts";

const { values } = parseArgs({
  options: {
    papers: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    sample: { type: "string", default: "60" },
  },
});

/** Rows that the bare script sends at once: the fastest of 1,000 to 10,000 on one server. */
const bareRows = 5_000;

interface Measured {
  readonly address: Neo4jAddress;
  readonly file: string;
  readonly papers: number;
}

interface OwnLoad {
  readonly seconds: number;
  readonly again: number;
  readonly megabytes: number;
  readonly written: number;
  readonly writtenAgain: number;
}

/** Loads as the command does, in a process of its own, so that its memory can be told. */
async function loadOnce({ file, address }: { file: string; address: Neo4jAddress }): Promise<void> {
  const timed = async () => {
    const start = performance.now();
    const snapshot = await openSnapshotFile(file);
    const store = await createNeo4jStore(address);
    const { written } = await store.loadFrom(snapshot).finally(() => store.close());
    await snapshot.close();
    return { seconds: (performance.now() - start) / 1000, written };
  };
  const first = await timed();
  const second = await timed();
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

async function compareWays(papers: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "methodscape-bench-"));
  const server = await startNeo4jTestServer();
  if (server.address === undefined) throw new Error(server.reason);
  const { address } = server;
  const connection = await connect(address);
  try {
    const small = await writeGraph(join(folder, "small.graph.jsonl"), 1_000);
    const file = await writeGraph(join(folder, "all.graph.jsonl"), papers);
    const names = await writeGraph(join(folder, "names.graph.jsonl"), papers, ["source", "entity"]);
    // The server has to have met every statement before anything is measured.
    await bareLoad(connection, address, small);
    await ownLoad(address, small);
    const bare: number[] = [];
    const own: OwnLoad[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      bare.push(await bareLoad(connection, address, file));
      own.push(await ownLoad(address, file));
      say(`round ${round + 1}: bare ${seconds(bare.at(-1))}, ours ${JSON.stringify(own.at(-1))}`);
    }
    const single = await singleMerges(connection, { address, file, papers, names });
    report(papers, median(bare), own, single);
  } finally {
    await connection.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

function report(papers: number, bare: number, own: readonly OwnLoad[], single: number): void {
  const ours = median(own.map((one) => one.seconds));
  say(`${papers} papers, ${papers * 5} links`);
  say(`bare UNWIND script      ${seconds(bare)}  ${rate(papers, bare)}`);
  say(
    `methodscape load        ${seconds(ours)}  ${rate(papers, ours)}  ${percent(bare / ours)} of the bare rate`,
  );
  say(
    `one MERGE a session     ${seconds(single)}  ${rate(papers, single)}  ours is ${(single / ours).toFixed(1)} times as fast`,
  );
  say(
    `second load             ${seconds(median(own.map((one) => one.again)))}  writes ${Math.max(...own.map((one) => one.writtenAgain))}`,
  );
  say(`memory of the loader    ${Math.max(...own.map((one) => one.megabytes))} MB at most`);
}

/** Writes the same nodes and relationships in the plainest way, and gives the seconds that the server took. */
async function bareLoad(connection: Connection, address: Neo4jAddress, file: string): Promise<number> {
  await wipe(address);
  let total = 0;
  const send = async (text: string, rows: readonly unknown[]) => {
    const start = performance.now();
    await connection.write((run) => run(text, { rows }));
    total += performance.now() - start;
  };
  await connection.schema(
    "CREATE CONSTRAINT bare_id IF NOT EXISTS FOR (node:Methodscape) REQUIRE node.id IS UNIQUE",
  );
  for (const stage of stages) {
    const waiting = new Map<string, unknown[]>();
    for await (const unit of unitsOf(file)) {
      for (const { text, params } of statementsOf(unit)) {
        if (!stage(text)) continue;
        const rows = waiting.get(text) ?? [];
        rows.push(...(params.rows ?? []));
        if (rows.length >= bareRows) await send(text, rows.splice(0));
        waiting.set(text, rows);
      }
    }
    for (const [text, rows] of waiting) await send(text, rows);
  }
  await connection.schema("DROP CONSTRAINT bare_id IF EXISTS");
  return total / 1000;
}

const isNode = (text: string) => /CREATE \(node/.test(text);
const isSubject = (text: string) => text.includes("CREATE (result)-[:OF]");
/** First the nodes, then what leads to them, then what leads to results. */
const stages = [isNode, (text: string) => !isNode(text) && !isSubject(text), isSubject];

/** What a load writes of a unit in an empty store. */
function statementsOf(unit: StorageUnit): readonly ListStatement[] {
  return changeStatements({ created: [unit], changed: [], replaced: [], gone: [], touched: [] });
}

async function* unitsOf(file: string): AsyncGenerator<StorageUnit> {
  const snapshot = await openSnapshotFile(file);
  try {
    for (const phase of loadPhases) for await (const { units } of phase.groups(snapshot)) yield* units;
  } finally {
    await snapshot.close();
  }
}

/**
 * Opens a session for each node and each relationship of a sample of papers in a store that holds all sources and
 * entities, and scales the time to all papers.
 */
async function singleMerges(
  connection: Connection,
  { address, names, file, papers }: Measured & { readonly names: string },
): Promise<number> {
  await ownLoad(address, names);
  const sample = Number(values.sample);
  const merges: Merge[] = [];
  let left = sample;
  for await (const { units } of paperGroups(file)) {
    merges.push(...units.flatMap(mergesOf));
    left -= 1;
    if (left === 0) break;
  }
  const start = performance.now();
  for (const { text, params } of merges) {
    await connection.write((run) => run(text, params));
  }
  return (((performance.now() - start) / 1000) * papers) / sample;
}

async function* paperGroups(file: string): AsyncGenerator<LoadGroup> {
  const snapshot = await openSnapshotFile(file);
  try {
    const phase = loadPhases.find(({ name }) => name === "paper");
    if (phase !== undefined) yield* phase.groups(snapshot);
  } finally {
    await snapshot.close();
  }
}

async function ownLoad(address: Neo4jAddress, file: string): Promise<OwnLoad> {
  await wipe(address);
  const child = fork(fileURLToPath(import.meta.url));
  child.send({ file, address });
  const [answer] = await once(child, "message");
  // The child is this same file and answers with what loadOnce sends.
  return answer as OwnLoad;
}

async function wipe(address: Neo4jAddress): Promise<void> {
  const store = await createNeo4jStore(address);
  await store.drop().finally(() => store.close());
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

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (process.send === undefined) await compareWays(Number(values.papers));
else process.once("message", (job: { file: string; address: Neo4jAddress }) => void loadOnce(job));
