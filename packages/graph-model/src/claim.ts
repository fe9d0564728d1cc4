import * as z from "zod/mini";
import { evidenceSchema } from "./evidence.ts";
import { entityIdSchema, paperIdSchema } from "./ids.ts";

/** What a paper does with an entity. */
export const roles = ["introduces", "uses", "evaluates-on", "compares-with", "studies", "mentions"] as const;
export type Role = (typeof roles)[number];

/** `denied` is said, not merely absent: "without GPT-4" is a denied use. */
export const polarities = ["affirmed", "denied"] as const;
export type Polarity = (typeof polarities)[number];

/** `shown` survives ten clicks; `possible` is kept apart and off by default. */
export const tiers = ["shown", "possible"] as const;
export type Tier = (typeof tiers)[number];

export const relationTypes = [
  "variant-of",
  "based-on",
  "part-of",
  "subset-of",
  "family-of",
  "trained-on",
  "similar-to",
] as const;
export type RelationType = (typeof relationTypes)[number];

/** Paper → entity with one role. Its evidence may speak with several voices. */
export const linkSchema = z.object({
  record: z.literal("link"),
  id: z.string(),
  paper: paperIdSchema,
  entity: entityIdSchema,
  role: z.enum(roles),
  polarity: z.enum(polarities),
  tier: z.enum(tiers),
  confidence: z.optional(z.number()),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
});
export type Link = z.infer<typeof linkSchema>;

/** Entity → entity, read "`from` is a variant of `to`"; `family-of` goes from the sized or dated model to its family. */
export const relationSchema = z.object({
  record: z.literal("relation"),
  id: z.string(),
  from: entityIdSchema,
  type: z.enum(relationTypes),
  to: entityIdSchema,
  tier: z.enum(tiers),
  confidence: z.optional(z.number()),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
});
export type Relation = z.infer<typeof relationSchema>;

export const selections = ["greedy", "majority", "best-of-n", "verifier", "pass-at-k", "unstated"] as const;
export type Selection = (typeof selections)[number];

/** "up to 60%", "over 60%", "below 60%", "about 60%": the text gives no more than a bound of a value. */
export const valueBounds = ["up-to", "at-least", "below", "about"] as const;
export type ValueBound = (typeof valueBounds)[number];

/** Under which conditions a value was measured; what the text leaves out is `unstated` or absent. */
export const protocolSchema = z.object({
  subset: z.optional(z.string()),
  selection: z.enum(selections),
  /** Samples drawn: k of pass@k, N of majority or best-of-N. */
  n: z.optional(z.int()),
  verifier: z.optional(z.string()),
  shots: z.optional(z.int()),
  tools: z.enum(["yes", "no", "unstated"]),
  /** Absent where the text gives the value itself. */
  bound: z.optional(z.enum(valueBounds)),
  /** Under what else it was measured, as the text says it: "when there are 10 cities", "1-step"; of a group without a name also which. */
  condition: z.optional(z.string()),
  /** Of gains: a share of the value before, where the text says "relative"; absent, the gain counts as it is printed. */
  relative: z.optional(z.literal(true)),
  /** Of gains: the system that the value is held against, by its name or as the text calls it ("fine-tuned baselines"). */
  baseline: z.optional(z.string()),
  /** `own`: measured by the paper that says it; `other`: quoted from elsewhere. */
  reportedBy: z.enum(["own", "other"]),
});
export type Protocol = z.infer<typeof protocolSchema>;

/** A gain counts `points` (absolute), `%` (as printed; `relative` in its protocol where the text says so) or `x` (a factor). */
export const resultUnits = ["%", "points", "x", "score"] as const;
export type ResultUnit = (typeof resultUnits)[number];

/** A paper says: model and/or method (or people) × benchmark × metric = value. A gain is marked, never mixed with absolute values. */
export const resultSchema = z.object({
  record: z.literal("result"),
  id: z.string(),
  paper: paperIdSchema,
  model: z.optional(entityIdSchema),
  method: z.optional(entityIdSchema),
  benchmark: entityIdSchema,
  metric: z.string(),
  value: z.number(),
  unit: z.enum(resultUnits),
  protocol: protocolSchema,
  gain: z.boolean(),
  /** True when the measured system is the paper's own, false for a baseline or rival. */
  subject: z.boolean(),
  /** Reached by people, whom systems are held against: shown on the board, without a place there. */
  people: z.optional(z.literal(true)),
  tier: z.enum(tiers),
  confidence: z.optional(z.number()),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
});
export type Result = z.infer<typeof resultSchema>;

/** `link:<paper>:<role>:<entity>`, with `:denied` behind a denied one. */
export function linkId(link: Pick<Link, "paper" | "entity" | "role" | "polarity">): string {
  return `link:${link.paper}:${link.role}:${link.entity}${link.polarity === "denied" ? ":denied" : ""}`;
}

/** `relation:<from>:<type>:<to>`. */
export function relationId(relation: Pick<Relation, "from" | "type" | "to">): string {
  return `relation:${relation.from}:${relation.type}:${relation.to}`;
}

/** `result:<paper>:<model>+<method>:<benchmark>:<metric>:<value><unit>:<protocol>`: what makes a result one of its own. */
export function resultId(
  result: Omit<Result, "record" | "id" | "tier" | "confidence" | "evidence" | "subject">,
): string {
  const named = [result.model, result.method].filter((id) => id !== undefined).join("+");
  const system = result.people === true ? "people" : named;
  const value = `${result.gain ? "+" : ""}${result.value}${result.unit}`;
  return [
    "result",
    result.paper,
    system,
    result.benchmark,
    result.metric,
    value,
    protocolKey(result.protocol),
  ].join(":");
}

/** One string per protocol; results are ranked against each other only where it is equal. */
export function protocolKey(protocol: Protocol): string {
  const parts: string[] = [protocol.selection];
  if (protocol.n !== undefined) parts.push(`n=${protocol.n}`);
  if (protocol.verifier !== undefined) parts.push(`verifier=${protocol.verifier}`);
  if (protocol.shots !== undefined) parts.push(`shots=${protocol.shots}`);
  parts.push(`tools=${protocol.tools}`);
  if (protocol.subset !== undefined) parts.push(`subset=${protocol.subset}`);
  if (protocol.bound !== undefined) parts.push(`bound=${protocol.bound}`);
  if (protocol.condition !== undefined) parts.push(`condition=${protocol.condition}`);
  if (protocol.relative !== undefined) parts.push("relative");
  if (protocol.baseline !== undefined) parts.push(`baseline=${protocol.baseline}`);
  return parts.join(",");
}
