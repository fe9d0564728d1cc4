import type Sigma from "sigma";
import type { FocusLine, LineKind } from "../core/focus-lines.ts";
import type { MapData } from "../core/map-data.ts";
import type { Scene } from "../core/node-look.ts";
import type { Box } from "../core/place-labels.ts";
import { drawGround } from "./draw-ground.ts";
import { type DrawnName, drawNames } from "./draw-names.ts";
import type { Overlay } from "./overlay.ts";

/** The canvases of the map: ours below and above, the renderer's between them. */
export interface Layers {
  readonly ground: HTMLCanvasElement;
  readonly stage: HTMLElement;
  readonly names: HTMLCanvasElement;
  /** Whether no graphics card draws: then our canvases stay in memory, which costs it half. */
  readonly inSoftware: boolean;
}

/** The lines at what is in focus, and the kinds of them that the key names. */
export interface LinesInFocus {
  readonly focusLines: readonly FocusLine[] | undefined;
  readonly lineKinds: readonly LineKind[];
}

/** Islands, lines and names follow every frame of the renderer. Gives the names that stand there now. */
export function drawAround(
  sigma: Sigma,
  map: MapData,
  scene: Scene,
  { focusLines, lineKinds }: LinesInFocus,
  { ground, names, inSoftware }: Layers,
): readonly DrawnName[] {
  const below = overlayOn(ground, inSoftware, sigma, map, scene);
  const above = overlayOn(names, inSoftware, sigma, map, scene);
  if (below === undefined || above === undefined) return [];
  const tips = drawGround(below, focusLines);
  const drawn = drawNames(above, [controlsBox(above), keyBox(above, lineKinds.length)], tips);
  // Tests and assistive tools read here what stands where.
  names.dataset.names = JSON.stringify(drawn.map(({ of: _, ...name }) => name));
  names.dataset.drawn = String(map.landscape.nodes.length);
  return drawn;
}

/** The buttons in the corner: no name lies under them. */
function controlsBox({ width, height }: Overlay): Box {
  return { left: width - 50, top: height - 126, right: width, bottom: height };
}

/** The key of the lines in the other corner, as high as it has kinds. */
function keyBox({ height }: Overlay, kinds: number): Box {
  return { left: 0, top: kinds === 0 ? height : height - 34 - kinds * 18, right: 240, bottom: height };
}

function overlayOn(
  canvas: HTMLCanvasElement,
  inSoftware: boolean,
  sigma: Sigma,
  map: MapData,
  scene: Scene,
): Overlay | undefined {
  const { width, height } = sigma.getDimensions();
  const density = window.devicePixelRatio;
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
  }
  const context = canvas.getContext("2d", { willReadFrequently: inSoftware });
  if (context === null) return undefined;
  context.setTransform(density, 0, 0, density, 0, 0);
  return { context, width, height, ...projection(sigma), sizeFactor: sigma.scaleSize(1), map, scene };
}

/** The renderer's way from plane to pixels; without rotation two points tell it all. */
function projection(sigma: Sigma): Pick<Overlay, "toPixels" | "unitNow"> {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const unit = sigma.graphToViewport({ x: 1, y: 1 });
  const [perX, perY] = [unit.x - origin.x, unit.y - origin.y];
  return {
    toPixels: ({ x, y }) => ({ x: origin.x + x * perX, y: origin.y + y * perY }),
    unitNow: Math.abs(perX),
  };
}
