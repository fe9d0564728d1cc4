import type { ExtractOptions } from "./extract-options.ts";
import type { KeptSources, SegmentedSource } from "./model/segmented-source.ts";
import type { SourceFile } from "./model/source-file.ts";
import { unpackCourse } from "./stages/1-read/course-site/unpack-course.ts";
import { readSource } from "./stages/1-read/read-source.ts";
import { segmentSource } from "./stages/2-segment/segment-source.ts";

/** Stages 1 and 2 for all files of a run, in the order of their paths. */
export function readAll(
  files: readonly SourceFile[],
  { onProgress = () => {}, kept }: ExtractOptions,
): SegmentedSource[] {
  const sorted = files
    .flatMap(unpackCourse)
    .sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  return sorted.map((file, done) => {
    onProgress({ stage: "read", done, total: sorted.length });
    return readAndSegment(file, kept);
  });
}

/** Stages 1 and 2 for one file, unless an earlier run has read the same bytes in the same way. */
function readAndSegment(file: SourceFile, kept: KeptSources | undefined): SegmentedSource {
  const known = kept?.get(file);
  if (known !== undefined) return known;
  const { value: document, diagnostics } = readSource(file);
  const segmented = document === undefined ? undefined : segmentSource(document);
  const result: SegmentedSource = {
    read: document && segmented && { document, ...segmented.value },
    diagnostics: [...diagnostics, ...(segmented?.diagnostics ?? [])],
  };
  kept?.set(file, result);
  return result;
}
