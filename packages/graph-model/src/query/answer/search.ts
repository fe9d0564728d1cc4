import * as z from "zod/mini";
import { entityTypes, nodeIdSchema } from "../../ids.ts";

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
