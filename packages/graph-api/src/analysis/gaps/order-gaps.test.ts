import type { Gap } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { orderGaps } from "./order-gaps.ts";

function gap(name: string, interval: [number, number]): Gap {
  const entity = { id: `method:${name}` as const, type: "method" as const, name };
  const [score] = interval;
  return {
    type: "missing",
    entity,
    reason: "",
    score,
    interval,
    papers: [],
    coverage: "none",
    evidence: [],
  };
}

const namesOf = (gaps: readonly Gap[]) => orderGaps(gaps).map(({ entity }) => entity.name);

test("the more prominent comes first; what the counting cannot tell apart stands by name", () => {
  const clear = gap("zeta", [0.8, 0.9]);
  const [one, other] = [gap("beta", [0.3, 0.5]), gap("Alpha", [0.2, 0.4])];
  const last = gap("aardvark", [0.1, 0.19]);
  expect(namesOf([last, one, clear, other])).toEqual(["zeta", "Alpha", "beta", "aardvark"]);
});

test("gaps tie with the most prominent one that is left, not with each other in a chain", () => {
  const [first, middle, end] = [gap("c", [0.5, 0.9]), gap("b", [0.3, 0.6]), gap("a", [0.1, 0.4])];
  expect(namesOf([end, middle, first])).toEqual(["b", "c", "a"]);
});
