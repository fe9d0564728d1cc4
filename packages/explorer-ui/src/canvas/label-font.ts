import type { LandscapeTopic, MapNode } from "@methodscape/graph-model";
import type { Size } from "../core/label-spots.ts";

export type LabelStyle = "topic" | "name" | "focus";

export interface Label {
  readonly style: LabelStyle;
  /** One line, or two for a topic of two names. */
  readonly lines: readonly string[];
  /** What it is the name of. */
  readonly of: { readonly node: MapNode } | { readonly topic: LandscapeTopic };
}

const family = '"Inter", system-ui, -apple-system, "Segoe UI", sans-serif';

const faces = {
  topic: { weight: 650, size: 14, small: 11 },
  name: { weight: 500, size: 12, small: 10.5 },
  focus: { weight: 650, size: 13, small: 12 },
} as const satisfies Record<LabelStyle, { weight: number; size: number; small: number }>;

/** The font of a label; narrow maps get smaller letters. */
export function fontOf(style: LabelStyle, isSmall: boolean): string {
  const { weight, size, small } = faces[style];
  return `${weight} ${isSmall ? small : size}px ${family}`;
}

/** Height of one line of a label, in pixels. */
export function lineHeightOf(style: LabelStyle, isSmall: boolean): number {
  const { size, small } = faces[style];
  return (isSmall ? small : size) + 4;
}

const widths = new Map<string, number>();

/** How much room a label needs, in pixels; widths are measured once. */
export function sizeOf(
  context: CanvasRenderingContext2D,
  { style, lines }: Pick<Label, "style" | "lines">,
  isSmall: boolean,
): Size {
  const font = fontOf(style, isSmall);
  const width = Math.max(...lines.map((line) => widthOf(context, font, line)));
  return { width, height: lines.length * lineHeightOf(style, isSmall) };
}

function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = Math.ceil(context.measureText(text).width);
    widths.set(key, width);
  }
  return width;
}
