import { expect, test } from "vitest";
import type { Judgement } from "./judgement.ts";
import { describeReliability, reliabilityCurve } from "./reliability.ts";

function claim(confidence: number | undefined, verdict: Judgement["verdict"]): Judgement {
  return { measure: "roles", kind: "uses", verdict, paper: "p", claim: "c", quote: "q", confidence };
}

test("each step holds the stated and the true share of its claims; what was missed claims nothing", () => {
  const judgements = [
    claim(0.92, "hit"),
    claim(0.94, "spurious"),
    claim(1, "hit"),
    claim(undefined, "spurious"),
    claim(0.99, "missed"),
  ];
  expect(reliabilityCurve(judgements)).toEqual([
    { low: 0.9, high: 0.95, claims: 2, stated: expect.closeTo(0.93), seen: 0.5 },
    { low: 0.95, high: 1, claims: 1, stated: 1, seen: 1 },
  ]);
});

test("a mention is as true as its name, whatever stronger role the paper gives it", () => {
  const named = { ...claim(0.92, "spurious"), isNamed: true };
  const unnamed = { ...claim(0.92, "spurious"), isNamed: false };
  expect(reliabilityCurve([named, unnamed])).toEqual([
    { low: 0.9, high: 0.95, claims: 2, stated: expect.closeTo(0.92), seen: 0.5 },
  ]);
});

test("without any confidence there is no curve to print", () => {
  expect(describeReliability([claim(undefined, "hit")])).toBe("");
});
