import type { SourceFormat } from "@methodscape/graph-model";
import { arxivHtml } from "./formats/arxiv-html.ts";
import { bibtex } from "./formats/bibtex.ts";
import { coursePage } from "./formats/course-page.ts";
import { csv } from "./formats/csv.ts";
import { dailyPapers } from "./formats/daily-papers.ts";
import { json } from "./formats/json.ts";
import { jsonl } from "./formats/jsonl.ts";
import { paperTable } from "./formats/paper-table.ts";
import { yaml } from "./formats/yaml.ts";
import type { SourceFormatReader } from "./source-format-reader.ts";

/** The formats that are text; a PDF is told by its bytes. */
type TextFormat = Exclude<SourceFormat, "pdf">;

/** Asked in this order: the first format that recognises the text has it. */
export const sourceFormatReaders = {
  "arxiv-html": arxivHtml,
  jsonl,
  bibtex,
  "daily-papers": dailyPapers,
  "course-page": coursePage,
  json,
  yaml,
  "paper-table": paperTable,
  csv,
} satisfies Record<TextFormat, SourceFormatReader>;

/** The format of a text by its content, or undefined when it is none that we know. */
export function recogniseFormat(text: string): TextFormat | undefined {
  // The keys of a literal object keep their order and are exactly the formats.
  const formats = Object.keys(sourceFormatReaders) as TextFormat[];
  return formats.find((format) => sourceFormatReaders[format].recognises(text));
}
