import {
  entityTypes,
  polarities,
  relationTypes,
  roles,
  selections,
  valueBounds,
} from "@methodscape/graph-model";
import * as z from "zod/mini";

/** `arxiv:2402.03300`, or `title:<title>` for a work that has no id. */
const paperKeySchema = z.string().check(z.regex(/^(?:arxiv|title):./));
const offset = z.int().check(z.nonnegative());
/** Offsets count in the part's text with white space folded: they hold for every format that carries the paper. */
const place = { paper: paperKeySchema, part: z.enum(["title", "abstract"]), start: offset, end: offset };
/** Careful readers would decide differently: it counts neither as missed nor as false. */
const doubtful = { optional: z.optional(z.boolean()) };
const typeSchema = z.enum(entityTypes);

/** One paper that was read to the end, and for what. */
export const goldPaperSchema = z.object({
  paper: paperKeySchema,
  split: z.string(),
  complete: z.optional(z.array(z.enum(["names", "links", "results"]))),
});
export type GoldPaper = z.infer<typeof goldPaperSchema>;

/** One mention: equal `entity` inside a paper means one entity. */
export const goldNameSchema = z.object({ ...place, type: typeSchema, entity: z.string() });
export type GoldName = z.infer<typeof goldNameSchema>;

export const goldLinkSchema = z.object({
  ...place,
  entity: z.string(),
  type: typeSchema,
  role: z.enum(roles),
  polarity: z.enum(polarities),
});
export type GoldLink = z.infer<typeof goldLinkSchema>;

/** A value that was measured. `negative` marks a number that is none: a count, a price, a speed. */
export const goldResultSchema = z.object({
  ...place,
  negative: z.optional(z.boolean()),
  reason: z.optional(z.string()),
  value: z.optional(z.number()),
  unit: z.optional(z.string()),
  metric: z.optional(z.string()),
  benchmark: z.optional(z.string()),
  model: z.optional(z.string()),
  method: z.optional(z.string()),
  /** Who reached it, where nobody is named: "human", "the best model". */
  system: z.optional(z.string()),
  bound: z.optional(z.enum(valueBounds)),
  /** One end of a range of gains. */
  range: z.optional(z.boolean()),
  /** The text calls the gain a share of the value before. */
  relative: z.optional(z.boolean()),
  /** Whom a value is held against. */
  comparedWith: z.optional(z.string()),
  protocol: z.optional(
    z.object({
      subset: z.optional(z.string()),
      selection: z.optional(z.enum(selections)),
      n: z.optional(z.int()),
      verifier: z.optional(z.string()),
      shots: z.optional(z.int()),
      tools: z.optional(z.union([z.boolean(), z.string()])),
    }),
  ),
  gain: z.optional(z.boolean()),
  factor: z.optional(z.boolean()),
  baseline: z.optional(z.boolean()),
  /** A loss: the figure is printed without its sign. */
  direction: z.optional(z.literal("drop")),
  /** Fields that the reader took from another sentence or the title: a result may leave them open. */
  outsideSentence: z.optional(z.array(z.string())),
  ...doubtful,
  reportedBy: z.optional(z.enum(["own", "other"])),
});
export type GoldResult = z.infer<typeof goldResultSchema>;

/** A sentence that was read for relations, whether it states one or not. */
export const goldSentenceSchema = z.object({ ...place, split: z.string() });
export type GoldSentence = z.infer<typeof goldSentenceSchema>;

/** A relation that a sentence states. */
export const goldRelationSchema = z.object({
  ...place,
  from: z.string(),
  fromType: z.optional(typeSchema),
  type: z.enum(relationTypes),
  to: z.string(),
  toType: z.optional(typeSchema),
  /** Other types that a careful reader would accept for the pair, `reversed` with the ends exchanged. */
  alsoAccepted: z.optional(
    z.array(z.object({ type: z.enum(relationTypes), reversed: z.optional(z.boolean()) })),
  ),
  ...doubtful,
});
export type GoldRelation = z.infer<typeof goldRelationSchema>;
