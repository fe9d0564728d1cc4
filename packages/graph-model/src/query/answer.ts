import * as z from "zod/mini";
import { polarities, protocolSchema, relationTypes, resultUnits, roles, tiers } from "../claim.ts";
import { entityOrigins } from "../entity.ts";
import { textParts, voices } from "../evidence.ts";
import { entityIdSchema, entityTypes, nodeIdSchema, paperIdSchema, sourceIdSchema } from "../ids.ts";
import { landscapeTopicSchema } from "../landscape.ts";
import { datePrecisions, paperKinds, readingSchema } from "../paper.ts";
import { sourceKinds } from "../source.ts";
import type { QueryKind } from "./query.ts";

/**
 * What an item is to the question: `direct`; through a `variant` or member; on a `subset` of the benchmark;
 * under `not`: said to be absent (`denied`) or only `not-seen` in what was read.
 */
export const groups = ["direct", "variant", "subset", "denied", "not-seen"] as const;
export type Group = (typeof groups)[number];

/** How near the conditions stand to each other in the text, nearest first. */
export const nearnesses = ["result", "sentence", "paper"] as const;
export type Nearness = (typeof nearnesses)[number];

/** Evidence with its words: `quote` is the sentence, `surface` the name's place within the quote. */
export const quotedEvidenceSchema = z.object({
  voice: z.enum(voices),
  quote: z.optional(z.string()),
  /** Offsets of the name within `quote`. */
  surface: z.optional(z.tuple([z.int(), z.int()])),
  source: z.optional(sourceIdSchema),
  sourceTitle: z.optional(z.string()),
  part: z.optional(z.enum(textParts)),
  start: z.optional(z.int()),
  end: z.optional(z.int()),
  rule: z.optional(z.string()),
  section: z.optional(z.string()),
  lexicon: z.optional(z.string()),
  reference: z.optional(z.string()),
});
export type QuotedEvidence = z.infer<typeof quotedEvidenceSchema>;

/** The share of such claims that were true when they were read, 0 to 1. */
const confidence = z.optional(z.number());

const evidenceList = z.array(quotedEvidenceSchema);

/** An entity named in an answer. */
export const entityRefSchema = z.object({ id: entityIdSchema, type: z.enum(entityTypes), name: z.string() });
export type EntityRef = z.infer<typeof entityRefSchema>;

/** A paper named in an answer. */
export const paperRefSchema = z.object({ id: paperIdSchema, title: z.string(), year: z.optional(z.int()) });
export type PaperRef = z.infer<typeof paperRefSchema>;

/** What the answer rests on: how many papers were read, how many with an abstract, how many with full text. */
export const restsOnSchema = z.object({ papers: z.int(), abstracts: z.int(), fullTexts: z.int() });
export type RestsOn = z.infer<typeof restsOnSchema>;

export const paperRowSchema = z.object({
  id: paperIdSchema,
  title: z.string(),
  kind: z.enum(paperKinds),
  year: z.optional(z.int()),
  date: z.optional(z.string()),
  dateInferred: z.optional(z.boolean()),
  authors: z.array(z.string()),
  authorCount: z.optional(z.int()),
  arxivId: z.optional(z.string()),
  url: z.optional(z.string()),
  /** Sections of the syllabus that list it (`required`, `more`, …); empty for a paper of the field only. */
  sections: z.array(z.string()),
  group: z.enum(groups),
  near: z.optional(z.enum(nearnesses)),
  evidence: evidenceList,
});
export type PaperRow = z.infer<typeof paperRowSchema>;

export const entityRowSchema = z.object({
  id: entityIdSchema,
  type: z.enum(entityTypes),
  name: z.string(),
  aliases: z.array(z.string()),
  origin: z.enum(entityOrigins),
  year: z.optional(z.int()),
  /** Papers that link to it, of all that were read. */
  papers: z.int(),
  /** Papers that link to it and meet the question; equal to `papers` where the question has no condition. */
  matching: z.int(),
  group: z.enum(groups),
  evidence: evidenceList,
});
export type EntityRow = z.infer<typeof entityRowSchema>;

