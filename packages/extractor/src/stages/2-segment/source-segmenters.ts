import type { SourceFormat } from "@methodscape/graph-model";
import { segmentAwesomeList } from "./awesome-list/segment-awesome-list.ts";
import { segmentCoursePage } from "./course-page/segment-course-page.ts";
import { segmentDailyPapers } from "./daily-papers/segment-daily-papers.ts";
import { segmentPlainList } from "./plain-list/segment-plain-list.ts";
import { segmentRecords } from "./records/segment-records.ts";
import type { Segmenter } from "./segmenter.ts";

/** One segmenter for each format that stage 1 tells apart. */
export const sourceSegmenters = {
  pdf: segmentRecords,
  "arxiv-html": segmentRecords,
  "course-page": segmentCoursePage,
  "daily-papers": segmentDailyPapers,
  jsonl: segmentRecords,
  json: segmentRecords,
  bibtex: segmentRecords,
  yaml: segmentRecords,
  csv: segmentRecords,
  "paper-table": segmentRecords,
  ris: segmentRecords,
  "plain-list": segmentPlainList,
  "awesome-list": segmentAwesomeList,
  "csl-json": segmentRecords,
  openalex: segmentRecords,
  "semantic-scholar": segmentRecords,
  "arxiv-atom": segmentRecords,
  "arxiv-listing": segmentRecords,
} satisfies Record<SourceFormat, Segmenter>;
