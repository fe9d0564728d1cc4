import type { FocusLine } from "../core/focus-lines.ts";
import { type LineStyle, lineStyles } from "../core/line-style.ts";
import { inks, lineLimit, type Overlay, type Place, radiusOf } from "./overlay.ts";

/** Pixels between two lines that join the same nodes, between an arrow and the mark that it leads to, and along an arrow. */
const laneGap = 7;
const arrowGap = 7;
const arrowLength = 9;

/** The lines at the node in focus: each kind in its dashes, with an arrow where it leads somewhere. */
export function drawFocusLines(overlay: Overlay, lines: readonly FocusLine[]): void {
  const { context } = overlay;
  const ink = inks[overlay.scene.theme];
  // Where they are too many, relations, which come last, are kept.
  for (const line of lines.slice(-lineLimit)) {
    const color = line.kind === "link" ? ink.focusLine : ink.ring;
    context.strokeStyle = color;
    context.fillStyle = color;
    drawLine(overlay, line, lineStyles[line.kind]);
  }
  context.setLineDash([]);
}

function drawLine(overlay: Overlay, { from, to, lane, lanes }: FocusLine, style: LineStyle): void {
  const { context } = overlay;
  const [start, end] = [overlay.toPixels(from), overlay.toPixels(to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const tipAt = style.arrow ? length - radiusOf(to, overlay) - arrowGap : length;
  if (length === 0 || tipAt <= 0) return;
  const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  // The lines of two nodes may lead either way; the side is that of one direction for all.
  const side = (lane - (lanes - 1) / 2) * laneGap * (from.id < to.id ? 1 : -1);
  const at = (distance: number, aside = 0): Place => ({
    x: start.x + along.x * distance - along.y * (side + aside),
    y: start.y + along.y * distance + along.x * (side + aside),
  });
  const last = at(style.arrow ? Math.max(0, tipAt - arrowLength + 1) : tipAt);
  const first = at(0);
  context.setLineDash([...style.dash]);
  context.lineWidth = style.width;
  context.beginPath();
  context.moveTo(first.x, first.y);
  context.lineTo(last.x, last.y);
  context.stroke();
  if (style.arrow)
    fillArrow(context, at(tipAt), [at(tipAt - arrowLength, 4.5), at(tipAt - arrowLength, -4.5)]);
}

function fillArrow(context: CanvasRenderingContext2D, tip: Place, barbs: readonly Place[]): void {
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const { x, y } of barbs) context.lineTo(x, y);
  context.fill();
}
