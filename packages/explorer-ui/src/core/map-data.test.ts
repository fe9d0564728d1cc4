import { describe, expect, test } from "vitest";
import { nodeAt, readMap } from "./map-data.ts";
import { mapNode, paperMap, smallLandscape } from "./testing/small-map.ts";

describe("readMap", () => {
  test("a turned map has x and y swapped, topics too", () => {
    const landscape = smallLandscape([mapNode("method:a", { x: 30, y: -7 })]);
    const map = readMap(landscape, true);
    expect(nodeAt(map, "method:a")).toMatchObject({ x: -7, y: 30 });
    expect(map.bounds).toEqual({ left: -11, right: 10, bottom: -10, top: 34 });
    expect(landscape.nodes[0]).toMatchObject({ x: 30, y: -7 });
  });

  test("only lines between entities are relations", () => {
    const pairs = paperMap().relations.map(([from, to]) => `${from.id} → ${to.id}`);
    expect(pairs).toEqual(["method:grpo → method:ppo"]);
  });

  test("the years are those of papers", () => {
    expect(paperMap().years).toEqual([2020, 2024]);
    expect(readMap(smallLandscape([mapNode("method:a", { year: 1999 })])).years).toBeUndefined();
  });

  test("heavy nodes are named first, but no topic takes all names", () => {
    const crowded = [9, 8, 7, 6].map((weight) => mapNode(`method:big-${weight}`, { weight }));
    const lonely = mapNode("method:lonely", { weight: 5, topic: "topic:two" });
    const order = readMap(smallLandscape([...crowded, lonely])).labelOrder.map(({ id }) => id);
    expect(order.slice(0, 2)).toEqual(["method:big-9", "method:lonely"]);
  });

  test("a map without nodes or topics is a map still", () => {
    const map = readMap({ kind: "landscape", topics: [], nodes: [], lines: [], sources: [] });
    expect(map.bounds.right - map.bounds.left).toBeGreaterThan(0);
  });
});

test("nodeAt knows no node where there is none", () => {
  expect(nodeAt(paperMap(), "method:unknown")).toBeUndefined();
  expect(nodeAt(paperMap(), undefined)).toBeUndefined();
});
