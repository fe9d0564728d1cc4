import type { SourceFormat } from "@methodscape/graph-model";
import { arxivAtom } from "./formats/arxiv-atom.ts";
import { arxivHtml } from "./formats/arxiv-html.ts";
import { arxivListing } from "./formats/arxiv-listing.ts";
import { awesomeList } from "./formats/awesome-list.ts";
import { bibtex } from "./formats/bibtex.ts";
import { coursePage } from "./formats/course-page.ts";
import { cslJson } from "./formats/csl-json.ts";
import { csv } from "./formats/csv.ts";
import { dailyPapers } from "./formats/daily-papers.ts";
import { json } from "./formats/json.ts";
import { jsonl } from "./formats/jsonl.ts";
import { openalex } from "./formats/openalex.ts";
import { paperTable } from "./formats/paper-table.ts";
import { plainList } from "./formats/plain-list.ts";
import { ris } from "./formats/ris.ts";
import { semanticScholar } from "./formats/semantic-scholar.ts";
import { yaml } from "./formats/yaml.ts";
import type { SourceFormatReader } from "./source-format-reader.ts";

/** The formats that are text; a PDF is told by its bytes. */
type TextFormat = Exclude<SourceFormat, "pdf">;

/** Asked in this order: the first format that recognises the text has it. */
export const sourceFormatReaders = {
  "arxiv-html": arxivHtml,
  "arxiv-atom": arxivAtom,
  "arxiv-listing": arxivListing,
  openalex,
  "semantic-scholar": semanticScholar,
  "csl-json": cslJson,
  jsonl,
  bibtex,
  ris,
  "daily-papers": dailyPapers,
  "awesome-list": awesomeList,
  "course-page": coursePage,
  json,
  yaml,
  "paper-table": paperTable,
  csv,
  "plain-list": plainList,
} satisfies Record<TextFormat, SourceFormatReader>;

/** The format of a text by its content, or undefined when it is none that we know. */
export function recogniseFormat(text: string): TextFormat | undefined {
  // The keys of a literal object keep their order and are exactly the formats.
  const formats = Object.keys(sourceFormatReaders) as TextFormat[];
  return formats.find((format) => sourceFormatReaders[format].recognises(text));
}
