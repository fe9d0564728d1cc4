import fc from "fast-check";
import { expect, test } from "vitest";
import { createIdSet } from "./id-set.ts";

test("an id is in the set once it was added, and adding it again says so", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (added, asked) => {
      const set = createIdSet();
      const expected = new Set<string>();
      for (const id of added) {
        expect(set.add(id)).toBe(!expected.has(id));
        expected.add(id);
      }
      for (const id of [...added, ...asked]) expect(set.has(id)).toBe(expected.has(id));
    }),
  );
});

test("two hundred thousand ids that are much alike stay apart", () => {
  const set = createIdSet();
  const ids = Array.from({ length: 200_000 }, (_, number) => `paper:arxiv:${2000 + (number % 97)}.${number}`);
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.every((id) => set.has(id))).toBe(true);
  expect(ids.some((id) => set.has(`${id}v2`))).toBe(false);
});
