import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectSourceFiles, extractGraph, loadLexicon } from "../../packages/extractor/src/index.ts";
import { createNeo4jStore, describeSchema } from "../../packages/graph-api/src/index.ts";
import {
  type Connection,
  connect,
  type Row,
} from "../../packages/graph-api/src/store/neo4j/connection/connection.ts";
import { startNeo4jTestServer } from "../../packages/graph-api/src/store/neo4j/testing/neo4j-test-server.ts";
import type { ServedNeo4j } from "../../packages/graph-api/src/store/neo4j/testing/served-neo4j.ts";
import { snapshotRecords } from "../../packages/graph-model/src/index.ts";
import { searchPhrases } from "./search-phrases.ts";

const page = readFileSync(new URL("../../docs/neo4j.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/\n([^\n]+):\n\n```cypher\n(.*?)```/gs)].map(
  ([, question = "", cypher = ""]) => ({ question, cypher }),
);
const schema = describeSchema();

test("the page has ten questions", () => {
  expect(examples.length).toBe(10);
});

const server = await startNeo4jTestServer();
if (server.address === undefined) test.skip(`no Neo4j for these tests: ${server.reason}`, () => {});
else describe(`the bundled corpus on ${server.servedBy}`, () => describeOn(server));

function describeOn({ address, stop }: ServedNeo4j): void {
  let connection: Connection;
  const rows = (text: string, params: Record<string, string> = {}): Promise<readonly Row[]> =>
    connection.read((run) => run({ text, params }));

  beforeAll(async () => {
    connection = await connect(address);
    const store = await createNeo4jStore(address);
    await store.load(snapshotRecords(await bundledGraph()));
    await store.close();
  }, 240_000);
  afterAll(async () => {
    await connection.close();
    await stop();
  }, 60_000);

  test.each(examples)("$question", async ({ cypher }) => {
    expect(await rows(cypher)).not.toEqual([]);
  });

  test.each(searchPhrases)("$words, with $example", async ({ cypher, example }) => {
    expect(await rows(cypher, { name: example })).not.toEqual([]);
  });

  test("what the server holds of ours is what the schema says: labels, ends and properties", async () => {
    const stored = await rows(
      "MATCH (node:Methodscape) UNWIND [label IN labels(node) WHERE label <> 'Methodscape'] AS label UNWIND keys(node) AS key RETURN DISTINCT label + '.' + key AS name ORDER BY name",
    );
    const known = new Set(
      schema.nodes.flatMap(({ label, properties }) => properties.map(({ name }) => `${label}.${name}`)),
    );
    const empty = (name: string) => known.has(`${name}Json`);
    expect(stored.map(({ name }) => String(name)).filter((name) => !known.has(name) && !empty(name))).toEqual(
      [],
    );

    const ends = await rows(
      "MATCH (from:Methodscape)-[claim]->(to) UNWIND [label IN labels(from) WHERE label <> 'Methodscape'] AS start UNWIND [label IN labels(to) WHERE label <> 'Methodscape'] AS end RETURN DISTINCT start + '-' + type(claim) + '-' + end AS name ORDER BY name",
    );
    const joins = new Set(
      schema.relationships.flatMap(({ type, from, to }) =>
        from.flatMap((start) => to.map((end) => `${start}-${type}-${end}`)),
      ),
    );
    expect(ends.map(({ name }) => String(name)).filter((name) => !joins.has(name))).toEqual([]);
  });

  test("the constraint and the indexes are those that the schema prints", async () => {
    const names = await rows(
      "SHOW INDEXES YIELD name WHERE name STARTS WITH 'methodscape_' RETURN name ORDER BY name",
    );
    const printed = schema.statements.map((statement) => /methodscape_\w+/.exec(statement)?.[0]).sort();
    expect(names.map(({ name }) => name)).toEqual(printed);
  });
}

async function bundledGraph() {
  const folders = ["mathematical-reasoning-seminar", "field"].map((name) =>
    fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url)),
  );
  return extractGraph(await collectSourceFiles(folders), await loadLexicon());
}
