import * as z from "zod/mini";
import { entityRefSchema } from "./references.ts";
import { relationRowSchema } from "./rows.ts";

export const lineageAnswerSchema = z.object({
  kind: z.literal("lineage"),
  root: entityRefSchema,
  /** `depth` is negative for what the root grew out of, positive for what grew out of it. */
  items: z.array(
    z.object({ ...entityRefSchema.shape, year: z.optional(z.int()), papers: z.int(), depth: z.int() }),
  ),
  relations: z.array(relationRowSchema),
});
