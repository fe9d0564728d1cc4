import { emptySnapshot, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measuredBy } from "../contract/changed-graphs.ts";
import { describeGraphStore } from "../contract/graph-store.contract.ts";
import { createEmbeddedStore } from "../embedded/embedded-graph-store.ts";
import { graphArbitrary } from "../testing/arbitrary-graph.ts";
import { queryArbitrary } from "../testing/arbitrary-query.ts";
import { recordsOf } from "../testing/records-of.ts";
import { expectSameAnswers, expectStablePages } from "../testing/stores-agree.ts";
import { boltParameters } from "./connection/bolt-values.ts";
import { type Connection, connect, type Neo4jAddress } from "./connection/connection.ts";
import { createNeo4jStore } from "./neo4j-graph-store.ts";
import { describeLoadPlans } from "./testing/load-plans.contract.ts";
import { startNeo4jTestServer } from "./testing/neo4j-test-server.ts";
import { describeQueryPlans, type Explain } from "./testing/query-plans.contract.ts";
import { describeReadOnlyCypher } from "./testing/read-only-cypher.contract.ts";

const server = await startNeo4jTestServer();

if (server.address === undefined) test.skip(`no Neo4j for these tests: ${server.reason}`, () => {});
else describeOn(server.address, server.stop);

function describeOn(address: Neo4jAddress, stop: () => Promise<void>): void {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const run = async (text: string) =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject());
  const emptyStore = async () => {
    const store = await createNeo4jStore(address);
    await store.load(recordsOf(emptySnapshot));
    return store;
  };
  afterAll(async () => {
    await driver.close();
    await stop();
  });

  describeGraphStore("neo4j", emptyStore);
  describeReadOnlyCypher(emptyStore, run);
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect(address);
    return () => connection.close();
  });
  const explain: Explain = async ({ text, params }) => {
    // A plan that was made while the database was nearly empty is kept for a while, and is not the one to judge.
    const explained = `CYPHER replan=force EXPLAIN ${text.replace(/^CYPHER replan=skip /, "")}`;
    const { summary } = await driver.executeQuery(explained, boltParameters(params));
    if (summary.plan === false) throw new Error(`no plan for ${text}`);
    return summary.plan;
  };
  describeQueryPlans(emptyStore, () => connection, explain);
  describeLoadPlans(emptyStore, explain);

  describe("neo4j and embedded", () => {
    test("give equal answers to any question about any graph", async () => {
      const stored = await createNeo4jStore(address);
      await fc.assert(
        fc.asyncProperty(
          graphArbitrary.chain((graph) =>
            fc.tuple(fc.constant(graph), fc.array(queryArbitrary(graph), { minLength: 20, maxLength: 30 })),
          ),
          async ([graph, queries]) => {
            await stored.load(recordsOf(graph));
            expect(await stored.snapshot()).toEqual(graph);
            const embedded = createEmbeddedStore(graph);
            await expectSameAnswers(stored, embedded, queries);
            for (const query of queries.slice(0, 3)) await expectStablePages(stored, query, 2);
            expect(await stored.stats()).toEqual(await embedded.stats());
          },
        ),
        { numRuns: Number(process.env.NEO4J_PROPERTY_RUNS ?? 4), seed: 4870, endOnFailure: true },
      );
      await stored.close();
    }, 600_000);
  });

  test("what was prepared is at hand for the first question, and a load makes it anew", async () => {
    const store = await emptyStore();
    await store.load(recordsOf(tinyGraph));
    await store.prepare?.();
    await run("MATCH (entity:Methodscape {id: 'method:orm'}) SET entity.name = 'Changed Behind Our Back'");
    const found = async () =>
      (await store.ask(parseQuery({ kind: "search", text: "outcome reward" }))).items.map(({ id }) => id);
    expect(await found()).toContain("method:orm");
    await store.load(recordsOf(emptySnapshot));
    expect(await found()).toEqual([]);
    await store.close();
  });

  test.each(["accuracy", "WER"])(
    "the statement that a person is shown lists results in %s as the answer does",
    async (metric) => {
      const store = await emptyStore();
      await store.load(recordsOf(measuredBy(tinyGraph, metric)));
      const query = parseQuery({ kind: "results" });
      const shown = await store.cypher(query);
      const { records } = await driver.executeQuery(shown?.text ?? "", boltParameters(shown?.params ?? {}));
      const { items } = await store.ask(query);
      expect(items).toHaveLength(4);
      expect(records.map((record) => record.get("id"))).toEqual(items.map(({ id }) => id));
      await store.close();
    },
  );

  describe("neo4j beside other people's data", () => {
    test("their nodes stay as they are, even where they look like ours", async () => {
      const store = await emptyStore();
      await run(
        "CREATE (:Paper {id: 'paper:arxiv:2402.03300', title: 'theirs'})-[:USES {claim: 'theirs'}]->(:Method {id: 'method:grpo'})",
      );
      await store.load(recordsOf(tinyGraph));
      const all = await store.ask(parseQuery({ kind: "papers" }));
      expect(all.total).toBe(4);
      await store.load(recordsOf(emptySnapshot));
      expect(
        await run(
          "MATCH (paper:Paper)-[uses:USES]->(method:Method) RETURN paper.title AS title, uses.claim AS claim, method.id AS id",
        ),
      ).toEqual([{ title: "theirs", claim: "theirs", id: "method:grpo" }]);
      await run("MATCH (node) WHERE NOT node:Methodscape DETACH DELETE node");
      await store.close();
    });

    test("one constraint, and evidence that leads to its source from every claim", async () => {
      const store = await emptyStore();
      await store.load(recordsOf(tinyGraph));
      expect(await run("SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type")).toEqual([
        { labelsOrTypes: ["Methodscape"], properties: ["id"], type: "UNIQUENESS" },
      ]);
      expect(
        await run(`MATCH (:Methodscape:Paper)-[uses:USES]->(method:Methodscape:Method {id: 'method:orm'})
MATCH (evidence:Methodscape:Evidence {claim: uses.claim})-[:FROM]->(source:Methodscape:Source)
RETURN uses.polarity AS polarity, evidence.quote AS quote, source.id AS source`),
      ).toEqual([
        { polarity: "affirmed", quote: "It builds on outcome reward models.", source: "source:field.jsonl" },
      ]);
      await store.close();
    });
  });

  describe("neo4j that cannot be used", () => {
    test.each([
      ["nobody listens", { uri: "bolt://127.0.0.1:1" }, "store-unreachable", "127.0.0.1:1"],
      ["no such host", { uri: "bolt://nowhere.invalid:7687" }, "store-unreachable", "nowhere.invalid"],
      ["not an address", { uri: "http://127.0.0.1" }, "store-unreachable", "http://127.0.0.1"],
      ["a wrong password", { password: "wrong-secret" }, "store-refused", "password"],
      ["an unknown database", { database: "elsewhere" }, "store-refused", "elsewhere"],
    ] as const)("%s is said in one line", async (_what, wrong, code, named) => {
      const error: unknown = await createNeo4jStore({ ...address, ...wrong }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ code, message: expect.stringContaining(named) });
      expect(String(error)).not.toMatch(/wrong-secret|\n/);
    });
  });
}
