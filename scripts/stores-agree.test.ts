import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { collectSourceFiles, extractGraph, loadLexicon } from "../packages/extractor/src/index.ts";
import { askQuestion } from "../packages/graph-api/src/ask/ask-question.ts";
import { createEmbeddedStore } from "../packages/graph-api/src/store/embedded/embedded-graph-store.ts";
import { createNeo4jStore } from "../packages/graph-api/src/store/neo4j/neo4j-graph-store.ts";
import { startNeo4jTestServer } from "../packages/graph-api/src/store/neo4j/testing/neo4j-test-server.ts";
import { queryArbitrary } from "../packages/graph-api/src/store/testing/arbitrary-query.ts";
import { recordsOf } from "../packages/graph-api/src/store/testing/records-of.ts";
import {
  expectSameAnswers,
  expectStablePages,
} from "../packages/graph-api/src/store/testing/stores-agree.ts";
import { emptySnapshot } from "../packages/graph-model/src/index.ts";

// Both stores on what was really read: the bundled corpus in every clone, the shared sources where they are there.
const folders = [
  { name: "the bundled corpus", path: "../corpus", runs: 30 },
  { name: "the seeds", path: "../../shared/seeds", runs: 30 },
  { name: "a year of Daily Papers", path: "../../shared/real/scale", runs: 30 },
].map(({ path, ...rest }) => ({ ...rest, path: fileURLToPath(new URL(path, import.meta.url)) }));

const questions = [
  "papers using PRMs on MATH",
  "papers using DPO",
  "papers not using GPT-4",
  "which methods are used with MCTS",
  "benchmarks no required reading covers",
  "what builds on DPO",
  "variants of PPO",
  "best MATH score",
  "best GSM8K score without tools",
  "results of Qwen2.5 on MATH above 50",
  "papers about reward since 2024",
  "datasets introduced in 2024",
  "models evaluated on GSM8K",
  "papers introducing a benchmark",
] as const;

const server = await startNeo4jTestServer();
const { address } = server;

if (address === undefined) test.skip(`no Neo4j for these tests: ${server.reason}`, () => {});
else {
  afterAll(() => server.stop());
  for (const { name, path, runs } of folders.filter((folder) => existsSync(folder.path))) {
    describe(name, () => {
      test("both stores give the same answers, to questions in words and to random ones, page by page", async () => {
        const graph = await extractGraph(await collectSourceFiles([path]), await loadLexicon());
        const embedded = createEmbeddedStore(graph);
        const stored = await createNeo4jStore(address);
        try {
          await stored.load(recordsOf(graph));
          expect(await stored.stats()).toEqual(await embedded.stats());
          for (const question of questions) {
            const asked = { question, choices: {} };
            expect({ question, reply: await askQuestion(stored, asked) }).toEqual({
              question,
              reply: await askQuestion(embedded, asked),
            });
          }
          // A landscape is computed by one function from the whole graph, for minutes on a large one; it is compared on small graphs.
          const drawn = fc
            .sample(queryArbitrary(graph, 60), { numRuns: runs, seed: 4870 })
            .filter(({ kind }) => kind !== "landscape");
          await expectSameAnswers(stored, embedded, drawn);
          const listing = drawn.find((query) => query.kind === "papers");
          if (listing !== undefined) await expectStablePages(stored, listing, 200);
        } finally {
          await stored.load(recordsOf(emptySnapshot));
          await stored.close();
        }
      }, 600_000);
    });
  }
}
