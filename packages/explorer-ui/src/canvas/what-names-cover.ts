import type { MapNode } from "@methodscape/graph-model";
import type { Place } from "../core/fit-camera.ts";
import type { Scene } from "../core/node-look.ts";
import { coveredBy, gridOf, type Obstacle } from "../core/obstacle-grid.ts";
import type { LabelArea } from "../core/place-labels.ts";
import { type Overlay, radiusOf } from "./overlay.ts";

/** Where some are in the light, no name covers three of them, a tip or what is selected; only that one's own may cover tips. */
const mostCovered = 12;
const weights = { dimmed: 0.1, lit: 4, tip: 15, selected: 40 } as const;

type Laid = Omit<Overlay, "context">;

/** How much of the map a name would cover: marks, and the tips of arrows. */
export function whatNamesCover(
  overlay: Laid,
  tips: readonly Place[],
): Pick<LabelArea, "covers" | "mostCovered"> {
  const obstacles = gridOf([...nodeDiscs(overlay), ...tipDiscs(overlay, tips)]);
  return {
    covers: (box) => coveredBy(obstacles, box),
    mostCovered: areAllAlike(overlay.scene) ? Number.POSITIVE_INFINITY : mostCovered,
  };
}

/** Discs of the nodes that a name should not cover. Dimmed ones count too, so that names stay in place while one points. */
function* nodeDiscs(overlay: Laid): Generator<Obstacle> {
  const { map, scene } = overlay;
  for (const node of map.landscape.nodes) {
    if (!scene.visible.has(node.id)) continue;
    const { x, y } = overlay.toPixels(node);
    if (x < 0 || y < 0 || x > overlay.width || y > overlay.height) continue;
    yield { x, y, radius: radiusOf(node, overlay), weight: weightOf(node, scene) };
  }
}

/** An arrow whose tip is covered leads nowhere. While one points, names stay in place instead. */
function tipDiscs({ scene }: Laid, tips: readonly Place[]): Obstacle[] {
  return scene.hovered === undefined ? tips.map((tip) => ({ ...tip, radius: 6, weight: weights.tip })) : [];
}

/** While nothing is in the light all nodes matter alike, and while one points, for the same reason. */
function areAllAlike({ hovered, lit }: Scene): boolean {
  return hovered !== undefined || lit === undefined;
}

function weightOf({ id }: MapNode, scene: Scene): number {
  if (areAllAlike(scene)) return 1;
  return weights[id === scene.selected ? "selected" : scene.lit?.has(id) === true ? "lit" : "dimmed"];
}
