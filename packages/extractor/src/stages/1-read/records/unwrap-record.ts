import { isRecord, type ObjectFields } from "./object-fields.ts";

/** Members that carry the paper itself where a record is an envelope: of feeds, of search engines, of database exports. */
const envelopes = [
  "paper",
  "article",
  "work",
  "publication",
  "document",
  "item",
  "node",
  "metadata",
  "_source",
  "attributes",
  "fields",
];

/**
 * A record without its envelope: `{"paper": {"title": …}, "numComments": 2}` gives the members of the paper, and
 * those of the envelope that the paper has not.
 */
export function unwrapRecord(record: ObjectFields): ObjectFields {
  const name = envelopes.find((member) => {
    const inner = record[member];
    return isRecord(inner) && typeof inner.title === "string";
  });
  const inner = name === undefined ? undefined : record[name];
  if (name === undefined || !isRecord(inner)) return record;
  const { [name]: _, ...outer } = record;
  return { ...outer, ...inner };
}
