import type Sigma from "sigma";
import type { MapData } from "../core/map-data.ts";
import { nodeGrid, nodeUnder } from "../core/node-grid.ts";
import { lookOf, type Scene } from "../core/node-look.ts";

/** Small nodes are easier to hit than they look, in pixels. */
const leastRadius = 5;
const mostRadius = 60;

/**
 * Lets the renderer find the node under the pointer by its place. Its own way reads a pixel back from the graphics
 * card, which waits for the whole drawing at every move of the mouse: with software rendering 98 % of the time of
 * pointing, and draws everything a second time to have these pixels: shape-program.ts leaves that out. The method is
 * private; should it be renamed, nothing is found, and the browser tests say so.
 */
export function pickByPlace(sigma: Sigma, map: MapData, scene: { readonly now: Scene }): void {
  const grid = nodeGrid(map.landscape.nodes);
  const getNodeAtPosition = (pixel: { readonly x: number; readonly y: number }): string | null => {
    const [origin, unit] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 0 })];
    const perUnit = Math.max(Math.hypot(unit.x - origin.x, unit.y - origin.y), 1e-6);
    const factor = sigma.scaleSize(1);
    const found = nodeUnder(grid, sigma.viewportToGraph(pixel), mostRadius / perUnit, (node) => {
      const { hidden, size } = lookOf(node, scene.now);
      return hidden ? undefined : Math.max(size * factor, leastRadius) / perUnit;
    });
    return found?.id ?? null;
  };
  Object.defineProperty(sigma, "getNodeAtPosition", { value: getNodeAtPosition });
}
