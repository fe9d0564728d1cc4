import { expect, test } from "vitest";
import { describeAuthors } from "./describe-authors.ts";

test("two authors are named, of more the first; those that a source only counts are not forgotten", () => {
  expect(describeAuthors({ authors: ["Ada Lovelace", "Emmy Noether"] })).toBe(
    "Ada Lovelace and Emmy Noether",
  );
  expect(describeAuthors({ authors: ["Ada Lovelace", "Emmy Noether", "Sofya Kovalevskaya"] })).toBe(
    "Ada Lovelace et al.",
  );
  expect(describeAuthors({ authors: ["Ada Lovelace"], authorCount: 2 })).toBe("Ada Lovelace et al.");
  expect(describeAuthors({ authors: ["Ada Lovelace"], authorCount: 1 })).toBe("Ada Lovelace");
});

test("where nobody is named nothing is said", () => {
  expect(describeAuthors({ authors: [], authorCount: 7 })).toBeUndefined();
});
