import { paperSchema } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { readEvidence, readPosition } from "./read-records.ts";
import { fromProperties, toProperties } from "./record-properties.ts";

const [paper] = tinyGraph.papers;
if (paper === undefined) throw new Error("the tiny graph has papers");
const stored = toProperties(paper);

test.each([
  ["a field of another type", { title: 7 }],
  ["a nested field that is no JSON", { readingsJson: "[{" }],
])("a node that other hands gave %s is named, with what to do", (_what, change) => {
  expect(() => fromProperties(paperSchema, { ...stored, ...change }, { record: "paper" })).toThrow(
    expect.objectContaining({
      code: "store-refused",
      message: `${paper.id} was changed by other hands; load the snapshot again`,
    }),
  );
});

test("evidence and places that other hands changed are named by their claim and node", () => {
  expect(() => readEvidence({ evidence: { claim: "link:a", start: "x" }, source: "source:a" })).toThrow(
    /^link:a was changed by other hands/,
  );
  expect(() => readPosition({ id: "method:grpo", x: "left", y: 0, topic: "topic:a" })).toThrow(
    /^method:grpo was changed by other hands/,
  );
});
