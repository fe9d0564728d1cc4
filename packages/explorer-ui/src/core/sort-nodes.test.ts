import { expect, test } from "vitest";
import { orderBy, sortNodes } from "./sort-nodes.ts";
import { tinyMap } from "./testing/tiny-map.ts";

const names = new Map(tinyMap.topics.map((topic) => [topic.id, topic.name]));
const sorted = (order: Parameters<typeof sortNodes>[1]) =>
  sortNodes(tinyMap.nodes, order, names).map((node) => node.name);

test("numbers start with the greatest, names with the first letter, and a second click turns the order round", () => {
  const byName = orderBy({ column: "weight", down: true }, "name");
  expect(byName).toEqual({ column: "name", down: false });
  expect(orderBy(byName, "name")).toEqual({ column: "name", down: true });
  expect(orderBy(byName, "year")).toEqual({ column: "year", down: true });
});

test("nodes without a year stand behind all others in both directions", () => {
  expect(sorted({ column: "year", down: true }).slice(-3).sort()).toEqual(["Lonely", "MATH", "PPO"]);
  expect(sorted({ column: "year", down: false })[0]).toBe("An old paper");
  expect(sorted({ column: "year", down: false }).slice(-3).sort()).toEqual(["Lonely", "MATH", "PPO"]);
});

test("equal ones stand by id, whatever order they came in", () => {
  const order = { column: "type", down: false } as const;
  expect(sortNodes([...tinyMap.nodes].reverse(), order, names)).toEqual(
    sortNodes(tinyMap.nodes, order, names),
  );
});
