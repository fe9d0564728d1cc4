import * as z from "zod/mini";
import { severities } from "./diagnostic.ts";
import { exportFormats } from "./export-format.ts";
import { entityTypes, sourceIdSchema } from "./ids.ts";
import { answerSchema, entityRefSchema, restsOnSchema } from "./query/answer.ts";
import { maximumLimit, querySchema } from "./query/query.ts";
import { sourceFormats, sourceKinds } from "./source.ts";

/** The Cypher that gives the same rows in Neo4j, with its parameters. */
export const cypherSchema = z.object({ text: z.string(), params: z.record(z.string(), z.unknown()) });
export type Cypher = z.infer<typeof cypherSchema>;

/** GET /api/health: which store answers; Cypher of one's own runs on `neo4j` only. */
export const healthReplySchema = z.object({ status: z.literal("ok"), store: z.enum(["embedded", "neo4j"]) });
export type HealthReply = z.infer<typeof healthReplySchema>;

/** POST /api/query: `{query}` → this. */
export const queryRequestSchema = z.object({ query: querySchema });
export const queryReplySchema = z.object({
  query: querySchema,
  restsOn: restsOnSchema,
  answer: answerSchema,
  cypher: z.nullable(cypherSchema),
});
export type QueryReply = z.infer<typeof queryReplySchema>;

/** POST /api/export: the whole answer to `query` as a file. */
export const exportRequestSchema = z.object({ query: querySchema, format: z.enum(exportFormats) });

/** A part of the question as it was understood; `path` leads to its place in the Query. */
export const chipSchema = z.object({ text: z.string(), path: z.string() });
export type Chip = z.infer<typeof chipSchema>;

/** A word of the question that may mean several entities; the person chooses one. */
export const ambiguitySchema = z.object({ text: z.string(), readings: z.array(entityRefSchema) });
export type Ambiguity = z.infer<typeof ambiguitySchema>;

/** A word that is no name in the store, with the nearest known ones. */
export const notUnderstoodSchema = z.object({ text: z.string(), nearest: z.array(entityRefSchema) });
export type NotUnderstood = z.infer<typeof notUnderstoodSchema>;

/** No question in words is longer than this, in characters. */
export const longestQuestion = 1000;

/** POST /api/ask. `choices` settles ambiguous words: the word as written → an entity id. */
export const askRequestSchema = z.object({
  question: z.string().check(z.minLength(1), z.maxLength(longestQuestion)),
  choices: z.optional(z.record(z.string(), z.string())),
  offset: z.optional(z.int().check(z.nonnegative())),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(maximumLimit))),
});
export type AskRequest = z.infer<typeof askRequestSchema>;

/** A looser question that has an answer where the strict one has none, said to be looser. */
export const loosenedSchema = z.object({ label: z.string(), query: querySchema, answer: answerSchema });

/** The reply to a question in words. `understood` and `answer` are null when a condition was not understood or is ambiguous. */
export const askReplySchema = z.object({
  question: z.string(),
  understood: z.nullable(querySchema),
  chips: z.array(chipSchema),
  notUnderstood: z.array(notUnderstoodSchema),
  ambiguous: z.array(ambiguitySchema),
  /** What the answer does not tell although it was asked for, or what the reading rests on, in sentences. */
  notes: z.array(z.string()),
  restsOn: restsOnSchema,
  answer: z.nullable(answerSchema),
  loosened: z.nullable(loosenedSchema),
  cypher: z.nullable(cypherSchema),
});
export type AskReply = z.infer<typeof askReplySchema>;

/** GET /api/stats: what is in the store. */
export const statsSchema = z.object({
  restsOn: restsOnSchema,
  entities: z.record(z.enum(entityTypes), z.int()),
  links: z.int(),
  relations: z.int(),
  results: z.int(),
  sources: z.array(
    z.object({
      id: sourceIdSchema,
      title: z.string(),
      kind: z.enum(sourceKinds),
      format: z.enum(sourceFormats),
      course: z.optional(z.string()),
      papers: z.int(),
      diagnostics: z.int(),
    }),
  ),
  diagnostics: z.object({ info: z.int(), warning: z.int(), error: z.int() }),
});
export type Stats = z.infer<typeof statsSchema>;

/** GET /api/diagnostics: what was odd in the sources, with its place and line. */
export const diagnosticsReplySchema = z.object({
  total: z.int(),
  items: z.array(
    z.object({
      source: sourceIdSchema,
      line: z.int(),
      severity: z.enum(severities),
      rule: z.string(),
      message: z.string(),
      excerpt: z.string(),
    }),
  ),
});
export type DiagnosticsReply = z.infer<typeof diagnosticsReplySchema>;

/** Codes of errors that travel over HTTP. */
export const apiErrorCodes = [
  "bad-request",
  "not-found",
  "forbidden-host",
  "too-large",
  "unsupported",
  "store-unreachable",
  "store-refused",
  "internal",
] as const;
export type ApiErrorCode = (typeof apiErrorCodes)[number];

/** A place in the text of a statement; both count from 1. */
export const textPlaceSchema = z.object({ line: z.int(), column: z.int() });
export type TextPlace = z.infer<typeof textPlaceSchema>;

/** The one error body: what was found, what was expected, what to do next. */
export const apiErrorSchema = z.object({
  error: z.object({
    code: z.enum(apiErrorCodes),
    message: z.string(),
    /** Where in a statement it is, as far as that is known. */
    place: z.optional(textPlaceSchema),
  }),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
