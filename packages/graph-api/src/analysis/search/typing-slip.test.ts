import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, isSlip } from "./typing-slip.ts";

describe("isSlip", () => {
  test.each([
    ["grop", "grpo", true],
    ["prefrence", "preference", true],
    ["reinforcemnet", "reinforcement", true],
    ["verifer", "verifier", true],
    ["dpo", "ppo", false],
    ["gsm8k", "gsm9k", false],
    ["math500", "math501", false],
    ["policy", "police", true],
    ["reward", "record", false],
  ])("%s for %s: %s", (typed, known, expected) => {
    expect(isSlip(typed, known)).toBe(expected);
  });
});

test("within the limit the distance is the same both ways, and nought only between equals", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      const distance = editDistance(left, right, 8);
      expect(editDistance(right, left, 8)).toBe(distance);
      expect(distance === 0).toBe(left === right);
      // A smaller limit may give up early, but never says that a far word is near.
      expect(editDistance(left, right, 1) <= 1).toBe(distance <= 1);
    }),
  );
});

test("two neighbours that changed places are one edit", () => {
  expect(editDistance("grpo", "gpro", 2)).toBe(1);
  expect(editDistance("abcd", "badc", 2)).toBe(2);
});
