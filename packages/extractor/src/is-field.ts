import { isFullText } from "@methodscape/graph-model";
import type { SourceFile } from "./model/source-file.ts";
import { unpackCourse } from "./stages/1-read/course-site/unpack-course.ts";
import { isPdf } from "./stages/1-read/pdf/is-pdf.ts";
import { readSource } from "./stages/1-read/read-source.ts";
import { kindOfSource } from "./stages/2-segment/describe-source.ts";

/**
 * True when a file would be read as field: everything but course pages, unless the person said otherwise. A full text
 * is one paper, often a reading's own, and no field to hold a syllabus against.
 */
export function isField(file: SourceFile): boolean {
  if (isPdf(file.bytes)) return file.kind === "field";
  const [page = file] = unpackCourse(file);
  const { value: document } = readSource(page);
  if (document === undefined || (file.kind === undefined && isFullText(document.format))) return false;
  return kindOfSource(document) === "field";
}
