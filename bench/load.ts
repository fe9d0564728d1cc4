// How fast a snapshot gets into Neo4j, beside other ways on servers of the same kind in the same run:
// `node --conditions=@methodscape/source --import tsx bench/load.ts --papers 10000 --rounds 3`.
// Ours counts from opening the file to the last commit, with all its checks. A bare script (bare-script.ts) sends rows
// that are ready: only its time with the server counts. Both begin with an empty database and make the same indexes, and
// what stands there at the end is counted. The last way opens a session for each MERGE: it is tried on a sample and
// scaled. Each load has a server of its own that has met every statement before; the ways come in turns, and medians
// are told, of seconds and of processor time, which tells more where the machine has other work. `--heap 768` sets the
// server's heap, `NEO4J_TEST_URI` takes a server that is there, `--sample 0` leaves the last way out.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { connect, type Neo4jAddress } from "../packages/graph-api/src/store/neo4j/connection/connection.ts";
import { loadPhases } from "../packages/graph-api/src/store/neo4j/load/load-phases.ts";
import { createNeo4jStore } from "../packages/graph-api/src/store/neo4j/neo4j-graph-store.ts";
import { javaProcessOf } from "../packages/graph-api/src/store/neo4j/testing/java-process.ts";
import { startLocalTestServer } from "../packages/graph-api/src/store/neo4j/testing/local-test-server.ts";
import { startNeo4jTestServer } from "../packages/graph-api/src/store/neo4j/testing/neo4j-test-server.ts";
import { type Manner, manners } from "./bare-script.ts";
import { generatedGraph } from "./generated-graph.ts";
import { type Cost, type Job, median, percent, rate, type Server, say, seconds } from "./load-cost.ts";
import { type OwnLoad, ownLoad } from "./own-load.ts";
import { bareLoad, unitsOf } from "./run-bare-script.ts";
import { type Merge, mergesOf } from "./single-merges.ts";

const { values } = parseArgs({
  options: {
    papers: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    sample: { type: "string", default: "60" },
    heap: { type: "string" },
  },
});

type Way = "ours" | Manner;
const ways: readonly Way[] = ["ours", ...manners];
const titles = {
  ours: "methodscape load",
  merge: "bare UNWIND … MERGE",
  create: "bare UNWIND … CREATE",
} as const satisfies Record<Way, string>;

/** One load of one way. What only ours has is there for ours alone. */
interface Measured extends Cost {
  readonly own?: OwnLoad;
  /** Nodes and relationships that stand there at the end. */
  readonly stored: string;
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
        const measured = await onServer((server) => measure(way, server, small, file));
        taken[way].push(measured);
        say(
          `round ${round + 1}: ${titles[way]} ${seconds(measured.seconds)}, server ${seconds(measured.serverTime)} of processor, ${measured.stored}`,
        );
      }
    }
    report(papers, taken);
    if (sample > 0) {
      const names = await writeGraph(join(folder, "names.graph.jsonl"), papers, ["source", "entity"]);
      const single = await onServer((server) => singleMerges({ ...server, file, names, papers, sample }));
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
async function onServer<Value>(work: (server: Server) => Promise<Value>): Promise<Value> {
  if (process.env.NEO4J_TEST_URI === undefined) {
    const heap = values.heap === undefined ? {} : { heapMegabytes: Number(values.heap) };
    const server = await startLocalTestServer(heap);
    const java = await javaProcessOf(server.home).catch(() => undefined);
    const { address } = server;
    return work({ address, ...(java !== undefined && { java }) }).finally(() => server.stop());
  }
  const server = await startNeo4jTestServer();
  if (server.address === undefined) throw new Error(server.reason);
  await wipe(server.address);
  return work({ address: server.address });
}

/** The server has to have met every statement before anything is measured. */
async function measure(way: Way, server: Server, small: string, file: string): Promise<Measured> {
  await load(way, { ...server, file: small, title: `${titles[way]}, to begin with` });
  await wipe(server.address);
  const measured = await load(way, { ...server, file, title: titles[way] });
  return { ...measured, stored: await countStored(server.address) };
}

async function load(way: Way, job: Job): Promise<Omit<Measured, "stored">> {
  if (way !== "ours") return bareLoad(way, job);
  const own = await ownLoad(job);
  return { seconds: own.seconds, serverTime: own.serverTime, own };
}

function report(papers: number, taken: Readonly<Record<Way, readonly Measured[]>>): void {
  const all = ways.flatMap((way) => taken[way].map(({ stored }) => stored));
  if (new Set(all).size !== 1) throw new Error(`the ways do not write the same: ${all.join(" / ")}`);
  const of = (way: Way) => median(taken[way].map((one) => one.seconds));
  const own = taken.ours.flatMap((one) => one.own ?? []);
  say(`${papers} papers, ${papers * 5} links; medians of ${taken.ours.length}`);
  for (const way of ways) {
    const share = way === "ours" ? "" : `  ours has ${percent(of(way) / of("ours"))} of its rate`;
    const serverTime = median(taken[way].map((one) => one.serverTime));
    say(
      `${titles[way].padEnd(24)}${seconds(of(way))}  ${rate(papers, of(way))}  server ${seconds(serverTime)} of processor${share}`,
    );
  }
  say(`the loader itself       ${seconds(median(own.map((one) => one.loaderTime)))} of processor`);
  say(
    `load again              ${seconds(median(own.map((one) => one.again)))}  writes ${Math.max(...own.map((one) => one.writtenAgain))}`,
  );
  say(`memory of the loader    ${Math.max(...own.map((one) => one.megabytes))} MB at most`);
}

/**
 * Opens a session for each node and each relationship of a sample of papers in a store that holds all sources and
 * entities, and scales the time to all papers.
 */
async function singleMerges(
  job: Server & {
    readonly file: string;
    readonly names: string;
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
  const connection = await connect(address);
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

await compareWays(Number(values.papers), Number(values.rounds), Number(values.sample));
