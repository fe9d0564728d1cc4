/** One input file before it was read. `path` is relative to the argument that named it, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Overrides what the format says: `--syllabus PATH` and `--field PATH`. */
  readonly kind?: "syllabus" | "field" | undefined;
  /** Overrides the course that the parent folder names. */
  readonly course?: string | undefined;
}
