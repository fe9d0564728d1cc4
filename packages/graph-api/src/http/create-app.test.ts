import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  answerSchemas,
  apiErrorSchema,
  askReplySchema,
  diagnosticsReplySchema,
  queryReplySchema,
  readSnapshot,
  statsSchema,
} from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { GraphApiError } from "../graph-api-error.ts";
import { createEmbeddedStore } from "../store/embedded/embedded-graph-store.ts";
import type { CypherLimits, GraphStore } from "../store/graph-store.ts";
import { createApp } from "./create-app.ts";

const reported: unknown[] = [];
const app = createApp({ store: createEmbeddedStore(tinyGraph), report: (error) => reported.push(error) });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "Content-Type": "application/json", ...headers },
  });
/** The app over a store of which something is otherwise. */
const appWhere = (otherwise: Partial<GraphStore>) =>
  createApp({
    store: { ...createEmbeddedStore(tinyGraph), ...otherwise },
    report: (error) => reported.push(error),
  });
const errorOf = async (response: Response) => z.parse(apiErrorSchema, await response.json()).error;

describe("the API", () => {
  test("a question as data gives the answer of its kind and what it rests on", async () => {
    const response = await post("/api/query", {
      query: { kind: "papers", filter: { op: "entity", entity: "method:prm", roles: ["studies"] } },
    });
    const reply = z.parse(queryReplySchema, await response.json());
    expect(response.status).toBe(200);
    expect(reply.restsOn).toEqual({ papers: 4, abstracts: 4, fullTexts: 0 });
    expect(z.parse(answerSchemas.papers, reply.answer).items.map((paper) => paper.title)).toEqual([
      "Verifiers: an overview",
    ]);
  });

  test("an answer is served as a file to save, and refused in one line where the form cannot hold it", async () => {
    const asked = { query: { kind: "papers", order: "title" }, format: "bibtex" };
    const response = await post("/api/export", asked);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/x-bibtex; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="methodscape-papers.bib"');
    expect((await response.text()).match(/^@misc/gm)).toHaveLength(4);

    const refused = await post("/api/export", { ...asked, query: { kind: "matrix" } });
    expect(refused.status).toBe(400);
    expect((await errorOf(refused)).message).toContain("cannot be written as BibTeX");
    expect((await post("/api/export", { ...asked, format: "exe" })).status).toBe(400);
  });

  test("a question in words gives the reply that the command prints with --json", async () => {
    const reply = z.parse(
      askReplySchema,
      await (await post("/api/ask", { question: "papers using Step-DPO on MATH" })).json(),
    );
    expect(reply.answer).toMatchObject({
      kind: "papers",
      total: 1,
      items: [{ id: "paper:arxiv:2406.18629", group: "direct" }],
    });
    expect(reply.cypher?.text).toContain("MATCH");
  });

  test("a statement of one's own is run within the rows that were asked for, and within bounds where none were", async () => {
    const asked: CypherLimits[] = [];
    const running = appWhere({
      runCypher: async (_, limits) => {
        asked.push(limits);
        return { columns: [], rows: [], cut: null };
      },
    });
    for (const limitRows of [7, undefined, 1_000_000]) {
      const body = JSON.stringify({ text: "RETURN 1", limitRows });
      await running.request("/api/cypher", { method: "POST", body });
    }
    expect(asked).toEqual([
      { limitRows: 7, seconds: 10 },
      { limitRows: 200, seconds: 10 },
    ]);
  });

  test("the statistics and diagnostics fit their schemas and name places by line", async () => {
    expect(z.parse(statsSchema, await (await app.request("/api/stats")).json()).restsOn.papers).toBe(4);
    const { items } = z.parse(diagnosticsReplySchema, await (await app.request("/api/diagnostics")).json());
    expect(items).toMatchObject([{ source: "source:field.jsonl", line: 7, excerpt: "MATH-500" }]);
  });

  test("the snapshot comes back as it went in", async () => {
    const text = await (await app.request("/api/snapshot")).text();
    expect(await readSnapshot(text.split("\n"))).toEqual(tinyGraph);
  });
});

