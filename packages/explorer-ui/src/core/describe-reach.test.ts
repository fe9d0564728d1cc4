import { expect, test } from "vitest";
import { describePapers, describeReach } from "./describe-reach.ts";

test("one of a thing is one of it, and none for sure is said so", () => {
  expect([0, 1, 2].map(describePapers)).toEqual(["in no paper for sure", "in 1 paper", "in 2 papers"]);
  expect(describeReach({ type: "paper", weight: 1 })).toBe("links to 1 entity");
  expect(describeReach({ type: "paper", weight: 0 })).toBe("links to 0 entities");
  expect(describeReach({ type: "method", weight: 1 })).toBe("in 1 paper");
});
