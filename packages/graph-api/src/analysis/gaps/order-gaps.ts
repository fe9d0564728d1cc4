import type { Gap } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import { textKey } from "../text-key.ts";

/**
 * Most prominent first. Gaps whose intervals overlap that of the most prominent one left tie with it: what was counted
 * cannot tell them apart, so they stand in the order of their names.
 */
export function orderGaps(gaps: readonly Gap[]): Gap[] {
  const left = [...gaps].sort((one, other) => other.score - one.score || compareNames(one, other));
  const ordered: Gap[] = [];
  while (left.length > 0) {
    const leader = left[0];
    const tied = left.filter((gap) => (gap.interval?.[1] ?? gap.score) >= (leader?.score ?? 0));
    const tie = new Set(leader === undefined ? [] : [leader, ...tied]);
    ordered.push(...[...tie].sort(compareNames));
    left.splice(0, left.length, ...left.filter((gap) => !tie.has(gap)));
  }
  return ordered;
}

function compareNames(left: Gap, right: Gap): number {
  return (
    compareText(textKey(left.entity.name), textKey(right.entity.name)) ||
    compareText(left.entity.id, right.entity.id)
  );
}
