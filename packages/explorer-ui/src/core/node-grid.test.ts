import fc from "fast-check";
import { expect, test } from "vitest";
import { nodeGrid, nodeUnder } from "./node-grid.ts";
import { mapNode } from "./testing/small-map.ts";

const coordinate = fc.integer({ min: -60, max: 60 });
const anyNodes = fc.array(
  fc.record({ x: coordinate, y: coordinate, weight: fc.integer({ min: 1, max: 9 }) }),
  {
    maxLength: 60,
  },
);

test("the grid finds the node that a look at every node would find", () => {
  fc.assert(
    fc.property(anyNodes, coordinate, coordinate, (places, x, y) => {
      const nodes = places.map((place, index) => mapNode(`method:m${index}`, place));
      const inside = (node: { x: number; y: number; weight: number }) =>
        node.weight - Math.hypot(node.x - x, node.y - y);
      const most = Math.max(0, ...nodes.map(inside));
      const found = nodeUnder(nodeGrid(nodes), { x, y }, 9, (node) => node.weight);
      expect(found === undefined ? 0 : inside(found)).toBe(most);
    }),
  );
});

test("a node that cannot be pointed at is passed over", () => {
  const grid = nodeGrid([mapNode("method:hidden")]);
  expect(nodeUnder(grid, { x: 0, y: 0 }, 9, () => undefined)).toBeUndefined();
});
