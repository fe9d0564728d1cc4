import type { SourceFile } from "./model/source-file.ts";
import { readSource } from "./stages/1-read/read-source.ts";
import { kindOfSource } from "./stages/2-segment/describe-source.ts";

/** True when a file would be read as field: everything but course pages, unless the person said otherwise. */
export function isField(file: SourceFile): boolean {
  const { value: document } = readSource(file);
  return document !== undefined && kindOfSource(document) === "field";
}
