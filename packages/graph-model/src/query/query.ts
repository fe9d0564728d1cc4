import * as z from "zod/mini";
import { selections, tiers } from "../claim.ts";
import { entityIdSchema, entityTypes, nodeIdSchema } from "../ids.ts";
import { mostAuthors, paperFilterSchema, relatedConditionSchema, roleListSchema } from "./filter.ts";

/** No answer is longer than this; the rest is reached by `offset`, and `total` says how much there is. */
export const maximumLimit = 1000;

/** The longest text that is searched for, in characters. */
export const longestSearch = 500;

/** The most gaps, and the most readings that would close them, that a question may ask for. */
export const gapLimits = { gaps: 200, suggestions: 50 } as const;

/** A question leaves out at most so many entities by name. */
const maximumExcept = 100;

const page = {
  offset: z._default(z.int().check(z.nonnegative()), 0),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(maximumLimit)), 50),
};
/** Claims of these tiers count; `shown` alone unless `possible` is asked for. */
const tierList = z._default(z.array(z.enum(tiers)).check(z.minLength(1), z.maxLength(tiers.length)), [
  "shown",
]);

/** Papers that meet a filter; without one, all. Those with the most votes come first under `votes`, those without any last. */
export const papersQuerySchema = z.object({
  kind: z.literal("papers"),
  filter: z.optional(paperFilterSchema),
  order: z._default(z.enum(["newest", "oldest", "title", "votes"]), "newest"),
  tiers: tierList,
  ...page,
});

/**
 * Entities of some types. `linked`: at least one paper of the filter links to it in one of the roles;
 * `notLinked`: none does; `related`: it stands in a relation to another entity; `except`: leave these out.
 */
export const entitiesQuerySchema = z.object({
  kind: z.literal("entities"),
  types: z._default(z.array(z.enum(entityTypes)).check(z.minLength(1), z.maxLength(entityTypes.length)), [
    ...entityTypes,
  ]),
  linked: z.optional(z.object({ roles: roleListSchema, papers: z.optional(paperFilterSchema) })),
  notLinked: z.optional(z.object({ roles: roleListSchema, papers: z.optional(paperFilterSchema) })),
  related: z.optional(relatedConditionSchema),
  except: z.optional(z.array(entityIdSchema).check(z.maxLength(maximumExcept))),
  order: z._default(z.enum(["papers", "name", "newest"]), "papers"),
  tiers: tierList,
  ...page,
});

/** Who wrote the papers of a filter, or all papers, as the papers spell them: those of the most papers first. */
export const authorsQuerySchema = z.object({
  kind: z.literal("authors"),
  papers: z.optional(paperFilterSchema),
  except: z.optional(z.array(z.string()).check(z.maxLength(mostAuthors))),
  tiers: tierList,
  ...page,
});

/** Results; ranked only within one board (equal benchmark, metric, unit and protocol). */
export const resultsQuerySchema = z.object({
  kind: z.literal("results"),
  benchmark: z.optional(entityIdSchema),
  model: z.optional(entityIdSchema),
  method: z.optional(entityIdSchema),
  metric: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  exclusive: z._default(z.boolean(), false),
  gains: z._default(z.boolean(), false),
  /** Subsets of the benchmark and members of the model's family answer too, as groups of their own. */
  expand: z._default(z.boolean(), true),
  /** Only results under such a protocol; what is left out may be anything. */
  protocol: z.optional(
    z.object({
      selection: z.optional(z.enum(selections)),
      n: z.optional(z.int()),
      shots: z.optional(z.int()),
      tools: z.optional(z.enum(["yes", "no", "unstated"])),
      relative: z.optional(z.literal(true)),
    }),
  ),
  /** Only results of the paper's own system. */
  subjectOnly: z._default(z.boolean(), false),
  /** Only what people reach. */
  people: z.optional(z.literal(true)),
  papers: z.optional(paperFilterSchema),
  tiers: tierList,
  ...page,
});

/** One node with everything that is claimed of it. */
export const neighbourhoodQuerySchema = z.object({
  kind: z.literal("neighbourhood"),
  node: nodeIdSchema,
  tiers: tierList,
  limit: z._default(z.int().check(z.minimum(1), z.maximum(maximumLimit)), 200),
});

/** Papers and entities by name, alias or title; substrings and typing slips are forgiven. */
export const searchQuerySchema = z.object({
  kind: z.literal("search"),
  text: z.string().check(z.minLength(1), z.maxLength(longestSearch)),
  types: z.optional(
    z.array(z.enum(["paper", ...entityTypes])).check(z.minLength(1), z.maxLength(entityTypes.length + 1)),
  ),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 20),
});

/** The shortest ways from one node to another over claims. */
export const pathQuerySchema = z.object({
  kind: z.literal("path"),
  from: nodeIdSchema,
  to: nodeIdSchema,
  maximumLength: z._default(z.int().check(z.minimum(1), z.maximum(8)), 4),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(20)), 5),
  tiers: tierList,
});

/** What an entity grew out of and what grew out of it (variant-of, based-on, subset-of, family-of, part-of). */
export const lineageQuerySchema = z.object({
  kind: z.literal("lineage"),
  entity: entityIdSchema,
  depth: z._default(z.int().check(z.minimum(1), z.maximum(10)), 4),
  tiers: tierList,
});

/** How many papers link to both an entity of `rows` and one of `columns`. */
export const matrixQuerySchema = z.object({
  kind: z.literal("matrix"),
  rows: z._default(z.enum(entityTypes), "method"),
  columns: z._default(z.enum(entityTypes), "benchmark"),
  papers: z.optional(paperFilterSchema),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 20),
  tiers: tierList,
});

/** What the syllabus misses of the field. `since` and `until` bound the window (years) in which prominence counts. */
export const gapsQuerySchema = z.object({
  kind: z.literal("gaps"),
  course: z.optional(z.string()),
  since: z.optional(z.int()),
  until: z.optional(z.int()),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(gapLimits.gaps)), 40),
  suggestions: z._default(z.int().check(z.minimum(0), z.maximum(gapLimits.suggestions)), 8),
  tiers: tierList,
});

/** The whole map: topics, nodes with positions, lines. */
export const landscapeQuerySchema = z.object({ kind: z.literal("landscape"), tiers: tierList });

/** A question as data, whoever asked it: the ask bar, a filter, the command line, HTTP. */
export const querySchema = z.discriminatedUnion("kind", [
  papersQuerySchema,
  entitiesQuerySchema,
  authorsQuerySchema,
  resultsQuerySchema,
  neighbourhoodQuerySchema,
  searchQuerySchema,
  pathQuerySchema,
  lineageQuerySchema,
  matrixQuerySchema,
  gapsQuerySchema,
  landscapeQuerySchema,
]);
export type Query = z.infer<typeof querySchema>;
/** A question as a person may write it: whatever has a default may be left out. */
export type QueryInput = z.input<typeof querySchema>;
export type QueryKind = Query["kind"];
export type QueryOf<Kind extends QueryKind> = Extract<Query, { kind: Kind }>;

/** Fills in the defaults of a question; throws zod's error when it does not fit. */
export function parseQuery<Kind extends QueryKind>(
  query: Extract<QueryInput, { kind: Kind }>,
): QueryOf<Kind> {
  // Parsing keeps `kind`, so the reply is of the same member of the union.
  return z.parse(querySchema, query) as QueryOf<Kind>;
}
