import { dateFromArxivId, dateFromIso } from "../../../model/dates/read-date.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import { kindOfWork } from "../kind-of-work.ts";
import type { Segmented } from "../segmenter.ts";

/** For every structured format: one entry for each record; stage 1 has read the fields. */
export function segmentRecords(document: SourceDocument): Segmented {
  const drafts = document.records.map(({ abstract, date, kind, section = "papers", ...record }) => ({
    ...record,
    kind: kind ?? kindOfWork({ ...record, isDescribed: abstract !== undefined }),
    abstracts: abstract === undefined ? [] : [abstract],
    date: date === undefined ? dateFromArxivId(record.arxivId) : dateFromIso(date),
    section,
    heading: undefined,
  }));
  return { drafts, notes: [] };
}
