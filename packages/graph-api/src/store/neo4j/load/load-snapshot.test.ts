import { readFile } from "node:fs/promises";
import { emptySnapshot, type GraphSnapshot, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { authorIndex } from "../../cypher/author-search.ts";
import { snapshotReader } from "../../snapshot-reader.ts";
import { recordsOf } from "../../testing/records-of.ts";
import { type Connection, connect, type Neo4jAddress } from "../connection/connection.ts";
import { schemaItems } from "../graph-schema.ts";
import { schemaVersion } from "../migrations/migrate.ts";
import { createNeo4jStore, type Neo4jStore } from "../neo4j-graph-store.ts";
import { manyPapers, paperOf, sourceOf } from "../testing/many-papers.ts";
import { startNeo4jTestServer } from "../testing/neo4j-test-server.ts";
import { loadNode } from "./load-node.ts";

// A server on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const server = await startNeo4jTestServer();

if (server.address === undefined) test.skip(`no Neo4j for these tests: ${server.reason}`, () => {});
else describeOn(server.address, server.stop);

function describeOn(address: Neo4jAddress, stop: () => Promise<void>): void {
  let connection: Connection;
  let store: Neo4jStore;
  beforeAll(async () => {
    connection = await connect(address);
    store = await createNeo4jStore(address);
  });
  afterAll(async () => {
    await store.close();
    await connection.close();
    await stop();
  });
  beforeEach(async () => {
    await store.drop();
  });

  const rows = (text: string, params: Record<string, unknown> = {}) =>
    connection.read((run) => run({ text, params }));
  const change = (text: string, params: Record<string, unknown> = {}) =>
    connection.write((run) => run(text, params));
  const load = (graph: GraphSnapshot) => store.load(recordsOf(graph));
  const one = async (text: string, params: Record<string, unknown> = {}) => (await rows(text, params))[0];

  describe("a changed snapshot", () => {
    const marked =
      "MATCH (node:Methodscape) WHERE node.mark IS NULL AND NOT node:Load RETURN node.id AS id ORDER BY id";
    const markAll = async () => {
      await change("MATCH (node:Methodscape) SET node.mark = 1");
      await change(
        "MATCH (:Methodscape)-[claim]->(:Methodscape) WHERE claim.claim IS NOT NULL SET claim.mark = 1",
      );
    };
    const claims = () =>
      rows(
        "MATCH (:Methodscape)-[claim]->(:Methodscape) WHERE claim.claim IS NOT NULL AND claim.mark IS NULL RETURN claim.claim AS id ORDER BY id",
      );

    test("writes only what its changed source says: one paper's node and what it says anew", async () => {
      await load(manyPapers(40));
      await markAll();
      const next = manyPapers(40, (paper) => (paper === 39 ? 2 : 1));
      await load(next);
      expect(await store.snapshot()).toEqual(next);
      const written = (await rows(marked)).map(({ id }) => String(id));
      // The last paper of its source: nothing behind it moves. Its links say what they said, its result does not.
      expect(written.filter((id) => !id.startsWith("evidence:") && !id.startsWith("result:"))).toEqual([
        paperOf(39),
        sourceOf(39),
      ]);
      expect(written.every((id) => id.includes(paperOf(39)) || id === sourceOf(39))).toBe(true);
      expect((await claims()).every(({ id }) => String(id).includes(paperOf(39)))).toBe(true);
    });

    test("takes a source away with what only it said, and leaves what another one says too", async () => {
      const graph = manyPapers(8);
      const [first, second] = [sourceOf(0), sourceOf(1)];
      const shared = {
        ...graph,
        papers: graph.papers.map((paper) =>
          paper.id === paperOf(0)
            ? {
                ...paper,
                readings: [...paper.readings, ...paper.readings.map((own) => ({ ...own, source: second }))],
              }
            : paper,
        ),
        links: graph.links.map((link) =>
          link.paper === paperOf(0)
            ? {
                ...link,
                evidence: [...link.evidence, ...link.evidence.map((own) => ({ ...own, source: second }))],
              }
            : link,
        ),
      };
      await load(shared);
      await markAll();
      const left = withoutSource(shared, first);
      expect(left.papers.map(({ id }) => id)).toContain(paperOf(0));
      expect(left.papers.length).toBeLessThan(shared.papers.length);
      await load(left);
      expect(await store.snapshot()).toEqual(left);
      // Nothing of the papers that the other sources list was touched.
      expect((await rows(marked)).every(({ id }) => String(id).includes(paperOf(0)))).toBe(true);
      expect(
        await rows(
          "MATCH (evidence:Methodscape:Evidence) WHERE NOT EXISTS { (evidence)-[:FROM]->() } RETURN evidence.id",
        ),
      ).toEqual([]);
    });
  });

  describe("sources", () => {
    test("are loaded with their hash when a load is done, and loading until then", async () => {
      const states = () =>
        rows("MATCH (source:Methodscape:Source) RETURN source.id AS id, source.state AS state ORDER BY id");
      const graph = manyPapers(20);
      await load(graph);
      expect(
        await one(
          `MATCH (source:Methodscape {id: '${sourceOf(1)}'}) RETURN source.state AS state, source.sha256 AS sha256`,
        ),
      ).toEqual({ state: "loaded", sha256: "0".repeat(64) });
      const seen: unknown[] = [];
      await change(
        "MATCH (paper:Methodscape {id: $id}) SET paper.wholeHash = 'another', paper.hash = 'another'",
        { id: paperOf(3) },
      );
      const looking: Promise<unknown>[] = [];
      await store.loadFrom(snapshotReader(graph), ({ done, total }) => {
        if (done === total) looking.push(states().then((found) => seen.push(...found)));
      });
      await Promise.all(looking);
      expect((await states()).every(({ state }) => state === "loaded")).toBe(true);
      // Only the source of the paper that was written again could be loading meanwhile.
      for (const row of seen)
        if (typeof row === "object" && row !== null && "id" in row && row.id !== sourceOf(3))
          expect(row).toMatchObject({ state: "loaded" });
    });
  });

  describe("a dry run", () => {
    test("says what a load would change and writes nothing", async () => {
      const before = manyPapers(30);
      const plan = await store.planLoad(snapshotReader(before));
      expect(plan).toMatchObject({
        upgradesSchema: true,
        records: recordsOf(before).length,
        changes: {
          source: { created: 4, changed: 0, removed: 0 },
          paper: { created: 30, changed: 0, removed: 0 },
          link: { created: 90, changed: 0, removed: 0 },
          result: { created: 30, changed: 0, removed: 0 },
        },
      });
      expect(await rows("MATCH (node) RETURN node")).toEqual([]);
      await load(before);
      const state = () => rows("MATCH (node:Methodscape) RETURN properties(node) AS own ORDER BY node.id");
      const held = await state();
      const next = withoutSource(
        manyPapers(30, (paper) => (paper === 29 ? 2 : 1)),
        sourceOf(0),
      );
      const changes = (await store.planLoad(snapshotReader(next))).changes;
      expect(changes.paper).toEqual({ created: 0, changed: 1, removed: 8 });
      expect(changes.source).toEqual({ created: 0, changed: 1, removed: 1 });
      expect(changes.result).toEqual({ created: 1, changed: 0, removed: 9 });
      expect(changes.link).toMatchObject({ created: 0, removed: 24 });
      expect(await state()).toEqual(held);
      expect((await store.planLoad(snapshotReader(before))).changes).toEqual({});
    });
  });

  describe("two loads at once", () => {
    test("the second is refused in one line that names the first, and the first is whole", async () => {
      const [graph, other] = [manyPapers(60), manyPapers(50, () => 2)];
      let second: Promise<unknown> | undefined;
      await store.loadFrom(snapshotReader(graph), ({ done }) => {
        // Asked when the first has begun to write.
        if (done > 4) second ??= store.loadFrom(snapshotReader(other)).catch((error: unknown) => error);
      });
      const error = await second;
      if (error instanceof Error) {
        expect(error).toMatchObject({ code: "store-refused" });
        expect(error.message).toMatch(/another load (is under way \(process \d+ on .+\)|began while)/);
        expect(error.message).not.toContain("\n");
        expect(await store.snapshot()).toEqual(graph);
      }
      await load(other);
      expect(await store.snapshot()).toEqual(other);
    });

    const held = (left: number) =>
      change(
        "MATCH (load:Methodscape:Load) SET load.owner = 'elsewhere 1 abc', load.expires = timestamp() + $left",
        { left },
      );

    test("a loader that was killed elsewhere keeps others away for a while only", async () => {
      await load(manyPapers(3));
      await held(50_000);
      await expect(load(manyPapers(4))).rejects.toMatchObject({
        code: "store-refused",
        message: expect.stringMatching(/process 1 on elsewhere.* (49|50) seconds after it was killed/),
      });
      expect((await load(manyPapers(3))).written).toBe(0);
      await held(-1);
      await load(manyPapers(4));
      expect(await store.snapshot()).toEqual(manyPapers(4));
    });

    test("a loader that was killed on this machine keeps nobody away", async () => {
      const { hostname } = await import("node:os");
      await load(manyPapers(3));
      // No process has so high an id.
      await change(
        "MATCH (load:Methodscape:Load) SET load.owner = $owner, load.expires = timestamp() + 50000",
        {
          owner: `${hostname()} 999999999 abc`,
        },
      );
      await load(manyPapers(4));
      expect(await store.snapshot()).toEqual(manyPapers(4));
    });

    test("a loader whose place another one took writes nothing more", async () => {
      let stolen: Promise<unknown> | undefined;
      const loading = store.loadFrom(snapshotReader(manyPapers(1_500)), ({ done }) => {
        if (done > 500) stolen ??= held(50_000);
      });
      await expect(loading).rejects.toMatchObject({
        message: expect.stringContaining("took this one's place"),
      });
      await stolen;
      expect(
        await one("MATCH (load:Methodscape:Load) RETURN load.owner AS owner, load.state AS state"),
      ).toEqual({
        owner: "elsewhere 1 abc",
        state: "loading",
      });
      await held(-1);
      await load(manyPapers(3));
      expect(await store.snapshot()).toEqual(manyPapers(3));
    });
  });

  describe("the schema", () => {
    const ours = async () =>
      (
        await rows(
          "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN * ORDER BY name",
        )
      ).filter(({ name }) => schemaItems.some((item) => item.name === name));

    test("of a database that the first version wrote is brought up to date, and its graph is kept", async () => {
      await load(tinyGraph);
      const present = await ours();
      await store.drop();
      await writeFirstVersion();
      const before = await one("MATCH (node:Methodscape) RETURN count(node) AS count");
      expect(before?.count).toBe(51);
      expect((await store.planLoad(snapshotReader(tinyGraph))).upgradesSchema).toBe(true);
      await load(tinyGraph);
      expect(await ours()).toEqual(present);
      expect(await store.snapshot()).toEqual(tinyGraph);
      expect(await one("MATCH (load:Methodscape:Load) RETURN load.schema AS schema")).toEqual({
        schema: schemaVersion,
      });
      expect((await load(tinyGraph)).written).toBe(0);
    });

    test("of a database before the index of authors: they are refused with advice, all else is answered", async () => {
      await load(tinyGraph);
      await connection.schema(`DROP INDEX ${authorIndex} IF EXISTS`);
      const byAuthor = parseQuery({ kind: "papers", filter: { op: "author", names: ["Xin Lai"] } });
      await expect(store.ask(byAuthor)).rejects.toMatchObject({
        code: "store-refused",
        message: expect.stringMatching(/^[^\n]*did not index authors; load the snapshot again$/),
      });
      expect((await store.ask(parseQuery({ kind: "papers" }))).total).toBe(4);
      await change("MATCH (load:Methodscape:Load) SET load.schema = 4");
      await load(tinyGraph);
      expect((await store.ask(byAuthor)).total).toBe(1);
    });

    test("of a newer program is left alone, in one line", async () => {
      await load(tinyGraph);
      await change("MATCH (load:Methodscape:Load) SET load.schema = 99");
      const newer = {
        code: "store-refused",
        message: expect.stringMatching(/^[^\n]*schema 99[^\n]*newer program[^\n]*$/),
      };
      await expect(createNeo4jStore(address)).rejects.toMatchObject(newer);
      await expect(load(emptySnapshot)).rejects.toMatchObject(newer);
      await expect(store.planLoad(snapshotReader(tinyGraph))).rejects.toMatchObject(newer);
      expect(await one("MATCH (paper:Methodscape:Paper) RETURN count(*) AS papers")).toEqual({ papers: 4 });
    });

    test("is made where a load that was cut off has left the index of its constraint", async () => {
      await store.drop();
      await connection.schema("CREATE INDEX methodscape_id FOR (node:Methodscape) ON (node.id)");
      await load(tinyGraph);
      const owner =
        "SHOW INDEXES YIELD name, owningConstraint WHERE name = 'methodscape_id' RETURN owningConstraint";
      expect(await one(owner)).toEqual({ owningConstraint: "methodscape_id" });
      expect((await load(tinyGraph)).written).toBe(0);
    });

    async function writeFirstVersion(): Promise<void> {
      const text = await readFile(new URL("../migrations/fixtures/schema-1.json", import.meta.url), "utf8");
      // The file was written from a database that the first version had loaded; see the README beside it.
      const { statements, nodes, relationships } = JSON.parse(text) as {
        readonly statements: readonly string[];
        readonly nodes: readonly { readonly labels: readonly string[] }[];
        readonly relationships: readonly { readonly type: string }[];
      };
      for (const statement of statements) await connection.schema(statement);
      for (const node of nodes)
        await change(`CREATE (node:${node.labels.join(":")}) SET node = $node.properties`, { node });
      for (const row of relationships)
        await change(
          `MATCH (from:Methodscape {id: $row.from}) MATCH (to:Methodscape {id: $row.to}) CREATE (from)-[own:${row.type}]->(to) SET own = $row.properties`,
          { row },
        );
    }
  });

  describe("drop", () => {
    test("removes everything of ours and nothing of other people's", async () => {
      await change(
        "CREATE (:Paper {id: 'paper:arxiv:2402.03300', title: 'theirs'})-[:USES {claim: 'theirs'}]->(:Method {id: 'theirs'})",
      );
      await connection.schema(
        "CREATE CONSTRAINT their_papers IF NOT EXISTS FOR (paper:Paper) REQUIRE paper.title IS UNIQUE",
      );
      await connection.schema(
        "CREATE INDEX methodscape_of_theirs IF NOT EXISTS FOR (node:Method) ON (node.id)",
      );
      const theirs = async () => [
        await rows(
          "MATCH (node) WHERE NOT node:Methodscape OPTIONAL MATCH (node)-[own]->() RETURN labels(node) AS labels, properties(node) AS node, properties(own) AS own ORDER BY node.id",
        ),
        await rows(
          "SHOW INDEXES YIELD name WHERE name STARTS WITH 'their' OR name = 'methodscape_of_theirs' RETURN name ORDER BY name",
        ),
      ];
      const before = await theirs();
      await load(tinyGraph);
      expect(await store.drop()).toBe(50);
      expect(await theirs()).toEqual(before);
      expect(await rows("MATCH (node:Methodscape) RETURN node")).toEqual([]);
      expect(
        await rows(`SHOW INDEXES YIELD name WHERE name IN $names RETURN name`, {
          names: schemaItems.map(({ name }) => name),
        }),
      ).toEqual([]);
      expect(await rows("SHOW CONSTRAINTS YIELD name RETURN name")).toEqual([{ name: "their_papers" }]);
      expect(await store.drop()).toBe(0);
      await load(tinyGraph);
      expect(await store.snapshot()).toEqual(tinyGraph);
      await connection.schema("DROP CONSTRAINT their_papers");
      await connection.schema("DROP INDEX methodscape_of_theirs");
      await change("MATCH (node) WHERE NOT node:Methodscape DETACH DELETE node");
    });

    test("is refused while a load is under way", async () => {
      await load(manyPapers(3));
      await change(
        "MATCH (load:Methodscape {id: $id}) SET load.owner = 'elsewhere 1 abc', load.expires = timestamp() + 50000",
        { id: loadNode },
      );
      await expect(store.drop()).rejects.toMatchObject({
        code: "store-refused",
        message: expect.stringContaining("elsewhere"),
      });
      await change("MATCH (load:Methodscape {id: $id}) REMOVE load.owner, load.expires", { id: loadNode });
    });
  });
}

/** A graph as it is when a source is gone: what only it gave is gone with it. */
function withoutSource(graph: GraphSnapshot, source: string): GraphSnapshot {
  const evidenceLeft = <Claim extends GraphSnapshot["links" | "results"][number]>(claim: Claim): Claim => ({
    ...claim,
    evidence: claim.evidence.filter((piece) => !("source" in piece) || piece.source !== source),
  });
  const papers = graph.papers
    .map((paper) => ({
      ...paper,
      readings: paper.readings.filter((reading) => reading.source !== source),
      read: paper.read.filter((read) => read.source !== source),
    }))
    .filter(({ readings }) => readings.length > 0);
  const left = new Set(papers.map(({ id }) => id));
  const isLeft = (claim: GraphSnapshot["links" | "results"][number]) =>
    left.has(claim.paper) && claim.evidence.length > 0;
  return {
    ...graph,
    sources: graph.sources.filter(({ id }) => id !== source),
    papers,
    links: graph.links.map(evidenceLeft).filter(isLeft),
    results: graph.results.map(evidenceLeft).filter(isLeft),
  };
}