export const resultRowSchema = z.object({
  id: z.string(),
  paper: paperRefSchema,
  model: z.optional(entityRefSchema),
  method: z.optional(entityRefSchema),
  benchmark: entityRefSchema,
  metric: z.string(),
  value: z.number(),
  unit: z.enum(resultUnits),
  protocol: protocolSchema,
  gain: z.boolean(),
  subject: z.boolean(),
  people: z.optional(z.literal(true)),
  tier: z.enum(tiers),
  confidence,
  group: z.enum(groups),
  /** Key of the board that it is ranked on, and its place there, from 1; equal values share a place, and what people reach has none. */
  board: z.string(),
  rank: z.optional(z.int()),
  evidence: evidenceList,
});
export type ResultRow = z.infer<typeof resultRowSchema>;

/** Results that may be ranked against each other: equal benchmark, metric, unit, protocol, and gain or not. */
export const boardSchema = z.object({
  key: z.string(),
  benchmark: entityRefSchema,
  metric: z.string(),
  unit: z.enum(resultUnits),
  gain: z.boolean(),
  protocol: protocolSchema,
  /** How many results stand on it, and how many of them have a place: those of systems. */
  count: z.int(),
  ranked: z.int(),
});
export type Board = z.infer<typeof boardSchema>;

export const linkRowSchema = z.object({
  id: z.string(),
  paper: paperRefSchema,
  entity: entityRefSchema,
  role: z.enum(roles),
  polarity: z.enum(polarities),
  tier: z.enum(tiers),
  confidence,
  evidence: evidenceList,
});
export type LinkRow = z.infer<typeof linkRowSchema>;

export const relationRowSchema = z.object({
  id: z.string(),
  from: entityRefSchema,
  type: z.enum(relationTypes),
  to: entityRefSchema,
  tier: z.enum(tiers),
  confidence,
  evidence: evidenceList,
});
export type RelationRow = z.infer<typeof relationRowSchema>;

const listing = { total: z.int(), offset: z.int() };
const groupCounts = z.partialRecord(z.enum(groups), z.int());

export const papersAnswerSchema = z.object({
  kind: z.literal("papers"),
  ...listing,
  /** How many of `total` fall into each group. */
  groups: groupCounts,
  items: z.array(paperRowSchema),
});

export const entitiesAnswerSchema = z.object({
  kind: z.literal("entities"),
  ...listing,
  groups: groupCounts,
  items: z.array(entityRowSchema),
});

export const resultsAnswerSchema = z.object({
  kind: z.literal("results"),
  ...listing,
  groups: groupCounts,
  boards: z.array(boardSchema),
  items: z.array(resultRowSchema),
});

export const paperCardSchema = z.object({
  id: paperIdSchema,
  title: z.string(),
  kind: z.enum(paperKinds),
  authors: z.array(z.string()),
  authorCount: z.optional(z.int()),
  date: z.optional(z.string()),
  datePrecision: z.optional(z.enum(datePrecisions)),
  dateInferred: z.optional(z.boolean()),
  arxivId: z.optional(z.string()),
  doi: z.optional(z.string()),
  url: z.optional(z.string()),
  votes: z.optional(z.int()),
  comments: z.optional(z.int()),
  readings: z.array(z.object({ ...readingSchema.shape, kind: z.enum(sourceKinds), sourceTitle: z.string() })),
  /** The parts that were read, with their words (title, abstract, notes), in the order of the source. */
  read: z.array(
    z.object({
      part: z.enum(textParts),
      source: sourceIdSchema,
      start: z.int(),
      end: z.int(),
      text: z.string(),
    }),
  ),
});
export type PaperCard = z.infer<typeof paperCardSchema>;

