import type { SourceDocument } from "../../../model/source-document.ts";
import { dateFromArxivId, dateFromIso } from "../dates/read-date.ts";
import { kindOfWork } from "../kind-of-work.ts";
import type { Segmented } from "../segmenter.ts";

/** One entry for each record; stage 1 has read the fields. */
export function segmentJsonl(document: SourceDocument): Segmented {
  const drafts = document.records.map(({ abstract, date, ...record }) => ({
    ...record,
    kind: kindOfWork({ ...record, isDescribed: abstract !== undefined }),
    abstracts: abstract === undefined ? [] : [abstract],
    notes: [],
    date: date === undefined ? dateFromArxivId(record.arxivId) : dateFromIso(date),
    section: "papers",
    heading: undefined,
  }));
  return { drafts, notes: [] };
}
