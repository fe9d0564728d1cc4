import type { PaperFilter } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { anchorsOf, normaliseFilter } from "./normalise-filter.ts";

const uses = (name: string): PaperFilter => ({ op: "entity", entity: `method:${name}`, roles: ["uses"] });
const named = (filter: PaperFilter) => {
  const text = (tree: ReturnType<typeof normaliseFilter>): string => {
    if (tree.op !== "condition") return `(${tree.of.map(text).join(` ${tree.op} `)})`;
    const name =
      tree.condition.op === "entity" ? tree.condition.entity.slice("method:".length) : tree.condition.op;
    return tree.negated ? `-${name}` : name;
  };
  return text(normaliseFilter(filter));
};

test("not goes down to the conditions, and equal operators become one", () => {
  const both: PaperFilter = {
    op: "and",
    of: [uses("a"), { op: "not", of: { op: "or", of: [uses("b"), { op: "not", of: uses("c") }] } }],
  };
  expect(named(both)).toBe("(a and -b and c)");
  expect(named({ op: "not", of: both })).toBe("(-a or b or -c)");
  expect(named({ op: "not", of: { op: "not", of: both } })).toBe(named(both));
  expect(named({ op: "or", of: [uses("a")] })).toBe("a");
});

test("anchors are what every match goes through; under not and for years there are none", () => {
  const anchors = (filter: PaperFilter) => anchorsOf(normaliseFilter(filter))?.length;
  expect(anchors(uses("a"))).toBe(1);
  expect(anchors({ op: "not", of: uses("a") })).toBeUndefined();
  expect(anchors({ op: "or", of: [uses("a"), uses("b")] })).toBe(2);
  expect(anchors({ op: "or", of: [uses("a"), { op: "year", from: 2024 }] })).toBeUndefined();
  expect(
    anchors({
      op: "and",
      of: [{ op: "or", of: [uses("a"), uses("b")] }, uses("c"), { op: "year", from: 2024 }],
    }),
  ).toBe(1);
});
