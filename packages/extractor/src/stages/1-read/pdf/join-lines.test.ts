import { describe, expect, test } from "vitest";
import { joinLines, wordsOf } from "./join-lines.ts";

describe("joinLines", () => {
  test.each([
    [["a verifi-", "er of steps"], "a verifier of steps"],
    [["with GPT-", "4o and Qwen2.5-", "Math-", "7B"], "with GPT-4o and Qwen2.5-Math-7B"],
    [["chain-of-", "thought"], "chain-of-thought"],
    [["self-", "consistency"], "self-consistency"],
    [["MATH-", "specific"], "MATH-specific"],
    [["from 3 –", "5 steps"], "from 3 – 5 steps"],
    [["one line"], "one line"],
    [[], ""],
  ])("%j", (lines, joined) => {
    expect(joinLines(lines)).toBe(joined);
  });

  test("what the paper writes elsewhere decides", () => {
    const words = wordsOf(["the rollout-based search", "and coop-"]);
    expect(joinLines(["a rollout-", "based search, coop-", "erating"], words)).toBe(
      "a rollout-based search, cooperating",
    );
  });
});
