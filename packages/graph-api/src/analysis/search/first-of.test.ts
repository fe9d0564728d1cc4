import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOf } from "./first-of.ts";

test("gives what sorting all and cutting would give, equal values in the order in which they came", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat())), fc.nat(12), (values, limit) => {
      const compare = ([left]: readonly [number, number], [right]: readonly [number, number]) => left - right;
      expect(firstOf(values, limit, compare)).toEqual([...values].sort(compare).slice(0, limit));
    }),
  );
});
