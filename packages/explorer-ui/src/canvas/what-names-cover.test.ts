import { expect, test } from "vitest";
import { readMap } from "../core/map-data.ts";
import type { Scene } from "../core/node-look.ts";
import type { Box } from "../core/place-labels.ts";
import { mapNode, smallLandscape } from "../core/testing/small-map.ts";
import { whatNamesCover } from "./what-names-cover.ts";

const nodes = Array.from({ length: 40 }, (_, index) =>
  mapNode(`method:m${index}`, { x: 10 + index * 4, y: 50 }),
);
const everywhere: Box = { left: 0, top: 40, right: 300, bottom: 60 };
const tip = { x: 100, y: 50 };

function coveredIn(
  rest: Partial<Scene>,
  box = everywhere,
): { readonly covered: number; readonly most: number } {
  const map = readMap(smallLandscape(nodes, []));
  const scene: Scene = {
    theme: "light",
    level: "overview",
    unit: 1,
    visible: new Set(nodes.map(({ id }) => id)),
    lit: undefined,
    covered: undefined,
    selected: undefined,
    hovered: undefined,
    ...rest,
  };
  const laid = { width: 300, height: 100, toPixels: ({ x, y }: { x: number; y: number }) => ({ x, y }) };
  const { covers, mostCovered } = whatNamesCover(
    { ...laid, unitNow: 1, sizeFactor: 1, map, scene },
    scene.selected === undefined ? [] : [tip],
  );
  return { covered: covers(box), most: mostCovered };
}

test("in a crowded map of which nothing is in the light, a name may cover however many", () => {
  const { covered, most } = coveredIn({});
  expect(covered).toBeGreaterThan(12);
  expect(covered).toBeLessThan(most);
});

test("what is dimmed is covered, many in the light are not", () => {
  const dimmed = coveredIn({ lit: new Set(["method:m0"]) });
  expect(dimmed.covered).toBeLessThan(dimmed.most);
  const lit = coveredIn({ lit: new Set(nodes.map(({ id }) => id)) });
  expect(lit.covered).toBeGreaterThan(lit.most);
});

test("the tip of an arrow and what is selected stay in sight, but while one points names stay in place", () => {
  const lit = new Set(["method:m0"] as const);
  const overTip = { left: 95, top: 45, right: 105, bottom: 55 };
  const overSelected = { left: 0, top: 45, right: 14, bottom: 55 };
  for (const box of [overTip, overSelected]) {
    const { covered, most } = coveredIn({ lit, selected: "method:m0" }, box);
    expect(covered).toBeGreaterThan(most);
  }
  const pointing = coveredIn({ lit, selected: "method:m0", hovered: "method:m1" }, overTip);
  expect(pointing.covered).toBeLessThan(pointing.most);
});
