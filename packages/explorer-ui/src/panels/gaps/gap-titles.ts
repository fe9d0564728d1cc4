import type { GapType } from "@methodscape/graph-model";

/** What each kind of gap is called, in the order in which they stand. */
export const gapTitles = {
  missing: "Missing",
  "mentioned-only": "Mentioned only",
  "note-only": "In a note only",
  foundation: "Foundations that no reading introduces",
  successor: "Successors of what is taught",
  benchmark: "Benchmarks of the taught methods",
  "not-seen-together": "Not seen together in what was read",
  reading: "Readings to look at again",
} as const satisfies Record<GapType, string>;
