import * as z from "zod/mini";
import type { Polarity, Role } from "../claim.ts";
import { polarities, relationTypes, roles } from "../claim.ts";
import type { Voice } from "../evidence.ts";
import { voices } from "../evidence.ts";
import {
  type EntityId,
  type EntityType,
  entityIdSchema,
  entityTypes,
  type SourceId,
  sourceIdSchema,
} from "../ids.ts";
import { type PaperKind, paperKinds } from "../paper.ts";

/**
 * The paper links to an entity in one of these roles. `voices` left out means the paper's own voices;
 * `expand` lets variants, members and subsets answer too, as groups of their own (never under `not`).
 */
export interface EntityCondition {
  readonly op: "entity";
  readonly entity: EntityId;
  readonly roles: readonly Role[];
  readonly polarity?: Polarity | undefined;
  readonly voices?: readonly Voice[] | undefined;
  readonly expand?: boolean | undefined;
}

/** The paper's year lies in [from, to]; either end may be open. A paper without a date is not seen. */
export interface YearCondition {
  readonly op: "year";
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * The paper's date lies in [from, to], each a year, a month or a day (`2024`, `2024-06`, `2024-06-15`); either end may
 * be open. A paper whose date is too coarse to tell (2024, asked for June) or missing is not seen.
 */
export interface DateCondition {
  readonly op: "date";
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * One of these people is among the paper's authors, spelled as the paper spells them. Where a paper names no author,
 * or fewer than it has, whoever is not named is not seen.
 */
export interface AuthorCondition {
  readonly op: "author";
  readonly names: readonly string[];
}

/** The work is of this kind: a paper, a blog post, a video. */
export interface KindCondition {
  readonly op: "kind";
  readonly kind: PaperKind;
}

/** The paper links to any entity of a type in one of these roles, affirmed and in its own voice: it introduces a benchmark. */
export interface TypeCondition {
  readonly op: "type";
  readonly type: EntityType;
  readonly roles: readonly Role[];
}

/** The paper is listed in a syllabus (or only in the field), perhaps under a section such as `required`. */
export interface ListedCondition {
  readonly op: "listed";
  readonly in: "syllabus" | "field";
  readonly section?: string | undefined;
  readonly course?: string | undefined;
}

/** The paper is listed in this source. */
export interface SourceCondition {
  readonly op: "source";
  readonly source: SourceId;
}

/** The words stand in the paper's title, in any case. */
export interface TextCondition {
  readonly op: "text";
  readonly text: string;
}

/** The paper states a result like this one; bounds are inclusive unless `exclusive`. */
export interface ResultCondition {
  readonly op: "result";
  readonly benchmark?: EntityId | undefined;
  readonly model?: EntityId | undefined;
  readonly method?: EntityId | undefined;
  readonly metric?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusive?: boolean | undefined;
}

export type PaperCondition =
  | EntityCondition
  | TypeCondition
  | YearCondition
  | DateCondition
  | AuthorCondition
  | KindCondition
  | ListedCondition
  | SourceCondition
  | TextCondition
  | ResultCondition;

/** Conditions on a paper, composed. Each is yes, denied or not seen (DESIGN: three values). */
export type PaperFilter =
  | PaperCondition
  | { readonly op: "and"; readonly of: readonly PaperFilter[] }
  | { readonly op: "or"; readonly of: readonly PaperFilter[] }
  | { readonly op: "not"; readonly of: PaperFilter };

/** Some of the roles; no role needs to be named twice. */
export const roleListSchema = z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(roles.length));

const entityCondition = z.object({
  op: z.literal("entity"),
  entity: entityIdSchema,
  roles: roleListSchema,
  polarity: z.optional(z.enum(polarities)),
  voices: z.optional(z.array(z.enum(voices)).check(z.minLength(1), z.maxLength(voices.length))),
  expand: z.optional(z.boolean()),
});
const yearCondition = z.object({ op: z.literal("year"), from: z.optional(z.int()), to: z.optional(z.int()) });
/** No question asks for more people at once. */
export const mostAuthors = 20;
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const dateCondition = z.object({ op: z.literal("date"), from: z.optional(date), to: z.optional(date) });
const authorCondition = z.object({
  op: z.literal("author"),
  names: z
    .array(z.string().check(z.maxLength(200), z.regex(/[\p{L}\p{N}]/u)))
    .check(z.minLength(1), z.maxLength(mostAuthors)),
});
const kindCondition = z.object({ op: z.literal("kind"), kind: z.enum(paperKinds) });
const typeCondition = z.object({ op: z.literal("type"), type: z.enum(entityTypes), roles: roleListSchema });
const listedCondition = z.object({
  op: z.literal("listed"),
  in: z.enum(["syllabus", "field"]),
  section: z.optional(z.string()),
  course: z.optional(z.string()),
});
const sourceCondition = z.object({ op: z.literal("source"), source: sourceIdSchema });
const textCondition = z.object({ op: z.literal("text"), text: z.string().check(z.maxLength(500)) });
const resultCondition = z.object({
  op: z.literal("result"),
  benchmark: z.optional(entityIdSchema),
  model: z.optional(entityIdSchema),
  method: z.optional(entityIdSchema),
  metric: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  exclusive: z.optional(z.boolean()),
});

/**
 * What bounds the cost of a request: how deep filters may nest, how many parts an `and` or `or` may have, and how
 * many conditions a filter may hold in all.
 */
export const filterLimits = { depth: 8, parts: 32, conditions: 64 } as const;

function filterSchema(depth: number): z.ZodMiniType<PaperFilter> {
  const conditions = [
    entityCondition,
    typeCondition,
    yearCondition,
    dateCondition,
    authorCondition,
    kindCondition,
    listedCondition,
    sourceCondition,
    textCondition,
    resultCondition,
  ] as const;
  if (depth === 0) return z.discriminatedUnion("op", conditions);
  const inner = filterSchema(depth - 1);
  const parts = z.array(inner).check(z.minLength(1), z.maxLength(filterLimits.parts));
  return z.discriminatedUnion("op", [
    ...conditions,
    z.object({ op: z.literal("and"), of: parts }),
    z.object({ op: z.literal("or"), of: parts }),
    z.object({ op: z.literal("not"), of: inner }),
  ]);
}

function countConditions(filter: PaperFilter): number {
  switch (filter.op) {
    case "and":
    case "or":
      return filter.of.reduce((sum, part) => sum + countConditions(part), 0);
    case "not":
      return countConditions(filter.of);
    default:
      return 1;
  }
}

export const paperFilterSchema = filterSchema(filterLimits.depth).check(
  z.refine((filter) => countConditions(filter) <= filterLimits.conditions, {
    error: `a filter holds at most ${filterLimits.conditions} conditions in all; ask several smaller questions instead`,
  }),
);

/** Entities that stand in a relation to `entity`: `from` finds what it is a variant of, `to` finds its variants. */
export const relatedConditionSchema = z.object({
  entity: entityIdSchema,
  types: z.array(z.enum(relationTypes)).check(z.minLength(1), z.maxLength(relationTypes.length)),
  direction: z.enum(["from", "to"]),
});
