import type { SourceFormat } from "@methodscape/graph-model";
import { coursePage } from "./formats/course-page.ts";
import { dailyPapers } from "./formats/daily-papers.ts";
import { json } from "./formats/json.ts";
import { jsonl } from "./formats/jsonl.ts";
import type { SourceFormatReader } from "./source-format-reader.ts";

/** Asked in this order: the first format that recognises the text has it. */
export const sourceFormatReaders = {
  jsonl,
  "daily-papers": dailyPapers,
  "course-page": coursePage,
  json,
} satisfies Record<SourceFormat, SourceFormatReader>;

/** The format of a text by its content, or undefined when it is none that we know. */
export function recogniseFormat(text: string): SourceFormat | undefined {
  // The keys of a literal object keep their order and are exactly the formats.
  const formats = Object.keys(sourceFormatReaders) as SourceFormat[];
  return formats.find((format) => sourceFormatReaders[format].recognises(text));
}
