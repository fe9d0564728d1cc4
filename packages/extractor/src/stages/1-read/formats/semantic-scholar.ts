import { readJsonPapers } from "../json/read-json-papers.ts";
import { isRecord } from "../records/object-fields.ts";
import { paperFromRecord } from "../semantic-scholar/paper-from-record.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** How far into the file its marks are looked for. */
const reach = 100_000;

/** Papers of Semantic Scholar: one, a batch, the answer of a search, citations or references of a paper, recommendations. */
export const semanticScholar: SourceFormatReader = {
  recognises: (text) => /^\s*[[{]/.test(text) && /"paperId"\s*:\s*"[0-9a-f]{40}"/.test(text.slice(0, reach)),
  rendered: true,
  read: (text) => readJsonPapers(text, { recordsIn, paperFrom: paperFromRecord }),
};

/** Where the service puts its list, and what it wraps each paper of it in. */
const lists = ["data", "recommendedPapers", "papers"];
const wrappers = ["citingPaper", "citedPaper", "paper"];

function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.map(unwrap);
  if (!isRecord(value)) return value === undefined ? [] : [value];
  const list = lists.map((name) => value[name]).find(Array.isArray);
  return list === undefined ? [unwrap(value)] : list.map(unwrap);
}

function unwrap(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return wrappers.map((name) => value[name]).find(isRecord) ?? value;
}
