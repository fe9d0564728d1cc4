import {
  askRequestSchema,
  cypherLimits,
  cypherRequestSchema,
  exportRequestSchema,
  type HealthReply,
  queryRequestSchema,
  snapshotLines,
} from "@methodscape/graph-model";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { stream } from "hono/streaming";
import { askQuestion } from "../ask/ask-question.ts";
import { exportAnswer } from "../export/export-answer.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { answerQuery } from "./answer-query.ts";
import { errorResponse } from "./error-response.ts";
import { listDiagnostics } from "./list-diagnostics.ts";
import { readJson } from "./read-json.ts";

const bodyBytes = 256 * 1024;
const diagnosticsLimit = 1000;

/** The routes below `/api`: a row each, from a checked request to the store's answer. */
export function createApi(store: GraphStore): Hono {
  const api = new Hono();
  api.use(
    bodyLimit({
      maxSize: bodyBytes,
      onError: (context) =>
        errorResponse(
          context,
          "too-large",
          `the body is larger than ${bodyBytes} bytes; ask a smaller question`,
        ),
    }),
  );
  api.get("/health", (context) => context.json({ status: "ok", store: store.name } satisfies HealthReply));
  api.get("/stats", async (context) => context.json(await store.stats()));
  api.get("/diagnostics", async (context) => {
    const [diagnostics, snapshot] = await Promise.all([store.diagnostics(), store.snapshot()]);
    const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
    return context.json(listDiagnostics(diagnostics, sources, diagnosticsLimit));
  });
  api.get("/snapshot", async (context) => {
    const snapshot = await store.snapshot();
    context.header("Content-Type", "application/x-ndjson; charset=utf-8");
    context.header("Content-Disposition", 'attachment; filename="methodscape.graph.jsonl"');
    return stream(context, async (out) => {
      for (const line of snapshotLines(snapshot)) await out.write(`${line}\n`);
    });
  });
  api.post("/query", async (context) => {
    const { query } = await readJson(context, queryRequestSchema);
    return context.json(await answerQuery(store, query));
  });
  api.post("/ask", async (context) =>
    context.json(await askQuestion(store, await readJson(context, askRequestSchema))),
  );
  api.post("/export", async (context) => {
    const { query, format } = await readJson(context, exportRequestSchema);
    const { text, mediaType, name } = await exportAnswer(store, query, format);
    context.header("Content-Type", `${mediaType}; charset=utf-8`);
    context.header("Content-Disposition", `attachment; filename="${name}"`);
    return context.body(text);
  });
  api.post("/cypher", async (context) => {
    const { text, params, limitRows } = await readJson(context, cypherRequestSchema);
    const limits = { limitRows, seconds: cypherLimits.defaultSeconds };
    return context.json(await store.runCypher({ text, params }, limits));
  });
  api.all("*", (context) =>
    errorResponse(
      context,
      "not-found",
      `there is no ${context.req.method} ${context.req.path}; see the README for the routes under /api`,
    ),
  );
  return api;
}
