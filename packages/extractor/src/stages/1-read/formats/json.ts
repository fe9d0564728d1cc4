import { findRecords } from "../json/find-records.ts";
import { noteJson } from "../json/json-notes.ts";
import { parseJson } from "../json/parse-json.ts";
import { readRows } from "../records/read-rows.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";

/** A list of objects, texts or lists, an object that opens with a member, or either as one text; a Markdown link opens with a letter. */
const opening = /^\s*(?:"\s*[[{]|\[\s*(?:[{"'\]]|\[\s*[[{"'\d\]])|\{\s*["'}])/;

/**
 * One JSON value with papers in it: a list, a list in a wrapper, the answer of the Daily Papers API, one paper. Rows
 * that are texts of Python in place of objects are read as well.
 */
export const json: SourceFormatReader = {
  recognises: (text) => opening.test(text),
  rendered: true,
  read: readJson,
};

function readJson(text: string): ReadText {
  const parsed = parseJson(text);
  const found = findRecords(parsed.value);
  const { records, notes, ...read } = readRows(found.rows);
  return { ...read, records, notes: [...noteJson(text, parsed, found, records.length), ...notes] };
}
