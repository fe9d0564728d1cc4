import {
  type AnswerOf,
  type AskReply,
  answerSchemas,
  apiErrorSchema,
  askReplySchema,
  type CypherReply,
  cypherReplySchema,
  type DiagnosticsReply,
  diagnosticsReplySchema,
  type ExportFormat,
  type HealthReply,
  healthReplySchema,
  type QueryInput,
  type QueryKind,
  type RestsOn,
  restsOnSchema,
  type SearchHit,
  type Stats,
  statsSchema,
  type TextPlace,
} from "@methodscape/graph-model";
import * as z from "zod/mini";

/** A reply that is not an answer: in the server's own words, or why it could not be reached. */
export class GraphSourceError extends Error {
  override readonly name = "GraphSourceError";
  /** Where in a Cypher statement the error is, if it has such a place. */
  readonly place: TextPlace | undefined;

  constructor(message: string, place?: TextPlace) {
    super(message);
    this.place = place;
  }
}

/** An answer with what it rests on. */
export interface Reply<Kind extends QueryKind> {
  readonly answer: AnswerOf<Kind>;
  readonly restsOn: RestsOn;
}

/** Asks a question as data. Every reply is checked; throws GraphSourceError. */
export async function askQuery<Kind extends QueryKind>(
  query: Extract<QueryInput, { kind: Kind }>,
  signal?: AbortSignal,
): Promise<Reply<Kind>> {
  const reply = await post("/api/query", { query }, signal);
  const envelope = check(z.object({ restsOn: restsOnSchema, answer: z.unknown() }), reply);
  // answerSchemas[kind] is the schema of AnswerOf<Kind>; indexing by a type variable loses that.
  const answer = check(answerSchemas[query.kind] as z.ZodMiniType, envelope.answer) as AnswerOf<Kind>;
  return { answer, restsOn: envelope.restsOn };
}

/** Asks a question in words. `choices` settles words that may mean several things. */
export async function askWords(
  question: string,
  choices: Readonly<Record<string, string>>,
  limit: number,
  signal?: AbortSignal,
): Promise<AskReply> {
  return check(askReplySchema, await post("/api/ask", { question, choices, limit }, signal));
}

/** The whole answer to a question as a file for another program. Throws GraphSourceError. */
export async function exportAnswer(query: QueryInput, format: ExportFormat): Promise<Blob> {
  return (await fetchReply("/api/export", posted({ query, format }))).blob();
}

/** Names, aliases and titles that fit some words, the best first. */
export async function findNames(words: string, signal?: AbortSignal): Promise<readonly SearchHit[]> {
  const query = { kind: "search", text: words.slice(0, 500), limit: 8 } as const;
  return (await askQuery<"search">(query, signal)).answer.items;
}

/** Which store answers. */
export async function fetchHealth(signal?: AbortSignal): Promise<HealthReply> {
  return check(healthReplySchema, await request("/api/health", { ...(signal && { signal }) }));
}

/** Runs a Cypher statement that only reads. Throws GraphSourceError, with its place where it has one. */
export async function runCypher(text: string, signal?: AbortSignal): Promise<CypherReply> {
  return check(cypherReplySchema, await post("/api/cypher", { text }, signal));
}

/** What is in the store. */
export async function fetchStats(signal?: AbortSignal): Promise<Stats> {
  return check(statsSchema, await request("/api/stats", { ...(signal && { signal }) }));
}

/** What was odd in the sources. */
export async function fetchDiagnostics(signal?: AbortSignal): Promise<DiagnosticsReply> {
  return check(diagnosticsReplySchema, await request("/api/diagnostics", { ...(signal && { signal }) }));
}

function post(path: string, body: unknown, signal: AbortSignal | undefined): Promise<unknown> {
  return request(path, { ...posted(body), ...(signal && { signal }) });
}

function posted(body: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
}

async function request(path: string, init: RequestInit): Promise<unknown> {
  return (await fetchReply(path, init)).json().catch(() => undefined);
}

/** A reply that says that it is well; any other throws GraphSourceError. */
async function fetchReply(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new GraphSourceError("The server does not answer. Start it again, then retry.");
  });
  if (response.ok) return response;
  const known = z.safeParse(apiErrorSchema, await response.json().catch(() => undefined));
  throw new GraphSourceError(
    known.success ? known.data.error.message : `The server replied ${response.status}.`,
    known.success ? known.data.error.place : undefined,
  );
}

function check<Schema extends z.core.$ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new GraphSourceError(
    `The server's reply does not fit (${issue?.path.join(".")}: ${issue?.message}). Are page and server of one version?`,
  );
}
