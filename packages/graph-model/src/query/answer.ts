import * as z from "zod/mini";
import { authorsAnswerSchema } from "./answer/authors.ts";
import { gapsAnswerSchema } from "./answer/gaps.ts";
import { landscapeAnswerSchema } from "./answer/landscape.ts";
import { lineageAnswerSchema } from "./answer/lineage.ts";
import { entitiesAnswerSchema, papersAnswerSchema, resultsAnswerSchema } from "./answer/listings.ts";
import { matrixAnswerSchema } from "./answer/matrix.ts";
import { neighbourhoodAnswerSchema } from "./answer/neighbourhood.ts";
import { pathAnswerSchema } from "./answer/path.ts";
import { searchAnswerSchema } from "./answer/search.ts";
import type { QueryKind } from "./query.ts";

export * from "./answer/authors.ts";
export * from "./answer/boards.ts";
export * from "./answer/gaps.ts";
export * from "./answer/groups.ts";
export * from "./answer/landscape.ts";
export * from "./answer/lineage.ts";
export * from "./answer/listings.ts";
export * from "./answer/matrix.ts";
export * from "./answer/neighbourhood.ts";
export * from "./answer/path.ts";
export { type QuotedEvidence, quotedEvidenceSchema } from "./answer/quoted-evidence.ts";
export * from "./answer/references.ts";
export * from "./answer/rows.ts";
export * from "./answer/search.ts";

/** The shape of the answer to each kind of question. */
export const answerSchemas = {
  papers: papersAnswerSchema,
  entities: entitiesAnswerSchema,
  authors: authorsAnswerSchema,
  results: resultsAnswerSchema,
  neighbourhood: neighbourhoodAnswerSchema,
  search: searchAnswerSchema,
  path: pathAnswerSchema,
  lineage: lineageAnswerSchema,
  matrix: matrixAnswerSchema,
  gaps: gapsAnswerSchema,
  landscape: landscapeAnswerSchema,
} as const satisfies Record<QueryKind, z.core.$ZodType>;

/** The answer to a question of a kind. */
export type AnswerOf<Kind extends QueryKind> = z.infer<(typeof answerSchemas)[Kind]>;
export type Answer = { [Kind in QueryKind]: AnswerOf<Kind> }[QueryKind];
/** An answer as it goes over HTTP, told apart by `kind`. */
export const answerSchema = z.discriminatedUnion("kind", [
  papersAnswerSchema,
  entitiesAnswerSchema,
  authorsAnswerSchema,
  resultsAnswerSchema,
  neighbourhoodAnswerSchema,
  searchAnswerSchema,
  pathAnswerSchema,
  lineageAnswerSchema,
  matrixAnswerSchema,
  gapsAnswerSchema,
  landscapeAnswerSchema,
]);
