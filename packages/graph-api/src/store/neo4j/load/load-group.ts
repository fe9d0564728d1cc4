import { contentHash } from "./content-hash.ts";
import type { StorageUnit } from "./storage-unit.ts";

/** Units that readers see change together or not at all: a paper with all its claims, or one unit by itself. */
export interface LoadGroup {
  readonly id: string;
  /** Equal as long as nothing of the group has to be written again. */
  readonly hash: string;
  readonly units: readonly StorageUnit[];
}

/** One unit that readers see by itself. */
export function singleGroup(unit: StorageUnit): LoadGroup {
  return { id: unit.id, hash: unit.hash, units: [unit] };
}

/** A paper with its claims; its node carries the hash of them all. */
export function paperGroup(paper: StorageUnit, claims: readonly StorageUnit[]): LoadGroup {
  const hash = contentHash([paper, ...claims].map((unit) => unit.hash));
  const whole = { ...paper, properties: { ...paper.properties, wholeHash: hash } };
  return { id: paper.id, hash, units: [whole, ...claims] };
}
