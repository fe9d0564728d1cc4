import type { NameEvidence } from "../finding.ts";
import { type NameShape, nameShapeOf } from "../reading/name-shape.ts";
import type { WeighedName } from "./decide-type.ts";

const shapePoints = {
  camel: 1.5,
  coded: 1,
  acronym: 0.5,
  capitalised: 0,
  number: 0,
  measure: 0,
  plain: 0,
} as const satisfies Record<NameShape, number>;

/** How many points speak for its being a name: the best piece of evidence, what stands against it, its shape, how often it comes back. */
export function namingPoints(
  { pieces, spelling }: WeighedName,
  shape: NameShape,
  occurrences: number,
): number {
  const best = Math.max(...pieces.map((piece) => piece.naming));
  const repeated = occurrences >= 3 ? 1 : occurrences === 2 ? 0.5 : 0;
  const spelled = (spelling?.typing ?? 0) >= 2 ? 1 : 0;
  return (
    Math.max(0, best) +
    strongestAgainst(pieces) +
    shapePoints[shape] +
    spelled +
    repeated +
    Math.min(1, 0.5 * (distinctRules(pieces) - 1))
  );
}

/** The most telling shape among the words of a name. */
export function shapeOfWhole(name: string): NameShape {
  const shapes = name.split(" ").map((word) => nameShapeOf(word).shape);
  const order: readonly NameShape[] = ["camel", "coded", "acronym"];
  return order.find((shape) => shapes.includes(shape)) ?? shapes[0] ?? "plain";
}

/** How many rules have something to say of a name. */
export function distinctRules(pieces: readonly NameEvidence[]): number {
  return new Set(pieces.map((piece) => piece.rule)).size;
}

/** What the words of a kind say against a name ("fold-aware paper transformer (FPT)") counts for nothing where the authors call it so outright. */
function strongestAgainst(pieces: readonly NameEvidence[]): number {
  const against = Math.min(0, ...pieces.map((piece) => piece.naming));
  const isCalled = pieces.some(
    ({ rule, naming, typing, introduced }) =>
      rule === "introduced" && naming >= 4 && typing >= 5 && introduced === true,
  );
  return isCalled && against > -3 ? 0 : against;
}
