import { type Gap, type GapType, gapTypes } from "@methodscape/graph-model";

/** The kinds of gaps in the order of a report, with what each means to an instructor. */
const gapTitles = {
  missing: "Missing: no reading names it",
  foundation: "Foundations: readings build on it, none introduces it",
  successor: "Successors: grew out of what is taught",
  benchmark: "Benchmarks: the field measures what is taught on it",
  "mentioned-only": "Mentioned only: readings name it, none works with it",
  "note-only": "Noted only: the instructor's notes name it, no reading does",
  "not-seen-together": "Not seen together in what was read",
  reading: "Readings to look at again",
} as const satisfies Record<GapType, string>;

const kindsInOrder = Object.keys(gapTitles).filter((kind): kind is GapType =>
  gapTypes.some((type) => type === kind),
);

/** The gaps of each kind that there are any of, kinds in the order of a report. */
export function gapsByKind(
  items: readonly Gap[],
): { readonly title: string; readonly gaps: readonly Gap[] }[] {
  return kindsInOrder
    .map((kind) => ({ title: gapTitles[kind], gaps: items.filter(({ type }) => type === kind) }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** How many gaps a report leaves out, as a line; none when it holds all. */
export function cutLines({
  items,
  total,
}: {
  readonly items: readonly Gap[];
  readonly total: number;
}): string[] {
  return items.length < total ? ["", `${items.length} of ${total} gaps shown; --limit shows more`] : [];
}
