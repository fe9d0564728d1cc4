import { type EntityType, entityTypes } from "@methodscape/graph-model";

/** What speaks for each type of each name, in points; a name is a text as written. */
export type TypeVotes = Map<string, Map<EntityType, number>>;

/** Types that one noun or place can seldom tell apart are weighed together first. */
const families = {
  method: "method",
  model: "method",
  dataset: "dataset",
  benchmark: "dataset",
  concept: "concept",
} as const satisfies Record<EntityType, EntityType>;

export type TypeFamily = (typeof families)[EntityType];

/** The family of a type. */
export function familyOf(type: EntityType): TypeFamily {
  return families[type];
}

/** Adds points; nothing said adds nothing. */
export function addVote(votes: TypeVotes, name: string, type: EntityType | undefined, points: number): void {
  if (type === undefined || points <= 0) return;
  const row = votes.get(name) ?? new Map<EntityType, number>();
  row.set(type, (row.get(type) ?? 0) + points);
  votes.set(name, row);
}

/** Adds votes of one kind, scaled down together where a name has more than `most` points of them. */
export function addBounded(votes: TypeVotes, others: TypeVotes, most: number): void {
  for (const [name, row] of others) {
    let sum = 0;
    for (const points of row.values()) sum += points;
    for (const [type, points] of row) addVote(votes, name, type, points * Math.min(1, most / sum));
  }
}

export interface LeadingType {
  readonly type: EntityType;
  /** Points of its family. */
  readonly points: number;
}

/** The family with most points, and in it the type with most; undefined when nothing was said. */
export function leadingType(votes: TypeVotes, name: string): LeadingType | undefined {
  const row = votes.get(name);
  if (row === undefined) return undefined;
  const sums = new Map<TypeFamily, number>();
  for (const [type, points] of row) sums.set(familyOf(type), (sums.get(familyOf(type)) ?? 0) + points);
  const family = largest(["method", "dataset", "concept"] as const, (each) => sums.get(each) ?? 0);
  const type = largest(
    entityTypes.filter((each) => familyOf(each) === family),
    (each) => row.get(each) ?? 0,
  );
  return type === undefined || family === undefined ? undefined : { type, points: sums.get(family) ?? 0 };
}

/** The type of a name, of its singular when nothing is said of the plural, else method. */
export function typeOfName(votes: TypeVotes, name: string): EntityType {
  const leading = leadingType(votes, name) ?? leadingType(votes, name.replace(/(?<=[\p{Lu}\d])s$/u, ""));
  return leading?.type ?? "method";
}

function largest<Item>(items: readonly Item[], size: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || size(item) > size(best)) best = item;
  return best;
}
