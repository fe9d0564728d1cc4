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
import { checkHost } from "./check-host.ts";
import { errorResponse, thrownResponse } from "./error-response.ts";
import { listDiagnostics } from "./list-diagnostics.ts";
import { pageFiles } from "./page-files.ts";
import { readJson } from "./read-json.ts";
import { secureHeaders } from "./secure-headers.ts";

/** What the HTTP app is made from. */
export interface AppOptions {
  readonly store: GraphStore;
  /** Folder of the built page; without it only /api answers. */
  readonly page?: string | undefined;
  /** Host names allowed beside the loopback ones. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Where unknown errors go, with their stack. */
  readonly report?: ((error: unknown) => void) | undefined;
}

const bodyBytes = 256 * 1024;
const diagnosticsLimit = 1000;

/** The HTTP surface over a store. It opens no port: hand `app.fetch` to a server, or call `app.request` in a test. */
export function createApp({ store, page, allowedHosts, report = console.error }: AppOptions): Hono {
  const app = new Hono();
  app.use(secureHeaders);
  app.use(checkHost(allowedHosts));
  app.onError((error, context) => thrownResponse(context, error, report));

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

  app.route("/api", api);
  if (page !== undefined) app.use(pageFiles(page));
  app.notFound((context) =>
    errorResponse(context, "not-found", `there is nothing at ${context.req.path}; the explorer is at /`),
  );
  return app;
}
