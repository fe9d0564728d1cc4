import * as z from "zod/mini";
import { protocolSchema, resultUnits, tiers } from "../../claim.ts";
import { groups } from "./groups.ts";
import { confidence, evidenceList } from "./quoted-evidence.ts";
import { entityRefSchema, paperRefSchema } from "./references.ts";

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
