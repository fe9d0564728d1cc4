import type { NodeId } from "@methodscape/graph-model";
import { UndirectedGraph } from "graphology";
import { expect, test } from "vitest";
import type { Island } from "./arrange-island.ts";
import type { Place } from "./plane.ts";
import { turnIslands } from "./turn-islands.ts";
import type { Tie, TieGraph, TieNode } from "./weigh-ties.ts";

const thirds = [0, 1, 2].map((third) => (third * 2 * Math.PI) / 3);
const at = (angle: number, out: number): Place => ({ x: out * Math.cos(angle), y: out * Math.sin(angle) });
const inner = thirds.map((_, number): NodeId => `method:inner-${number}`);
const outer = thirds.map((_, number): NodeId => `method:outer-${number}`);

/** Three nodes in the middle, each tied to one of three islands around it, in the order that is given. */
function innerPlaces(
  partners: readonly number[],
): readonly { readonly own: Place; readonly partner: Place }[] {
  const ties: TieGraph = new UndirectedGraph<TieNode, Tie>();
  for (const node of [...inner, ...outer]) ties.addNode(node, { kind: "entity" });
  for (const [number, partner] of partners.entries())
    ties.addEdge(inner[number], outer[partner], { weight: 1 });
  const islandOf = (nodes: readonly NodeId[], places: readonly Place[]): Island => ({
    nodes,
    radius: 5,
    places: new Map(nodes.map((node, number) => [node, places[number] ?? { x: 0, y: 0 }])),
  });
  const middle = islandOf(
    inner,
    thirds.map((angle) => at(angle, 4)),
  );
  const around = outer.map((node) => islandOf([node], [{ x: 0, y: 0 }]));
  const middles = [{ x: 0, y: 0 }, ...thirds.map((angle) => at(angle + 0.7, 30))];
  const places = turnIslands(ties, [middle, ...around], middles);
  const placeOf = (node: NodeId | undefined) => (node && places.get(node)) ?? { x: Number.NaN, y: 0 };
  return partners.map((partner, number) => ({
    own: placeOf(inner[number]),
    partner: placeOf(outer[partner]),
  }));
}

test.each([
  ["turned", [1, 2, 0]],
  ["mirrored", [0, 2, 1]],
])("an island is %s until its nodes lie on the shores that face what they are tied to", (_, partners) => {
  for (const { own, partner } of innerPlaces(partners)) {
    expect(Math.hypot(own.x, own.y)).toBeCloseTo(4);
    expect(Math.atan2(own.y, own.x)).toBeCloseTo(Math.atan2(partner.y, partner.x));
  }
});
