import * as z from "zod/mini";
import { paperRefSchema } from "./references.ts";

/** An author, as papers spell the name, with how many papers of the question name them, and the newest of these. */
export const authorRowSchema = z.object({
  name: z.string(),
  papers: z.int(),
  newest: z.array(paperRefSchema),
});
export type AuthorRow = z.infer<typeof authorRowSchema>;

export const authorsAnswerSchema = z.object({
  kind: z.literal("authors"),
  total: z.int(),
  offset: z.int(),
  /** How many papers meet the question, and how many of them name an author. */
  matching: z.int(),
  named: z.int(),
  items: z.array(authorRowSchema),
});
