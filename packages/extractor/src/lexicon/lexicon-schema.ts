import { entityTypes, relationTypes } from "@methodscape/graph-model";
import * as z from "zod/mini";

const idSchema = z
  .string()
  .check(
    z.regex(
      /^[\p{Ll}\p{N}.+]+(?:-[\p{Ll}\p{N}.+]+)*$/u,
      "an id is a slug: lower-case letters, digits, . and +, joined by -",
    ),
  );
const referenceToEntrySchema = z
  .string()
  .check(z.regex(/^(?:method|benchmark|dataset|model|concept):\S+$/, "expected type:id, such as method:ppo"));
const nameSchema = z.string().check(z.regex(/^\S(?:.*\S)?$/, "a name has no spaces around it"));

/** One entity as a curator writes it; `relations` maps the kind of relation to one `type:id` or a list. */
export const entrySchema = z.strictObject({
  id: idSchema,
  type: z.optional(z.enum(entityTypes)),
  name: nameSchema,
  aliases: z.optional(z.array(nameSchema)),
  /** Those of name and aliases that count only in the case written here. */
  exact: z.optional(z.array(nameSchema)),
  year: z.optional(z.int().check(z.minimum(1900), z.maximum(2100))),
  reference: z.optional(z.string().check(z.regex(/^arxiv:\d{4}\.\d{4,5}$/, "expected arxiv:YYMM.NNNNN"))),
  relations: z.optional(
    z.partialRecord(
      z.enum(relationTypes),
      z.union([referenceToEntrySchema, z.array(referenceToEntrySchema)]),
    ),
  ),
  /** What values on a benchmark are of where the text does not say it. */
  measure: z.optional(z.literal("accuracy")),
  generic: z.optional(z.boolean()),
  kind: z.optional(z.boolean()),
});
export type WrittenEntry = z.infer<typeof entrySchema>;

/** A file of entities; `type` holds for every entry that names none of its own. */
export const entryFileSchema = z.strictObject({
  type: z.optional(z.enum(entityTypes)),
  entries: z.array(z.unknown()),
});

const wordsSchema = z
  .string()
  .check(z.regex(/\S/, "expected words with spaces between them"), z.toLowerCase());

/** A name that needs a cue; `@group` among the cues stands for all words of that group. */
export const writtenAmbiguousNameSchema = z.strictObject({
  surface: nameSchema,
  entry: referenceToEntrySchema,
  cues: wordsSchema,
  scope: z.optional(z.enum(["sentence", "entry"])),
});

/** `ambiguous-names.yaml`: groups of cues by name, words with spaces between them. */
export const ambiguousFileSchema = z.strictObject({
  groups: z.record(z.string(), wordsSchema),
  names: z.array(z.unknown()),
});
