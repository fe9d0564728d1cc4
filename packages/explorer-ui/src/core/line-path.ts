import type { Place } from "./fit-camera.ts";
import type { Disc } from "./label-spots.ts";

/** The way of a line in pixels: from `first` to `last`, drawn aside towards `bend`; straight where that lies between them. */
export interface LinePath {
  readonly first: Place;
  readonly bend: Place;
  readonly last: Place;
}

/** How long and how high a line is that goes around, beyond the marks. */
const wayAround = 26;
const heightAround = 14;

/**
 * The way of a line from one mark to another, `aside` of the straight way between their middles. It begins and ends
 * at their rims; where less than `leastInSight` would be seen between these, it goes around.
 */
export function linePath(from: Disc, to: Disc, aside: number, leastInSight: number): LinePath {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  const along = length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
  const at = (forward: number, sideward: number): Place => ({
    x: from.x + along.x * forward - along.y * sideward,
    y: from.y + along.y * forward + along.x * sideward,
  });
  const [start, end] = [from.radius, length - to.radius];
  if (end - start >= leastInSight)
    return { first: at(start, aside), bend: at((start + end) / 2, aside), last: at(end, aside) };
  const side = aside < 0 ? -1 : 1;
  const { first, bend, last } = around(from.radius, to.radius, length, Math.abs(aside));
  return {
    first: at(first.x, first.y * side),
    bend: at(bend.x, bend.y * side),
    last: at(last.x, last.y * side),
  };
}

/** The way around two discs of which one lies at the origin and the other `apart` on the x axis, on the side where y is positive. */
function around(fromRadius: number, toRadius: number, apart: number, higher: number): LinePath {
  const cosine = Math.min(0.94, Math.max(-0.94, (apart - wayAround) / (fromRadius + toRadius)));
  const [startX, endX] = [fromRadius * cosine, apart - toRadius * cosine];
  const height = (x: number) => Math.max(heightAt(x, fromRadius), heightAt(x - apart, toRadius));
  const first = { x: startX, y: height(startX) };
  const last = { x: endX, y: height(endX) };
  const top = Math.max(first.y, last.y) + heightAround + higher;
  return { first, bend: { x: (startX + endX) / 2, y: top }, last };
}

/** How high a disc around the origin reaches at x; 0 beside it. */
function heightAt(x: number, radius: number): number {
  return Math.sqrt(Math.max(0, radius * radius - x * x));
}
