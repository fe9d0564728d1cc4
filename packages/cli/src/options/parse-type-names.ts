import { type EntityType, entityTypes } from "@methodscape/graph-model";
import { InvalidArgumentError } from "commander";

/**
 * What a scheme calls our types: `concept=Task,model=Method`.
 * @throws {InvalidArgumentError} when a pair has no `=` or names no type of ours.
 */
export function parseTypeNames(pairs: string): ReadonlyMap<EntityType, string> {
  return new Map(
    pairs.split(",").map((pair) => {
      const [ours = "", theirs = ""] = pair.split("=").map((side) => side.trim());
      const type = entityTypes.find((each) => each === ours);
      if (type !== undefined && theirs !== "") return [type, theirs];
      throw new InvalidArgumentError(
        `${pair} is no pair; expected ${entityTypes.join(", ")} and a name, as in concept=Task.`,
      );
    }),
  );
}
