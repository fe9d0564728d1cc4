import * as z from "zod/mini";
import { entitySchema } from "../../entity.ts";
import { textParts } from "../../evidence.ts";
import { sourceIdSchema } from "../../ids.ts";
import { paperSchema, readingSchema } from "../../paper.ts";
import { sourceKinds } from "../../source.ts";
import { resultRowSchema } from "./boards.ts";
import { linkRowSchema, relationRowSchema } from "./rows.ts";

/** A paper as its card shows it: with where it is read, and the words that were read of it. */
export const paperCardSchema = z.object({
  ...z.omit(paperSchema, { record: true, alsoIds: true, readings: true, read: true }).shape,
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

/** An entity as its card shows it. */
export const entityCardSchema = z.object({
  ...z.omit(entitySchema, { record: true, alsoIds: true, generic: true }).shape,
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
