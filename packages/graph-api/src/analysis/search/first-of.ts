/**
 * The first of some values in an order, without sorting the others: what comes behind as many as are wanted is passed
 * over. Equal values stay in the order in which they come.
 */
export function firstOf<Value>(
  values: Iterable<Value>,
  limit: number,
  compare: (left: Value, right: Value) => number,
): readonly Value[] {
  if (limit === 0) return [];
  let kept: Value[] = [];
  let isFull = false;
  let last: Value | undefined;
  const cut = () => {
    kept = kept.sort(compare).slice(0, limit);
    isFull = kept.length === limit;
    last = kept.at(-1);
  };
  for (const value of values) {
    // Where as many are kept as are wanted, there is a last one.
    if (isFull && compare(value, last as Value) >= 0) continue;
    kept.push(value);
    if (kept.length >= 2 * limit) cut();
  }
  cut();
  return kept;
}
