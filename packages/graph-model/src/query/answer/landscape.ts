import * as z from "zod/mini";
import { relationTypes, roles } from "../../claim.ts";
import { entityTypes, nodeIdSchema, sourceIdSchema } from "../../ids.ts";
import { landscapeTopicSchema } from "../../landscape.ts";
import { sourceKinds } from "../../source.ts";

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
