import type { SourceFormat } from "@methodscape/graph-model";
import { segmentCoursePage } from "./course-page/segment-course-page.ts";
import { segmentDailyPapers } from "./daily-papers/segment-daily-papers.ts";
import { segmentJsonl } from "./jsonl/segment-jsonl.ts";
import type { Segmenter } from "./segmenter.ts";

/** One segmenter for each format that stage 1 tells apart. */
export const sourceSegmenters = {
  "course-page": segmentCoursePage,
  "daily-papers": segmentDailyPapers,
  jsonl: segmentJsonl,
} satisfies Record<SourceFormat, Segmenter>;
