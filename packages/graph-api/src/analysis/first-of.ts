/**
 * The first of some values in an order, without sorting the others: each further value is held against the last of
 * those kept. Equal values stay in the order in which they come.
 */
export function firstOf<Value>(
  values: Iterable<Value>,
  limit: number,
  compare: (left: Value, right: Value) => number,
): readonly Value[] {
  const kept: Value[] = [];
  for (const value of values) {
    const last = kept.at(-1);
    if (kept.length >= limit && (last === undefined || compare(value, last) >= 0)) continue;
    kept.splice(placeFor(kept, value, compare), 0, value);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}

function placeFor<Value>(
  kept: readonly Value[],
  value: Value,
  compare: (left: Value, right: Value) => number,
): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The middle lies within the list.
    if (compare(kept[middle] as Value, value) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
