import type { RenderedRecord } from "../../model/source-document.ts";
import type { ReadNote } from "./note-diagnostic.ts";

/** What a format makes of a decoded file. For formats that are prose the text is the file's own and `records` is empty. */
export interface ReadText {
  readonly text: string;
  readonly records: readonly RenderedRecord[];
  readonly notes: readonly ReadNote[];
}

/** One way to write readings down. To add a format: a file in `formats/`, a row in `source-formats.ts` and one in stage 2. */
export interface SourceFormatReader {
  /** True when the content, not the file's name, shows this format. */
  readonly recognises: (text: string) => boolean;
  /** True when the text is a rendering of records; then a line of the file may be as long as it likes. */
  readonly rendered: boolean;
  readonly read: (text: string) => ReadText;
}
