import type { PaperCondition, PaperFilter } from "@methodscape/graph-model";

/** Every single condition of a filter, those under a `not` among them, from left to right. */
export function conditionsIn(filter: PaperFilter): readonly PaperCondition[] {
  switch (filter.op) {
    case "and":
    case "or":
      return filter.of.flatMap(conditionsIn);
    case "not":
      return conditionsIn(filter.of);
    default:
      return [filter];
  }
}