describe("bad requests have one body and say what to do", () => {
  test.each([
    ["a body that is not JSON", "/api/query", "{", 400, "bad-request"],
    ["a query of an unknown kind", "/api/query", { query: { kind: "everything" } }, 400, "bad-request"],
    [
      "a node that is not there",
      "/api/query",
      { query: { kind: "neighbourhood", node: "method:nothing" } },
      404,
      "not-found",
    ],
    ["a question without words", "/api/ask", { question: "" }, 400, "bad-request"],
    ["a route that is not there", "/api/nothing", {}, 404, "not-found"],
    ["a body beyond the limit", "/api/ask", { question: "x".repeat(300_000) }, 413, "too-large"],
  ])("%s", async (_, path, body, status, code) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    expect((await errorOf(response)).code).toBe(code);
  });

  test("a filter that is nested without end is refused before it costs anything", async () => {
    let filter: unknown = { op: "year", from: 2024 };
    for (let depth = 0; depth < 500; depth += 1) filter = { op: "not", of: filter };
    expect((await post("/api/query", { query: { kind: "papers", filter } })).status).toBe(400);
  });

  test.each([
    ["bad-request", 400, "bad-request"],
    ["not-found", 404, "not-found"],
    ["unsupported", 501, "unsupported"],
    ["store-refused", 502, "store-refused"],
    ["store-unreachable", 503, "store-unreachable"],
    ["disk", 500, "internal"],
  ] as const)("an error of a store tells a program what it is: %s", async (code, status, told) => {
    const failing = appWhere({ stats: () => Promise.reject(new GraphApiError(code, "what happened")) });
    const response = await failing.request("/api/stats");
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toEqual({ code: told, message: "what happened" });
  });

  test("an error that nobody foresaw keeps its stack to itself", async () => {
    const broken = appWhere({ stats: () => Promise.reject(new Error("secret path")) });
    const response = await broken.request("/api/stats");
    expect(response.status).toBe(500);
    expect(JSON.stringify(await response.json())).not.toContain("secret");
    expect(String(reported.at(-1))).toContain("secret path");
  });
});

describe("safe by default", () => {
  test("a Host that is not loopback is refused, whatever it asks for", async () => {
    for (const host of ["evil.example", "127.0.0.1.evil.example:4870", "localhost.evil.example"]) {
      const response = await app.request("/api/stats", { headers: { host } });
      expect(response.status).toBe(403);
      expect((await errorOf(response)).code).toBe("forbidden-host");
    }
  });

  test.each(["127.0.0.1:4870", "localhost:1", "[::1]:4870", "LOCALHOST"])(
    "the Host %s is served",
    async (host) => {
      expect((await app.request("/api/health", { headers: { host } })).status).toBe(200);
    },
  );

  test("a host that the person allowed is served", async () => {
    const open = createApp({ store: createEmbeddedStore(tinyGraph), allowedHosts: ["graph.example"] });
    expect((await open.request("/api/health", { headers: { host: "graph.example" } })).status).toBe(200);
  });

  test("every reply carries the content security policy", async () => {
    for (const path of ["/api/stats", "/api/nothing", "/nothing"]) {
      const policy = (await app.request(path)).headers.get("Content-Security-Policy");
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain("unsafe-");
    }
  });
});

describe("the page", () => {
  let page: string;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "methodscape-page-"));
    page = join(folder, "page");
    await mkdir(page);
    await writeFile(join(page, "index.html"), "<title>page</title>");
    await writeFile(join(folder, "outside.txt"), "outside");
  });

  test("is served at /, and files outside its folder do not exist", async () => {
    const withPage = createApp({ store: createEmbeddedStore(tinyGraph), page });
    const index = await withPage.request("/");
    expect(index.headers.get("Content-Type")).toContain("text/html");
    expect(await index.text()).toContain("page");
    for (const path of ["/../outside.txt", "/..%2foutside.txt", "/%2e%2e/outside.txt", "/%", "/%00"]) {
      expect((await withPage.request(path)).status).toBe(404);
    }
  });
});
