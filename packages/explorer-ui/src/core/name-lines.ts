import { shortened } from "./place-labels.ts";

/** Letters of a name that stand in one line; a longer one is broken. */
export const oneLine = 24;

/** A name in one line or two of about the same length, cut where two do not hold it. */
export function nameLines(name: string): string[] {
  if (name.length <= oneLine) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index).filter((index) => index <= oneLine);
  const longer = (at: number) => Math.max(at, name.length - at - 1);
  const at = breaks.reduce<number | undefined>(
    (best, next) => (best === undefined || longer(next) < longer(best) ? next : best),
    undefined,
  );
  return at === undefined ? [shortened(name)] : [name.slice(0, at), shortened(name.slice(at + 1), oneLine)];
}
