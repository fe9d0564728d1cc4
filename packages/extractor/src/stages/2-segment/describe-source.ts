import type { Source, SourceKind } from "@methodscape/graph-model";
import type { SourceDocument } from "../../model/source-document.ts";
import type { FrontMatter } from "./front-matter.ts";

/** Syllabus or field: as the person said; else course pages are syllabus, all else is field. */
export function kindOfSource(document: Pick<SourceDocument, "kind" | "format">): SourceKind {
  return document.kind ?? (document.format === "course-page" ? "syllabus" : "field");
}

/** The record of a source. `desc` of a course page's front matter is its session ("2025-S4"). */
export function describeSource(document: SourceDocument, frontMatter: FrontMatter): Source {
  const kind = kindOfSource(document);
  const course = kind === "syllabus" ? (document.course ?? parentFolderOf(document.path)) : undefined;
  const session = frontMatter.text("desc") ?? frontMatter.text("session");
  const title = frontMatter.text("title");
  const term = frontMatter.text("term");
  return {
    record: "source",
    id: document.id,
    sha256: document.sha256,
    format: document.format,
    kind,
    ...(course !== undefined && { course }),
    ...(session !== undefined && { session }),
    ...(title !== undefined && { title }),
    ...(term !== undefined && { term }),
    tags: frontMatter.list("tags"),
    ...(document.completes === true && { completes: true }),
    text: document.text,
  };
}

function parentFolderOf(path: string): string | undefined {
  return path.split("/").at(-2);
}
