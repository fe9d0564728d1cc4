import { cypherReplySchema, emptySnapshot, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { createApp } from "../../../http/create-app.ts";
import type { GraphStore } from "../../graph-store.ts";
import { recordsOf } from "../../testing/records-of.ts";
import { attacks, honestStatements } from "./attacks.ts";

type Rows = (text: string) => Promise<readonly Record<string, unknown>[]>;

/** A load on a busy machine, in milliseconds. */
const hookTime = 60_000;
const limits = { limitRows: 50, seconds: 10 };
const params = { list: [1, 2, 3], index: "methodscape_text", label: "Method" };

/**
 * What holds for a person's own statements on a real server.
 * @param run Runs a statement with all rights, to see what the server holds.
 */
export function describeReadOnlyCypher(makeStore: () => Promise<GraphStore>, run: Rows): void {
  describe("Cypher of one's own", () => {
    let store: GraphStore;
    let before: string;
    beforeAll(async () => {
      store = await makeStore();
      await store.load(recordsOf(tinyGraph));
      before = await everythingIn(run);
    }, hookTime);
    afterAll(async () => {
      await store.load(recordsOf(emptySnapshot));
      await store.close();
    }, hookTime);

    test.each(attacks)("is refused where it does more than read: %s", async (text, said) => {
      const refused = await store.runCypher({ text, params }, limits).then(
        (reply) => reply,
        (error: unknown) => error,
      );
      expect(refused).toMatchObject({ code: "bad-request", message: expect.stringMatching(said) });
      expect(String(refused)).not.toContain("\n");
      expect(await everythingIn(run)).toBe(before);
    });

    test.each(honestStatements)("is run where it only reads: %s", async (text) => {
      const reply = await store.runCypher({ text, params }, limits);
      expect(z.parse(cypherReplySchema, JSON.parse(JSON.stringify(reply)))).toEqual(reply);
      expect(await everythingIn(run)).toBe(before);
    });

    test("nodes, paths and numbers come as what they are", async () => {
      const text = `MATCH path = (:Method {id: $id})-[:VARIANT_OF]->(to) RETURN to, path, 1 AS n, 0.5 AS half, $id AS id, {a: null} AS map`;
      const reply = await store.runCypher({ text, params: { id: "method:grpo" } }, limits);
      expect(reply.columns).toEqual(["to", "path", "n", "half", "id", "map"]);
      const ppo = {
        node: {
          labels: expect.arrayContaining(["Method"]),
          properties: expect.objectContaining({ id: "method:ppo" }),
        },
      };
      expect(reply.rows).toEqual([
        [
          ppo,
          {
            path: [
              { node: expect.anything() },
              { relationship: expect.objectContaining({ type: "VARIANT_OF", forward: true }) },
              ppo,
            ],
          },
          1,
          0.5,
          "method:grpo",
          { map: { a: null } },
        ],
      ]);
    });

    test("rows end at the limit, and it says that there are more", async () => {
      const many = await store.runCypher(
        { text: "UNWIND range(1, 100000) AS n RETURN n", params: {} },
        limits,
      );
      expect([many.rows.length, many.cut]).toEqual([50, "rows"]);
      const all = await store.runCypher({ text: "UNWIND range(1, 50) AS n RETURN n", params: {} }, limits);
      expect([all.rows.length, all.cut]).toEqual([50, null]);
    });

    test("a statement without end is ended", async () => {
      const text = "UNWIND range(1, 1000000000000) AS n RETURN count(n)";
      await expect(store.runCypher({ text, params: {} }, { limitRows: 1, seconds: 1 })).rejects.toMatchObject(
        {
          code: "bad-request",
          message: expect.stringContaining("1 seconds"),
        },
      );
    });

    test.each([
      ["RETRUN 1", { line: 1, column: 1 }],
      ["MATCH (n)\nWHERE n.id =\nRETURN n", { line: 3, column: 8 }],
      ["MATCH (n) RETURN m", { line: 1, column: 18 }],
    ])("an error has its place: %j", async (text, place) => {
      await expect(store.runCypher({ text, params: {} }, limits)).rejects.toMatchObject({
        code: "bad-request",
        place,
        message: expect.stringContaining(`line ${place.line}, column ${place.column}`),
      });
    });

    test("serving writes nothing, whatever is asked of it", async () => {
      const app = createApp({ store });
      const post = (path: string, body: unknown) =>
        app.request(path, {
          method: "POST",
          body: JSON.stringify(body),
          headers: { "Content-Type": "application/json" },
        });
      for (const path of ["/api/health", "/api/stats", "/api/diagnostics", "/api/snapshot"])
        expect((await app.request(path)).status).toBe(200);
      for (const query of [
        parseQuery({ kind: "papers" }),
        parseQuery({ kind: "landscape" }),
        parseQuery({ kind: "gaps" }),
      ])
        expect((await post("/api/query", { query })).status).toBe(200);
      expect((await post("/api/ask", { question: "papers using GRPO" })).status).toBe(200);
      expect((await post("/api/cypher", { text: "MATCH (n:Method) RETURN n" })).status).toBe(200);
      const refused = await post("/api/cypher", { text: "MATCH (n) DETACH DELETE n" });
      expect([refused.status, await refused.json()]).toEqual([
        400,
        { error: { code: "bad-request", message: expect.stringContaining("refused") } },
      ]);
      expect(await everythingIn(run)).toBe(before);
    });
  });
}

/** Everything that the server holds, as text: nodes, relationships, schema, names and users. */
async function everythingIn(run: Rows): Promise<string> {
  const parts = [
    "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)",
    "MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, elementId(a) AS a, elementId(b) AS b ORDER BY elementId(r)",
    "SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name",
    "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name",
    "CALL db.labels() YIELD label RETURN label ORDER BY label",
    "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type",
    "CALL db.propertyKeys() YIELD propertyKey AS key RETURN key ORDER BY key",
    "SHOW USERS YIELD user RETURN user ORDER BY user",
  ];
  const rows = [];
  for (const part of parts) rows.push(await run(part));
  return JSON.stringify(rows);
}
