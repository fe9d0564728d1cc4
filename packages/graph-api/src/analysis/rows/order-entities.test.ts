import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { orderEntities } from "./order-entities.ts";

const [first, second, third] = tinyGraph.entities;
if (first === undefined || second === undefined || third === undefined)
  throw new Error("the tiny graph has entities");

test("who meets the question in most papers comes first, however known it is elsewhere", () => {
  const rows = [
    { entity: first, counts: { papers: 90, matching: 1 }, group: "direct" },
    { entity: second, counts: { papers: 3, matching: 3 }, group: "direct" },
    { entity: third, counts: { papers: 99, matching: 99 }, group: "not-seen" },
  ] as const;
  expect(orderEntities(rows, "papers").map(({ entity }) => entity.id)).toEqual([
    second.id,
    first.id,
    third.id,
  ]);
});
