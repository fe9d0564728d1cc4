import type { GraphSnapshot, LandscapeRecord } from "@methodscape/graph-model";
import { indexGraph } from "../analysis/graph-index.ts";
import { computeLandscape } from "./compute-landscape.ts";
import type { LandscapeProgress } from "./landscape-progress.ts";

/** A snapshot with its landscape records filled in, sorted; `previous` is the landscape that people know. */
export function withLandscape(
  snapshot: GraphSnapshot,
  previous?: readonly LandscapeRecord[],
  onProgress?: (progress: LandscapeProgress) => void,
): GraphSnapshot {
  return { ...snapshot, landscape: computeLandscape(indexGraph(snapshot), previous, onProgress) };
}
