import { paperFromItem } from "../csl/paper-from-item.ts";
import { readJsonPapers } from "../json/read-json-papers.ts";
import { isRecord } from "../records/object-fields.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** How far into the file its marks are looked for. */
const reach = 100_000;
const itemType =
  /"type"\s*:\s*"(?:article-journal|article-magazine|article-newspaper|paper-conference|post-weblog|motion_picture|legal_case|entry-encyclopedia|journal-article|proceedings-article|posted-content)"/;

/** A bibliography as reference managers, Pandoc and doi.org exchange it: one item, a list, or the answer of Crossref. */
export const cslJson: SourceFormatReader = {
  recognises: isCslJson,
  rendered: true,
  read: (text) => readJsonPapers(text, { recordsIn, paperFrom: paperFromItem }),
};

function isCslJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  const head = text.slice(0, reach);
  return /"title"\s*:/.test(head) && (/"date-parts"\s*:/.test(head) || itemType.test(head));
}

function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return value === undefined ? [] : [value];
  const inner = isRecord(value.message) ? value.message : value;
  return [inner.items, inner.references].find(Array.isArray) ?? [inner];
}
