import * as z from "zod/mini";
import { textParts } from "./evidence.ts";
import { paperIdSchema, sourceIdSchema } from "./ids.ts";
import { textSpanSchema } from "./text-span.ts";

export const paperKinds = ["paper", "blog", "video", "code", "book", "tool"] as const;
export type PaperKind = (typeof paperKinds)[number];

export const datePrecisions = ["year", "month", "day"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/**
 * A place in a source where a work is listed. `section` is `required`, `more` or the heading's own words;
 * `position` counts from 1 within the source; the span covers the whole entry.
 */
export const readingSchema = z.object({
  source: sourceIdSchema,
  section: z.string(),
  heading: z.optional(z.string()),
  position: z.int(),
  start: z.int(),
  end: z.int(),
  notes: z.array(textSpanSchema),
});
export type Reading = z.infer<typeof readingSchema>;

/** A part of a paper that was read, and where it stands. */
export const readPartSchema = z.object({
  part: z.enum(textParts),
  source: sourceIdSchema,
  start: z.int(),
  end: z.int(),
});
export type ReadPart = z.infer<typeof readPartSchema>;

/** A work, once, however many sources list it. `alsoIds` are ids that any one source alone would have given. */
export const paperSchema = z.object({
  record: z.literal("paper"),
  id: paperIdSchema,
  alsoIds: z.array(paperIdSchema),
  kind: z.enum(paperKinds),
  title: z.string(),
  authors: z.array(z.string()),
  authorCount: z.optional(z.int()),
  /** `2024`, `2024-02` or `2024-02-05`, as precise as the source is. */
  date: z.optional(z.string()),
  datePrecision: z.optional(z.enum(datePrecisions)),
  dateInferred: z.optional(z.boolean()),
  arxivId: z.optional(z.string()),
  doi: z.optional(z.string()),
  url: z.optional(z.string()),
  votes: z.optional(z.int()),
  comments: z.optional(z.int()),
  readings: z.array(readingSchema),
  read: z.array(readPartSchema),
});
export type Paper = z.infer<typeof paperSchema>;

/** The year in which a paper's date falls; undefined without a date that begins with one. */
export function yearOf({ date }: Pick<Paper, "date">): number | undefined {
  const year = /^\d{4}/.exec(date ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}
