import * as z from "zod/mini";
import { sourceIdSchema } from "./ids.ts";

export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** Something odd in a source, as a value: where, which rule noticed it, and what it means for the reader. */
export const diagnosticSchema = z.object({
  record: z.literal("diagnostic"),
  source: sourceIdSchema,
  start: z.int(),
  end: z.int(),
  severity: z.enum(severities),
  rule: z.string(),
  message: z.string(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;
