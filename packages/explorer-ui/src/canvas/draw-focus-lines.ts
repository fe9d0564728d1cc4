import type { MapNode } from "@methodscape/graph-model";
import type { Place } from "../core/fit-camera.ts";
import type { FocusLine } from "../core/focus-lines.ts";
import type { Disc } from "../core/label-spots.ts";
import { type LinePath, linePath } from "../core/line-path.ts";
import { type LineStyle, lineStyles } from "../core/line-style.ts";
import { isInFocus } from "../core/node-look.ts";
import { inks, lineLimit, type Overlay, radiusOf } from "./overlay.ts";

/** Pixels between two lines that join the same nodes, between a line and a mark, there with a ring, and along an arrow. */
const laneGap = 7;
const markGap = 1;
const ringGap = 7;
const arrowLength = 9;
/** Pixels that have to be seen of an arrow with its dashes, and of a plain line. */
const arrowInSight = 18;
const plainInSight = 4;

/** The lines at the node in focus: each kind in its dashes, with an arrow where it leads somewhere. Gives where arrows end. */
export function drawFocusLines(overlay: Overlay, lines: readonly FocusLine[]): readonly Place[] {
  const { context } = overlay;
  const ink = inks[overlay.scene.theme];
  const tips: Place[] = [];
  // Where they are too many, relations, which come last, are kept.
  for (const { kind, from, to, lane, lanes } of lines.slice(-lineLimit)) {
    const color = kind === "link" ? ink.focusLine : ink.ring;
    context.strokeStyle = color;
    context.fillStyle = color;
    // The lines of two nodes may lead either way; the side is that of one direction for all.
    const aside = (lane - (lanes - 1) / 2) * laneGap * (from.id < to.id ? 1 : -1);
    const style = lineStyles[kind];
    const inSight = style.arrow ? arrowInSight : plainInSight;
    const path = linePath(discOf(from, overlay), discOf(to, overlay), aside, inSight);
    drawLine(context, path, style);
    if (style.arrow) tips.push(path.last);
  }
  context.setLineDash([]);
  return tips;
}

/** A mark with the room around it that lines leave free. */
function discOf(node: MapNode, overlay: Overlay): Disc {
  const gap = isInFocus(node, overlay.scene) ? ringGap : markGap;
  return { ...overlay.toPixels(node), radius: radiusOf(node, overlay) + gap };
}

function drawLine(
  context: CanvasRenderingContext2D,
  { first, bend, last }: LinePath,
  { dash, width, arrow }: LineStyle,
): void {
  const steep = Math.atan2(last.y - bend.y, last.x - bend.x);
  const beforeTip = (along: number, aside = 0): Place => ({
    x: last.x - along * Math.cos(steep) - aside * Math.sin(steep),
    y: last.y - along * Math.sin(steep) + aside * Math.cos(steep),
  });
  const end = beforeTip(arrow ? arrowLength - 1 : 0);
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(first.x, first.y);
  context.quadraticCurveTo(bend.x, bend.y, end.x, end.y);
  context.stroke();
  if (arrow) fillArrow(context, last, [beforeTip(arrowLength, 4.5), beforeTip(arrowLength, -4.5)]);
}

function fillArrow(context: CanvasRenderingContext2D, tip: Place, barbs: readonly Place[]): void {
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const { x, y } of barbs) context.lineTo(x, y);
  context.fill();
}
