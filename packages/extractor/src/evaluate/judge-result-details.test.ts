import type { Protocol, Result } from "@methodscape/graph-model";
import { describe, expect, it } from "vitest";
import type { GoldResult } from "./gold-records.ts";
import { judgeResultDetails } from "./judge-result-details.ts";

// Protects what is counted beside a value: only what a reader wrote down is asked for, and a wrong detail is two faults.
const place = { paper: "arxiv:2401.00001", part: "abstract", start: 0, end: 3 } as const;

const resultWith = (protocol: Partial<Protocol>, gain = true): Result => ({
  record: "result",
  id: "result:x",
  paper: "paper:arxiv:2401.00001",
  benchmark: "benchmark:math",
  metric: "accuracy",
  value: 3.1,
  unit: "%",
  gain,
  subject: true,
  tier: "shown",
  evidence: [],
  protocol: { selection: "unstated", tools: "unstated", reportedBy: "own", ...protocol },
});

const verdicts = (gold: Partial<GoldResult>, result: Result, names: readonly string[] = []) =>
  judgeResultDetails({ ...place, ...gold }, result, () => names).map(
    ({ kind, verdict }) => `${kind} ${verdict}`,
  );

describe("what is told beside a value", () => {
  it("is right under any name of the rival, with or without an article", () => {
    expect(
      verdicts({ comparedWith: "CoOp" }, resultWith({ baseline: "Context Optimization" }), ["CoOp"]),
    ).toEqual(["baseline hit"]);
    expect(verdicts({ comparedWith: "the SLM baseline" }, resultWith({ baseline: "SLM baseline" }))).toEqual([
      "baseline hit",
    ]);
  });

  it("is missed where it is left out, and two faults where it is another's", () => {
    expect(verdicts({ comparedWith: "DPO", relative: true }, resultWith({}))).toEqual([
      "baseline missed",
      "relative missed",
    ]);
    expect(verdicts({ comparedWith: "DPO" }, resultWith({ baseline: "SFT" }))).toEqual([
      "baseline missed",
      "baseline spurious",
    ]);
  });

  it("counts for nothing where no reader wrote it down, and a rival only of gains", () => {
    expect(verdicts({}, resultWith({ baseline: "earlier planners", subset: "hard" }))).toEqual([]);
    expect(verdicts({ comparedWith: "DPO" }, resultWith({}, false))).toEqual([]);
  });

  it("finds a part of a benchmark in the condition too", () => {
    const gold = { protocol: { subset: "2-step" } };
    expect(verdicts(gold, resultWith({ condition: "2-step" }, false))).toEqual(["part hit"]);
  });
});
