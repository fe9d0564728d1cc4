import type { Box } from "./place-labels.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A disc on the map in pixels, y downward. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where the name of a node may stand: right, left, below, above, then the four corners. */
export function besideNode({ x, y, radius }: Disc, { width, height }: Size): Box[] {
  const away = radius + 4;
  const corner = radius * 0.7 + 3;
  const middle = y - height / 2;
  return [
    boxAt(x + away, middle, { width, height }),
    boxAt(x - away - width, middle, { width, height }),
    boxAt(x - width / 2, y + away - 2, { width, height }),
    boxAt(x - width / 2, y - away - height + 2, { width, height }),
    boxAt(x + corner, y + corner - 3, { width, height }),
    boxAt(x + corner, y - corner - height + 3, { width, height }),
    boxAt(x - corner - width, y + corner - 3, { width, height }),
    boxAt(x - corner - width, y - corner - height + 3, { width, height }),
  ];
}

/** Angles around an island at which its name may stand, clockwise from the top, in degrees; best first. */
const angles = [0, 180, 20, -20, 160, -160, 40, -40, 140, -140];

/**
 * Where the name of an island may stand: just outside its rim, upon the rim, inside below the rim, when the rim
 * above is out of sight at the top of what is seen of it, and last in the middle, where no other island's name comes.
 * Empty when nothing of the island is in sight.
 */
export function aroundIsland(island: Disc, size: Size, area: Size): Box[] {
  const { x, y, radius } = island;
  if (x + radius < 0 || y + radius < 0 || x - radius > area.width || y - radius > area.height) return [];
  const [top, bottom, ...sides] = angles.map((angle) => outsideRim(island, size, (angle * Math.PI) / 180));
  const above = top === undefined ? [] : [top];
  const below = bottom === undefined ? [] : [bottom];
  const upon = centredAt(x, y - radius, size);
  const inside = centredAt(x, y - radius + size.height / 2 + 5, size);
  const middle = centredAt(x, y, size);
  if (y - radius - size.height >= 4) return [...above, upon, ...below, inside, ...sides, middle];
  return [...pinnedIn(island, size, area), inside, ...below, ...sides, middle];
}

/** A name at the top of the view, while that lies on the island. */
function pinnedIn({ x, y, radius }: Disc, size: Size, area: Size): Box[] {
  const pinnedY = Math.max(y - radius + 5, 8) + size.height / 2;
  const pinnedX = Math.min(Math.max(x, size.width / 2 + 8), area.width - size.width / 2 - 8);
  return Math.hypot(pinnedX - x, pinnedY - y) < radius ? [centredAt(pinnedX, pinnedY, size)] : [];
}

/** A box that touches the rim from outside at an angle. */
function outsideRim({ x, y, radius }: Disc, size: Size, angle: number): Box {
  const across = Math.sin(angle);
  const up = Math.cos(angle);
  const at = (away: number) => centredAt(x + across * away, y - up * away, size);
  let near = radius;
  let far = radius + size.width / 2 + size.height / 2 + 3;
  for (let round = 0; round < 7; round += 1) {
    const middle = (near + far) / 2;
    if (depthInto(at(middle), { x, y, radius: radius + 2 }) > 0) near = middle;
    else far = middle;
  }
  return at(far);
}

function centredAt(x: number, y: number, size: Size): Box {
  return boxAt(x - size.width / 2, y - size.height / 2, size);
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** How deep a box reaches into a disc, as a share of the box's height; 0 when they do not meet. */
export function depthInto(box: Box, { x, y, radius }: Disc): number {
  const nearX = Math.min(Math.max(x, box.left), box.right);
  const nearY = Math.min(Math.max(y, box.top), box.bottom);
  const inside = radius - Math.hypot(nearX - x, nearY - y);
  return Math.max(0, inside / Math.max(1, box.bottom - box.top));
}
