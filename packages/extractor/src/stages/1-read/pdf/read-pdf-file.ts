import type { TextLayer } from "../../../model/text-layer.ts";
import { noteFullText } from "../full-text/note-full-text.ts";
import { renderFullText } from "../full-text/render-full-text.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import type { ReadText } from "../source-format-reader.ts";
import { readPdfPages } from "./read-pdf.ts";

/** As few letters a page come from page numbers and stamps; a page of text has thousands. */
const fewestLetters = 40;

/** The text of a PDF, or the one note that says why there is none. */
export function readPdfFile(layer: TextLayer | undefined): ReadText | ReadNote {
  if (layer === undefined) return refusals.unopened;
  if (layer.kind !== "pages") return refusals[layer.kind];
  const { pages, pageCount } = layer;
  const letters = pages.reduce(
    (sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  if (letters < fewestLetters * pages.length) return refusals.scanned;
  const read = readPdfPages(pages);
  if (read === undefined) return refusals.untitled;
  const notes = noteFullText(read.work, read.isCut);
  return { ...renderFullText(read.work), notes: [...notes, ...noteLength(pages.length, pageCount)] };
}

function noteLength(read: number, pageCount: number): ReadNote[] {
  if (read === pageCount) return [];
  const message = `only the first ${read} of ${pageCount} pages were read; give the part that matters as a file of its own`;
  return [{ severity: "warning", rule: "too-many-pages", message }];
}

const refusals = {
  unopened: refusal(
    "unopened",
    "the PDF's text was not taken out of it before it was read; please report this",
  ),
  locked: refusal("locked", "the PDF is locked with a password; save a copy without one, or leave it out"),
  damaged: refusal("damaged", "the PDF is damaged or cut off; fetch it again, or leave it out"),
  scanned: refusal(
    "scanned",
    "the PDF holds pictures of pages and no text; run a text recognition (OCR) over it, or leave it out",
  ),
  untitled: refusal(
    "no-title",
    "no line of the PDF's first page is set as a title, so it is no paper; nothing was read from it",
  ),
} as const satisfies Record<string, ReadNote>;

function refusal(rule: string, message: string): ReadNote {
  return { severity: "error", rule, message };
}
