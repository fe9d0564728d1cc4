import { renderPapers } from "../records/render-papers.ts";
import { paperFromRis } from "../ris/paper-from-ris.ts";
import { parseRis } from "../ris/parse-ris.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** A bibliography in RIS, as Zotero, EndNote and publishers write it. */
export const ris: SourceFormatReader = {
  // A few lines on the database that wrote the file may stand above the first record.
  recognises: (text) => /^TY {1,2}- ?[A-Z]{3,7}[ \t]*\n[A-Z][A-Z0-9] {1,2}-/m.test(text.slice(0, 10_000)),
  rendered: true,
  read: (text) => renderPapers(parseRis(text).map(paperFromRis)),
};
