import type { Severity } from "@methodscape/graph-model";
import type { TextLayer } from "./text-layer.ts";

/** One input file before it was read. `path` is relative to the argument that named it, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  /** Empty when `problem` says why they could not be had. */
  readonly bytes: Uint8Array;
  /** Why the file was not opened, in words: a member of a zip that is not safe to unpack. */
  readonly problem?: string | undefined;
  /** Overrides what the format says: `--syllabus PATH` and `--field PATH`. */
  readonly kind?: "syllabus" | "field" | undefined;
  /** Overrides the course that the parent folder names. */
  readonly course?: string | undefined;
  /** Fetched to complete papers that other files list: it lists nothing itself. */
  readonly completes?: boolean | undefined;
  /** What was said when the file was taken out of another. */
  readonly notes?:
    | readonly { readonly severity: Severity; readonly rule: string; readonly message: string }[]
    | undefined;
  /** For a PDF: its text layer. Opening one is asynchronous, so it is read at the door, not in a stage. */
  readonly textLayer?: TextLayer | undefined;
}
