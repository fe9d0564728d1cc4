import * as z from "zod/mini";
import { sourceIdSchema } from "../../ids.ts";
import { evidenceList } from "./quoted-evidence.ts";
import { entityRefSchema, paperRefSchema } from "./references.ts";

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

/** The reason of a reading to look at again of which nothing but the title is known. */
export const onlyTitleRead = "only its title was read";

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
