import * as z from "zod/mini";
import { entityIdSchema } from "../../ids.ts";
import { entityRefSchema, paperRefSchema } from "./references.ts";

export const matrixAnswerSchema = z.object({
  kind: z.literal("matrix"),
  rows: z.array(z.object({ ...entityRefSchema.shape, papers: z.int() })),
  columns: z.array(z.object({ ...entityRefSchema.shape, papers: z.int() })),
  /** Rows and columns that exist beyond `limit`. */
  totalRows: z.int(),
  totalColumns: z.int(),
  /** Cells with at least one paper; a missing cell means "not seen together in what was read". */
  cells: z.array(z.object({ row: entityIdSchema, column: entityIdSchema, papers: z.array(paperRefSchema) })),
});
