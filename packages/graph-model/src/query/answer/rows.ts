import * as z from "zod/mini";
import { polarities, relationTypes, roles, tiers } from "../../claim.ts";
import { entityOrigins } from "../../entity.ts";
import { entityIdSchema, entityTypes, paperIdSchema } from "../../ids.ts";
import { paperKinds } from "../../paper.ts";
import { groups, nearnesses } from "./groups.ts";
import { confidence, evidenceList } from "./quoted-evidence.ts";
import { entityRefSchema, paperRefSchema } from "./references.ts";

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
  /** Titles of the syllabus pages that list it: the sessions of a course. */
  sessions: z.array(z.string()),
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
