import * as z from "zod/mini";
import { entityIdSchema, entityTypes } from "./ids.ts";

/** Which side a name came from: the curated lexicon, the model grammar, an abbreviation defined in a text, discovery. */
export const entityOrigins = ["lexicon", "grammar", "abbreviation", "discovered"] as const;
export type EntityOrigin = (typeof entityOrigins)[number];

/** A method, benchmark, dataset, model or concept, with one canonical name and its aliases. */
export const entitySchema = z.object({
  record: z.literal("entity"),
  id: entityIdSchema,
  alsoIds: z.array(entityIdSchema),
  type: z.enum(entityTypes),
  name: z.string(),
  aliases: z.array(z.string()),
  origin: z.enum(entityOrigins),
  year: z.optional(z.int()),
  /** Where the entity was introduced, as far as it is proved: `arxiv:2402.03300`. */
  reference: z.optional(z.string()),
  /** The lexicon marks names that everything touches (Transformer, GPT-4, reinforcement learning): they carry no weight in gaps. */
  generic: z.optional(z.boolean()),
});
export type Entity = z.infer<typeof entitySchema>;
