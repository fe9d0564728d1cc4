import type { EntityType } from "@methodscape/graph-model";
import type { NameChunk } from "../reading/name-chunk.ts";
import { typeFromSpelling } from "./name-morphology.ts";
import type { SaidType } from "./said-type.ts";

/**
 * "four datasets: GSM8K, Foo and MBPP": what one learns from and what one is measured on are called the same, so the known ones
 * say which it is. "models, including S4, S5, and S7": a network that is known as a method is listed beside methods.
 */
export function amongKnown(
  outright: SaidType,
  list: readonly NameChunk[],
  neighbours: EntityType | undefined,
): SaidType {
  if (outright.type === "model" && neighbours === "method" && list.length > 2)
    return { ...outright, type: neighbours };
  if (outright.type !== "dataset" && outright.type !== "benchmark") return outright;
  const count = (type: EntityType): number =>
    list.filter(({ finding }) => finding?.candidate.type === type).length;
  const lead = count("benchmark") - count("dataset");
  return lead === 0 ? outright : { ...outright, type: lead > 0 ? "benchmark" : "dataset" };
}

/** What the known members of a list say of the others; undefined where they are of several types. */
export function typeOfNeighbours(list: readonly NameChunk[]): EntityType | undefined {
  const known = list.flatMap(({ finding }) => (finding === undefined ? [] : [finding.candidate]));
  // "Judger and JudgerBench": a benchmark that has it in its name says nothing of the other of two.
  if (list.length === 2 && known.some(({ name }) => (typeFromSpelling(name)?.typing ?? 0) > 4))
    return undefined;
  const types = new Set(known.map(({ type }) => type));
  const [only] = types;
  return types.size === 1 && only !== "concept" ? only : undefined;
}
