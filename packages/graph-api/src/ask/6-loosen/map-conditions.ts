import type { PaperCondition, PaperFilter } from "@methodscape/graph-model";

/** Changes every condition that is not under a `not`: loosening a denial would make it stricter. */
export function mapConditions(
  filter: PaperFilter,
  change: (condition: PaperCondition) => PaperCondition,
): PaperFilter {
  switch (filter.op) {
    case "and":
    case "or":
      return { op: filter.op, of: filter.of.map((part) => mapConditions(part, change)) };
    case "not":
      return filter;
    default:
      return change(filter);
  }
}
