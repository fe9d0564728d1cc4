// How long questions take at a size, on Neo4j and on the embedded store, over one generated graph:
// `node --conditions=@methodscape/source --import tsx bench/neo4j-queries.ts --papers 100000 --neo4j bolt://127.0.0.1:7687
// --password-file FILE` loads what is missing and prints p50 and p95 in milliseconds, by kind and by question.
// `--loaded` takes the graph in the Neo4j as it is; without `--neo4j` only the embedded store is measured.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createEmbeddedStore } from "../packages/graph-api/src/store/embedded/embedded-graph-store.ts";
import type { GraphStore } from "../packages/graph-api/src/store/graph-store.ts";
import { createNeo4jStore } from "../packages/graph-api/src/store/neo4j/neo4j-graph-store.ts";
import { parseQuery, type QueryKind } from "../packages/graph-model/src/index.ts";
import { generatedGraph } from "./generated-graph.ts";
import { generatedQuestions } from "./generated-questions.ts";

const { values } = parseArgs({
  options: {
    papers: { type: "string", default: "100000" },
    rounds: { type: "string", default: "20" },
    neo4j: { type: "string" },
    "password-file": { type: "string" },
    loaded: { type: "boolean", default: false },
    embedded: { type: "boolean", default: false },
  },
});
const papers = Number(values.papers);
const rounds = Number(values.rounds);

/** The value below which a share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function line(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((left, right) => left - right);
  const cells = [quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1) ?? 0].map((time) =>
    time.toFixed(1).padStart(9),
  );
  return `${name.padEnd(44)}${cells.join("")}\n`;
}

/** Each question once for each name that is drawn; what a store works out or prepares once for a graph comes before. */
async function measure(store: GraphStore): Promise<void> {
  const before = performance.now();
  for (const kind of ["papers", "entities", "results"] as const)
    await store.ask(parseQuery({ kind, limit: 1 }));
  await store.ask(parseQuery({ kind: "search", text: "verifier" }));
  process.stdout.write(
    `\n${store.name}, ${papers} papers; first questions after a load: ${Math.round(performance.now() - before)} ms\n`,
  );
  const prepared = performance.now();
  await store.prepare?.();
  process.stdout.write(
    `what \`serve\` prepares before the first question: ${Math.round(performance.now() - prepared)} ms more\n`,
  );
  process.stdout.write(
    `${"".padEnd(44)}${["p50", "p95", "most"].map((head) => head.padStart(9)).join("")}\n`,
  );
  const byKind = new Map<string, number[]>();
  for (const { title, ask } of generatedQuestions(papers)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const query = parseQuery<QueryKind>(ask(round));
      const start = performance.now();
      await store.ask(query);
      times.push(performance.now() - start);
      byKind.set(query.kind, [...(byKind.get(query.kind) ?? []), times.at(-1) ?? 0]);
    }
    process.stdout.write(line(`  ${title}`, times));
  }
  for (const [kind, times] of byKind) process.stdout.write(line(kind, times));
}

if (values.neo4j !== undefined) {
  const password =
    values["password-file"] === undefined
      ? (process.env.NEO4J_PASSWORD ?? "")
      : readFileSync(values["password-file"], "utf8").trim();
  const store = await createNeo4jStore({ uri: values.neo4j, user: "neo4j", password });
  if (!values.loaded) await store.load(generatedGraph(papers));
  await measure(store);
  await store.close();
}
if (values.neo4j === undefined || values.embedded) {
  const store = createEmbeddedStore();
  await store.load(generatedGraph(papers));
  await measure(store);
}
