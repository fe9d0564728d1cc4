import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { type FieldQuestion, fieldQuestionSchema } from "./field-question.ts";

const fieldPageSchema = z.object({
  query: z.string(),
  /** How many works the service said it found for the query. */
  found: z.int(),
  url: z.string().check(z.regex(/^https?:\/\//)),
  /** A name alone: whoever sends a manifest chooses no place on another person's disk. */
  file: z.string().check(z.regex(/^[a-z0-9][a-z0-9.~-]*$/)),
  sha256: z.string(),
  ids: z.array(z.string()),
});
export type FieldPage = z.infer<typeof fieldPageSchema>;

/** What a field was built from and of: enough to build it again, byte for byte. */
export const fieldManifestSchema = z.object({
  format: z.literal("methodscape-field"),
  version: z.literal(1),
  /** What the field holds, in words. */
  scope: z.string(),
  question: fieldQuestionSchema,
  /** Empty while the field is being fetched. */
  pages: z.array(fieldPageSchema),
});
export type FieldManifest = z.infer<typeof fieldManifestSchema>;

/** The manifest of a field. */
export function fieldManifest(question: FieldQuestion, pages: readonly FieldPage[]): FieldManifest {
  const scope = fieldScope(question, pages);
  return { format: "methodscape-field", version: 1, scope, question, pages: [...pages] };
}

/** The hash that a manifest keeps of a page. */
export function pageHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const serviceNames = { arxiv: "arXiv", openalex: "OpenAlex" } as const;

/** What a field holds: for which words, from when to when, how many works were found and kept, and where it was cut off. */
function fieldScope(question: FieldQuestion, pages: readonly FieldPage[]): string {
  const { service, since, until, limit, around } = question;
  const window = `${since === undefined ? "up to" : `from ${since} to`} ${until}`;
  const queries = [...new Set(pages.map(({ query }) => query))].map((query) => {
    const own = pages.filter((page) => page.query === query);
    const found = own[0]?.found ?? 0;
    const kept = own.reduce((sum, { ids }) => sum + ids.length, 0);
    const cut = found > limit ? `, cut off at the ${limit} most relevant` : "";
    const origin = around.includes(query) ? " (a name from the syllabus)" : "";
    return `"${query}"${origin}: ${found} found, ${kept} kept${cut}`;
  });
  const works = new Set(pages.flatMap(({ ids }) => ids)).size;
  return `Works that ${serviceNames[service]} finds, ${window}. ${queries.join("; ")}. ${works} different works in all.`;
}
