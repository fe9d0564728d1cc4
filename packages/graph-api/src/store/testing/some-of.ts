import fc from "fast-check";

/** One or more of the values, in their order. */
export function someOf<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.subarray([...values], { minLength: 1 });
}
