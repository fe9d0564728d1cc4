import { listPapers, readTextLayers, type SourceFile, unpackCourse } from "@methodscape/extractor";
import type { Paper } from "@methodscape/graph-model";

/**
 * The works that some sources list, with what was read of each, also from what was fetched before: what that has
 * already is not missing.
 */
export async function listedWorks(
  sources: readonly SourceFile[],
  fetched: readonly SourceFile[],
): Promise<Paper[]> {
  const listing = new Set(sources.flatMap(unpackCourse).map(({ path }) => `source:${path}`));
  const { papers } = listPapers(await readTextLayers([...sources, ...fetched]));
  return papers.filter(({ readings }) => readings.some(({ source }) => listing.has(source)));
}
