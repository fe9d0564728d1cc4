import { inheritFields } from "../bibtex/inherit-fields.ts";
import { paperFromEntry } from "../bibtex/paper-from-entry.ts";
import { parseBibtex } from "../bibtex/parse-bibtex.ts";
import { lineCounter } from "../records/line-counter.ts";
import { renderPapers } from "../records/render-papers.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";

/** A bibliography in BibTeX or biblatex, as conferences, DBLP, Zotero, JabRef and Mendeley write it. */
export const bibtex: SourceFormatReader = { recognises: isBibtex, rendered: true, read: readBibtex };

const firstEntry = /^[ \t]*@[ \t]*[A-Za-z]{3,40}[ \t]*\n?[ \t]*[{(][^\n]{0,300}[,=}{]/m;
/** Headings, lists, fences and tags: a page that ends with how to cite it is no bibliography. */
const proseLine = /^[ \t]*(?:#{1,6} |[-+*] |```|<|\{|\[|\d+\. )/m;
const longestPreamble = 20_000;

/** The first entry comes before any other structure: comments and a line of the program that wrote the file may stand above. */
function isBibtex(text: string): boolean {
  const first = firstEntry.exec(text);
  return first !== null && first.index < longestPreamble && !proseLine.test(text.slice(0, first.index));
}

function readBibtex(text: string): ReadText {
  const lineOf = lineCounter(text);
  const entries = inheritFields(parseBibtex(text)).filter(({ type }) => type !== "xdata");
  return renderPapers(
    entries.map((entry) => {
      const key = entry.key === "" ? "" : ` (${entry.key.slice(0, 60)})`;
      return paperFromEntry(entry, `line ${lineOf(entry.start)}${key}`);
    }),
  );
}
