import * as z from "zod/mini";
import { sourceIdSchema, sourcePath } from "./ids.ts";

/** A syllabus is a page of a course (one page, one session); a field is what it is held against. */
export const sourceKinds = ["syllabus", "field"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The formats that stage 1 tells apart by content. */
export const sourceFormats = [
  "pdf",
  "arxiv-html",
  "course-page",
  "daily-papers",
  "jsonl",
  "json",
  "yaml",
  "csv",
  "paper-table",
  "bibtex",
  "ris",
  "plain-list",
  "awesome-list",
  "csl-json",
  "openalex",
  "semantic-scholar",
  "arxiv-atom",
  "arxiv-listing",
] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** True for the formats that are one paper itself: such a source lists nothing. */
export function isFullText(format: SourceFormat): boolean {
  return format === "pdf" || format === "arxiv-html";
}

/** One input file as read. `text` is what every span of this source points into. */
export const sourceSchema = z.object({
  record: z.literal("source"),
  id: sourceIdSchema,
  sha256: z.string(),
  format: z.enum(sourceFormats),
  kind: z.enum(sourceKinds),
  course: z.optional(z.string()),
  session: z.optional(z.string()),
  title: z.optional(z.string()),
  term: z.optional(z.string()),
  tags: z.array(z.string()),
  /** Fetched to complete papers that other sources list (an abstract, a full text): it lists nothing itself. */
  completes: z.optional(z.boolean()),
  text: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

/** The title by which a source is named: its own, else its path. */
export function sourceTitle({ id, title }: Pick<Source, "id" | "title">): string {
  return title ?? sourcePath(id);
}
