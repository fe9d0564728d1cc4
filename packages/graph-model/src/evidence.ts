import * as z from "zod/mini";
import { sourceIdSchema } from "./ids.ts";

/** What of a paper a sentence stands in; a `note` is somebody else's: an instructor's, a digest's, a reader's. */
export const textParts = ["title", "abstract", "note", "full-text"] as const;
export type TextPart = (typeof textParts)[number];

/** Whose claim it is. The first three are the paper's own; a note is never the paper's claim. */
export const voices = ["title", "abstract", "full-text", "note", "lexicon", "person"] as const;
export type Voice = (typeof voices)[number];

/** The voices in which a paper speaks for itself. */
export const paperVoices = ["title", "abstract", "full-text"] as const satisfies readonly Voice[];

/**
 * Where a claim was read: `source.text.slice(start, end)` is the sentence, `slice(...surface)` the name
 * inside it (or the value, for a result), `rule` the rule that read it.
 */
export const textEvidenceSchema = z.object({
  source: sourceIdSchema,
  part: z.enum(textParts),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  surface: z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]),
  rule: z.string(),
  section: z.optional(z.string()),
});
export type TextEvidence = z.infer<typeof textEvidenceSchema>;

/** A lexicon entry as evidence: `methods.yaml#grpo`, with the paper that it rests on where one is known. */
export const lexiconEvidenceSchema = z.object({
  lexicon: z.string(),
  reference: z.optional(z.string()),
});

export const evidenceSchema = z.union([textEvidenceSchema, lexiconEvidenceSchema]);
export type Evidence = z.infer<typeof evidenceSchema>;

/** True for evidence that points into a source's text. */
export function isTextEvidence(evidence: Evidence): evidence is TextEvidence {
  return "source" in evidence;
}

/** Whose claim a piece of evidence makes it. */
export function voiceOf(evidence: Evidence): Voice {
  return isTextEvidence(evidence) ? evidence.part : "lexicon";
}
