import type { Paper, Source } from "@methodscape/graph-model";
import type { SourceFile } from "./model/source-file.ts";
import { unpackCourse } from "./stages/1-read/course-site/unpack-course.ts";
import { readSource } from "./stages/1-read/read-source.ts";
import { segmentSource } from "./stages/2-segment/segment-source.ts";
import { mergePapers } from "./stages/6-assemble/merge-papers.ts";

/** What some files list: their sources, and each work once. */
export interface ListedPapers {
  readonly sources: readonly Source[];
  readonly papers: readonly Paper[];
}

/** The works that files list, without a look at what their texts say: stages 1, 2 and the merging of 6. */
export function listPapers(files: readonly SourceFile[]): ListedPapers {
  const segmented = files.flatMap(unpackCourse).flatMap((file) => {
    const { value: document } = readSource(file);
    return document === undefined ? [] : [segmentSource(document).value];
  });
  return {
    sources: segmented.map(({ source }) => source),
    papers: mergePapers(segmented.flatMap(({ entries }) => entries)).value.papers,
  };
}
