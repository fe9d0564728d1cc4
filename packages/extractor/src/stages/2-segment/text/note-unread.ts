import type { TextSpan } from "@methodscape/graph-model";
import type { SegmentNote } from "../segment-note.ts";

/** One note for each run of lines that no work was found in; works between them end a run. */
export function noteUnread({
  unread,
  drafts,
}: {
  readonly unread: readonly TextSpan[];
  readonly drafts: readonly TextSpan[];
}): SegmentNote[] {
  const starts = drafts.map(({ start }) => start);
  const runs: { start: number; end: number; count: number }[] = [];
  let next = 0;
  for (const { start, end } of [...unread].sort((left, right) => left.start - right.start)) {
    const last = runs.at(-1);
    let isParted = last === undefined;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < start) {
      isParted = true;
      next += 1;
    }
    if (isParted || last === undefined) runs.push({ start, end, count: 1 });
    else {
      last.end = Math.max(last.end, end);
      last.count += 1;
    }
  }
  return runs.map(({ start, end, count }) => ({
    severity: "info",
    rule: "not-an-entry",
    message:
      count === 1
        ? "a piece that names no work was left out"
        : `${count} pieces that name no work were left out`,
    span: { start, end },
  }));
}
