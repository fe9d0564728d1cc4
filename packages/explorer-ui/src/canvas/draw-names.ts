import type { MapNode } from "@methodscape/graph-model";
import type { Place } from "../core/fit-camera.ts";
import { nodeAt } from "../core/map-data.ts";
import { type Box, type PlacedLabel, placeLabels } from "../core/place-labels.ts";
import { fontOf, type Label, lineHeightOf } from "./label-font.ts";
import { inks, type Overlay, radiusOf } from "./overlay.ts";
import { whatNamesCover } from "./what-names-cover.ts";
import { wishLabels } from "./wish-labels.ts";

/** A name on the map with the box that it fills, in pixels. */
export interface DrawnName extends Box {
  readonly text: string;
  readonly of: Label["of"];
}

const mostNames = 25;
const mostNamesOnSmall = 16;
/** Every topic is named; beside their names there is always room for some of nodes, on a small map for those in the light. */
const leastNodeNames = 12;

/**
 * What lies above the nodes: rings around what is in focus, and names that neither overlap nor are cut off, and leave
 * the tips of arrows in sight where they can.
 */
export function drawNames(overlay: Overlay, taken: readonly Box[], tips: readonly Place[]): DrawnName[] {
  const { context, width, height } = overlay;
  context.clearRect(0, 0, width, height);
  drawRings(overlay);
  const isSmall = width < 560;
  const wishes = wishLabels(overlay, isSmall);
  const topics = wishes.filter(({ key }) => key.style === "topic").length;
  const ofNodes = isSmall && overlay.scene.lit === undefined ? 0 : leastNodeNames;
  const limit = Math.max(isSmall ? mostNamesOnSmall : mostNames, topics + ofNodes);
  const placed = placeLabels(wishes, { width, height, taken, ...whatNamesCover(overlay, tips) }, limit);
  for (const label of placed) drawName(overlay, label, isSmall);
  return placed.map(({ key, box }) => ({
    text: key.lines.join(key.style === "topic" ? " · " : " "),
    of: key.of,
    ...box,
  }));
}

function drawName(overlay: Overlay, { key, box }: PlacedLabel<Label>, isSmall: boolean): void {
  const { context, scene } = overlay;
  const ink = inks[scene.theme];
  const lineHeight = lineHeightOf(key.style, isSmall);
  context.font = fontOf(key.style, isSmall);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = ink.halo;
  context.fillStyle =
    key.style !== "topic" ? ink.name : scene.lit === undefined ? ink.topic : ink.topicDimmed;
  const { x, align } = alignmentOf(overlay, key, box);
  context.textAlign = align;
  for (const draw of ["strokeText", "fillText"] as const) {
    for (const [index, line] of key.lines.entries()) {
      context[draw](line, x, box.top + (index + 0.5) * lineHeight);
    }
  }
}

/** Lines beside a mark begin or end at it; the others stand around their middle. */
function alignmentOf(
  { toPixels }: Overlay,
  { of }: Label,
  { left, right }: Box,
): { readonly x: number; readonly align: CanvasTextAlign } {
  const mark = "node" in of ? toPixels(of.node).x : undefined;
  if (mark !== undefined && mark <= left) return { x: left, align: "left" };
  if (mark !== undefined && mark >= right) return { x: right, align: "right" };
  return { x: (left + right) / 2, align: "center" };
}

function drawRings(overlay: Overlay): void {
  const { scene, map } = overlay;
  const ring = (node: MapNode | undefined, away: number, width: number) => {
    if (node !== undefined && scene.visible.has(node.id)) drawRing(overlay, node, away, width);
  };
  if (scene.hovered !== scene.selected) ring(nodeAt(map, scene.hovered), 3, 1.5);
  ring(nodeAt(map, scene.selected), 4, 2.5);
}

function drawRing(overlay: Overlay, node: MapNode, away: number, width: number): void {
  const { context, scene } = overlay;
  const { x, y } = overlay.toPixels(node);
  context.beginPath();
  context.arc(x, y, radiusOf(node, overlay) + away, 0, 2 * Math.PI);
  context.strokeStyle = inks[scene.theme].ring;
  context.lineWidth = width;
  context.stroke();
}