export const entityCardSchema = z.object({
  id: entityIdSchema,
  type: z.enum(entityTypes),
  name: z.string(),
  aliases: z.array(z.string()),
  origin: z.enum(entityOrigins),
  year: z.optional(z.int()),
  reference: z.optional(z.string()),
  papers: z.int(),
  /** Papers that link to it, by year; years without any are left out. */
  years: z.array(z.object({ year: z.int(), papers: z.int() })),
});
export type EntityCard = z.infer<typeof entityCardSchema>;

export const neighbourhoodAnswerSchema = z.object({
  kind: z.literal("neighbourhood"),
  paper: z.optional(paperCardSchema),
  entity: z.optional(entityCardSchema),
  /** How many links, relations and results there are in all; the lists hold at most `limit` each. */
  totals: z.object({ links: z.int(), relations: z.int(), results: z.int() }),
  links: z.array(linkRowSchema),
  relations: z.array(relationRowSchema),
  results: z.array(resultRowSchema),
});

export const searchHitSchema = z.object({
  id: nodeIdSchema,
  type: z.enum(["paper", ...entityTypes]),
  name: z.string(),
  /** The alias that matched, where it is not the name. */
  alias: z.optional(z.string()),
  year: z.optional(z.int()),
  /** Papers that link to it (entities), or entities that it links to (papers). */
  links: z.int(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchAnswerSchema = z.object({
  kind: z.literal("search"),
  total: z.int(),
  items: z.array(searchHitSchema),
});

const pathNode = z.object({ id: nodeIdSchema, type: z.enum(["paper", ...entityTypes]), name: z.string() });

/** A step of a path: a link or relation, walked along or against its direction. */
export const pathStepSchema = z.object({
  id: z.string(),
  claim: z.enum(["link", "relation"]),
  label: z.union([z.enum(roles), z.enum(relationTypes)]),
  forward: z.boolean(),
  evidence: evidenceList,
});

export const pathAnswerSchema = z.object({
  kind: z.literal("path"),
  total: z.int(),
  items: z.array(z.object({ nodes: z.array(pathNode), steps: z.array(pathStepSchema) })),
});

export const lineageAnswerSchema = z.object({
  kind: z.literal("lineage"),
  root: entityRefSchema,
  /** `depth` is negative for what the root grew out of, positive for what grew out of it. */
  items: z.array(
    z.object({ ...entityRefSchema.shape, year: z.optional(z.int()), papers: z.int(), depth: z.int() }),
  ),
  relations: z.array(relationRowSchema),
});

export const matrixAnswerSchema = z.object({
  kind: z.literal("matrix"),
  rows: z.array(z.object({ ...entityRefSchema.shape, papers: z.int() })),
  columns: z.array(z.object({ ...entityRefSchema.shape, papers: z.int() })),
  /** Rows and columns that exist beyond `limit`. */
  totalRows: z.int(),
  totalColumns: z.int(),
  /** Cells with at least one paper; a missing cell means "not seen together in what was read". */
  cells: z.array(z.object({ row: entityIdSchema, column: entityIdSchema, papers: z.array(paperRefSchema) })),
});

export const gapTypes = [
  "missing",
  "mentioned-only",
  "note-only",
  "foundation",
  "successor",
  "benchmark",
  "not-seen-together",
  "reading",
] as const;
export type GapType = (typeof gapTypes)[number];

export const gapSchema = z.object({
  type: z.enum(gapTypes),
  entity: entityRefSchema,
  /** The second entity: what it succeeds, what it is a foundation of, the benchmark of an empty cell. */
  other: z.optional(entityRefSchema),
  /** A sentence that a person can read: how often, where, and on what it rests. */
  reason: z.string(),
  /** Prominence: the Wilson lower bound of the share of on-topic papers that name it, 0 to 1. */
  score: z.number(),
  /** The interval of that share; overlapping intervals tie. */
  interval: z.optional(z.tuple([z.number(), z.number()])),
  /** On-topic papers of the window that name it, newest first. */
  papers: z.array(paperRefSchema),
  /** What of the syllabus comes near: readings that mention or note it, or a taught relative. */
  coverage: z.enum(["none", "relative", "mention", "note", "direct"]),
  evidence: evidenceList,
});
export type Gap = z.infer<typeof gapSchema>;

export const suggestionSchema = z.object({
  paper: paperRefSchema,
  /** The session (source) that it fits best, and the entities that they share. */
  session: z.optional(
    z.object({ source: sourceIdSchema, title: z.string(), shares: z.array(entityRefSchema) }),
  ),
  /** Share of the weight of all gaps that it adds to what is covered so far, 0 to 1. */
  share: z.number(),
  adds: z.array(entityRefSchema),
  /** Ready to paste into a course page. */
  markdown: z.string(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const gapsAnswerSchema = z.object({
  kind: z.literal("gaps"),
  total: z.int(),
  items: z.array(gapSchema),
  /** Names with too few papers or author groups to count as gaps. */
  weak: z.array(gapSchema),
  /** Entities that lie far from the syllabus's topics. */
  setAside: z.int(),
  setAsideItems: z.array(z.object({ ...entityRefSchema.shape, papers: z.int() })),
  suggestions: z.array(suggestionSchema),
  /** The window of years in which prominence was counted, and what it means. */
  window: z.object({
    since: z.optional(z.int()),
    until: z.optional(z.int()),
    fieldEnds: z.optional(z.string()),
    note: z.string(),
  }),
  /** How much was compared: readings of the syllabus, papers of the field, those of them on topic. */
  compared: z.object({ readings: z.int(), field: z.int(), onTopic: z.int() }),
  /** Entities that a reading introduces, uses or studies, for the board that greys what is covered. */
  covered: z.array(
    z.object({ ...entityRefSchema.shape, coverage: z.enum(["relative", "mention", "note", "direct"]) }),
  ),
});

/** A node of the map. `weight` is the number of papers (entities) or of links (papers). */
export const mapNodeSchema = z.object({
  id: nodeIdSchema,
  type: z.enum(["paper", ...entityTypes]),
  name: z.string(),
  x: z.number(),
  y: z.number(),
  topic: z.string(),
  weight: z.int(),
  year: z.optional(z.int()),
  /** Indexes into `sources`. */
  sources: z.array(z.int()),
  inSyllabus: z.boolean(),
});
export type MapNode = z.infer<typeof mapNodeSchema>;

/** A line of the map, by index into `nodes`. */
export const mapLineSchema = z.object({
  from: z.int(),
  to: z.int(),
  label: z.union([z.enum(roles), z.enum(relationTypes)]),
  denied: z.optional(z.boolean()),
});
export type MapLine = z.infer<typeof mapLineSchema>;

export const landscapeAnswerSchema = z.object({
  kind: z.literal("landscape"),
  topics: z.array(landscapeTopicSchema),
  nodes: z.array(mapNodeSchema),
  lines: z.array(mapLineSchema),
  sources: z.array(z.object({ id: sourceIdSchema, title: z.string(), kind: z.enum(sourceKinds) })),
});

export const answerSchemas = {
  papers: papersAnswerSchema,
  entities: entitiesAnswerSchema,
  results: resultsAnswerSchema,
  neighbourhood: neighbourhoodAnswerSchema,
  search: searchAnswerSchema,
  path: pathAnswerSchema,
  lineage: lineageAnswerSchema,
  matrix: matrixAnswerSchema,
  gaps: gapsAnswerSchema,
  landscape: landscapeAnswerSchema,
} as const satisfies Record<QueryKind, z.core.$ZodType>;

export type AnswerOf<Kind extends QueryKind> = z.infer<(typeof answerSchemas)[Kind]>;
export type Answer = { [Kind in QueryKind]: AnswerOf<Kind> }[QueryKind];
export const answerSchema = z.discriminatedUnion("kind", [
  papersAnswerSchema,
  entitiesAnswerSchema,
  resultsAnswerSchema,
  neighbourhoodAnswerSchema,
  searchAnswerSchema,
  pathAnswerSchema,
  lineageAnswerSchema,
  matrixAnswerSchema,
  gapsAnswerSchema,
  landscapeAnswerSchema,
]);
