import * as z from "zod/mini";
import { textParts, voices } from "../../evidence.ts";
import { sourceIdSchema } from "../../ids.ts";

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

export const evidenceList = z.array(quotedEvidenceSchema);

/** The share of such claims that were true when they were read, 0 to 1. */
export const confidence = z.optional(z.number());
