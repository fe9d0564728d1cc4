import type { MapNode } from "@methodscape/graph-model";
import type { Place } from "../core/fit-camera.ts";
import type { FocusLine } from "../core/focus-lines.ts";
import { drawFocusLines } from "./draw-focus-lines.ts";
import { inks, islandOf, lineLimit, type Overlay } from "./overlay.ts";

/**
 * What lies below the nodes: the islands, and the lines that matter now: those in focus, or all relations where
 * nothing is. Gives where arrows end.
 */
export function drawGround(overlay: Overlay, focusLines: readonly FocusLine[] | undefined): readonly Place[] {
  overlay.context.clearRect(0, 0, overlay.width, overlay.height);
  drawIslands(overlay);
  const ink = inks[overlay.scene.theme];
  if (focusLines !== undefined) return drawFocusLines(overlay, focusLines);
  if (overlay.scene.lit === undefined) {
    const { visible } = overlay.scene;
    const shown = overlay.map.relations.filter(([from, to]) => visible.has(from.id) && visible.has(to.id));
    const [near, far] = [shown.filter(isWithinTopic), shown.filter((pair) => !isWithinTopic(pair))];
    drawLines(overlay, near.slice(0, lineLimit), ink.line);
    drawLines(overlay, far.slice(0, lineLimit), ink.farLine);
  }
  return [];
}

function isWithinTopic([from, to]: readonly [MapNode, MapNode]): boolean {
  return from.topic === to.topic;
}

function drawIslands(overlay: Overlay): void {
  const { context, scene } = overlay;
  const ink = inks[scene.theme];
  for (const topic of overlay.map.landscape.topics) {
    const { x, y, radius } = islandOf(topic, overlay);
    const fill = context.createRadialGradient(x, y, radius * 0.2, x, y, radius);
    fill.addColorStop(0, ink.regionHeart);
    fill.addColorStop(1, ink.region);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = ink.rim;
    context.lineWidth = 1;
    context.stroke();
  }
}

function drawLines(
  { context, toPixels }: Overlay,
  pairs: readonly (readonly [MapNode, MapNode])[],
  color: string,
): void {
  context.beginPath();
  for (const [from, to] of pairs) {
    const start = toPixels(from);
    const end = toPixels(to);
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
  }
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.stroke();
}
