import type { Diagnostic, Source } from "@methodscape/graph-model";
import type { PaperEntry } from "./paper-entry.ts";
import type { SourceDocument } from "./source-document.ts";
import type { SourceFile } from "./source-file.ts";

/** What stages 1 and 2 make of one file. Plain data: it survives being written as JSON and read again. */
export interface SegmentedSource {
  /** Undefined for a file that could not be read; the diagnostics say why. */
  readonly read:
    | { readonly document: SourceDocument; readonly source: Source; readonly entries: readonly PaperEntry[] }
    | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Remembers what files were read as, so that only those that changed are read again. */
export interface KeptSources {
  get(file: SourceFile): SegmentedSource | undefined;
  set(file: SourceFile, segmented: SegmentedSource): void;
}
