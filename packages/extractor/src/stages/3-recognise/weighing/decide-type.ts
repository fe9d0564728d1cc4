import type { EntityType } from "@methodscape/graph-model";
import { entityTypes } from "@methodscape/graph-model";
import type { NameEvidence } from "../finding.ts";
import type { typeFromSpelling } from "../recognisers/name-morphology.ts";

/** A name with all that speaks for and against it, and what its spelling says. */
export interface WeighedName {
  readonly name: string;
  readonly pieces: readonly NameEvidence[];
  readonly spelling: ReturnType<typeof typeFromSpelling>;
}

/** A type, and how far it lies before the next best. */
export interface DecidedType {
  readonly type: EntityType | undefined;
  readonly margin: number;
}

/** Typing points from which on a place says outright what a thing is. */
const outright = 4;

/**
 * What the authors call a new thing when they bring it in is its type, the first word of several; data that they also call a
 * benchmark is one. Without such a word the type with most points: what a paper calls its own things breaks the silence,
 * spelling helps.
 */
export function decideType(weighed: WeighedName, ownType: EntityType | undefined): DecidedType {
  const { pieces, spelling } = weighed;
  const said = typeSaidOutright(weighed);
  if (said !== undefined) return { type: said, margin: outright };
  const voices = [
    ...pieces,
    { type: spelling?.type, typing: spelling?.typing ?? 0 },
    { type: ownType, typing: 1 },
  ];
  const points = (type: EntityType): number =>
    voices.reduce((sum, voice) => (voice.type === type ? sum + voice.typing : sum), 0);
  const ranked = entityTypes
    .map((type) => ({ type, points: points(type) }))
    .sort((left, right) => right.points - left.points);
  const [first, second] = ranked;
  if (first === undefined || first.points === 0) return { type: undefined, margin: 0 };
  return { type: first.type, margin: first.points - (second?.points ?? 0) };
}

/** What the name itself, or the first place that says so outright, says a thing is. */
export function typeSaidOutright({ pieces, spelling }: WeighedName): EntityType | undefined {
  if (spelling !== undefined && spelling.typing > outright) return spelling.type;
  const first = pieces.find(
    ({ type, typing, rule }) =>
      type !== undefined &&
      type !== "concept" &&
      typing >= outright &&
      (rule === "introduced" || rule === "apposition" || rule === "title"),
  )?.type;
  const isBenchmark = pieces.some(({ type, typing }) => type === "benchmark" && typing >= 2.5);
  return first === "dataset" && isBenchmark ? "benchmark" : first;
}
