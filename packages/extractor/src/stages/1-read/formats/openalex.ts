import { readJsonPapers } from "../json/read-json-papers.ts";
import { paperFromWork } from "../openalex/paper-from-work.ts";
import { isRecord } from "../records/object-fields.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** How far into the file its marks are looked for: the answer of a search begins with its counts. */
const reach = 100_000;

/** Works of OpenAlex: one, a list, the answer of a search, or one a line. */
export const openalex: SourceFormatReader = {
  recognises: (text) =>
    /^\s*[[{]/.test(text) &&
    /"id"\s*:\s*"https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?W\d/i.test(text.slice(0, reach)),
  rendered: true,
  read: (text) => readJsonPapers(text, { recordsIn, paperFrom: paperFromWork }),
};

function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown) =>
      isRecord(one) && Array.isArray(one.results) ? one.results : [one],
    );
  if (isRecord(value) && Array.isArray(value.results)) return value.results;
  return value === undefined ? [] : [value];
}
