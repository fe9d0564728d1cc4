import * as z from "zod/mini";
import { protocolSchema, resultSchema, resultUnits } from "../../claim.ts";
import { groups } from "./groups.ts";
import { evidenceList } from "./quoted-evidence.ts";
import { entityRefSchema, paperRefSchema } from "./references.ts";

const measured = z.pick(resultSchema, {
  id: true,
  metric: true,
  value: true,
  unit: true,
  protocol: true,
  gain: true,
  subject: true,
  people: true,
  tier: true,
  confidence: true,
});

/** A result in an answer, with what it names and its place on its board. */
export const resultRowSchema = z.object({
  ...measured.shape,
  paper: paperRefSchema,
  model: z.optional(entityRefSchema),
  method: z.optional(entityRefSchema),
  benchmark: entityRefSchema,
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
