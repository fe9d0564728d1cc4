import * as z from "zod/mini";
import { boardSchema, resultRowSchema } from "./boards.ts";
import { groups } from "./groups.ts";
import { entityRowSchema, paperRowSchema } from "./rows.ts";

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
