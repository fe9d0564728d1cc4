import type { PaperFilter } from "@methodscape/graph-model";

/** Joins alternatives, each a list of conditions that all must hold: `or` of `and`s, flat, with empty ones left out. */
export function combineConditions(
  alternatives: readonly (readonly PaperFilter[])[],
): PaperFilter | undefined {
  const parts = alternatives.flatMap((all): PaperFilter[] => {
    const kept = all
      .filter((filter) => !isEmpty(filter))
      .flatMap((part) => (part.op === "and" ? part.of : [part]));
    return kept.length === 0 ? [] : [joinConditions("and", kept)];
  });
  return parts.length === 0 ? undefined : joinConditions("or", parts);
}

/** Conditions as one filter: the only one as it is. */
export function joinConditions(op: "and" | "or", conditions: readonly PaperFilter[]): PaperFilter {
  const [only] = conditions;
  if (only === undefined) return { op: "and", of: [] };
  return conditions.length === 1 ? only : { op, of: [...conditions] };
}

/**
 * The denial of a condition. Nothing expands under it ("not using DPO" says nothing of its variants), and a list is
 * denied as a whole: "without DPO and PPO" wants neither.
 */
export function denyCondition(filter: PaperFilter): PaperFilter {
  const strict = withoutExpansion(filter);
  return {
    op: "not",
    of: strict.op === "and" && strict.of.length > 0 ? { op: "or", of: strict.of } : strict,
  };
}

function withoutExpansion(filter: PaperFilter): PaperFilter {
  switch (filter.op) {
    case "entity": {
      const { expand: _, ...rest } = filter;
      return rest;
    }
    case "and":
    case "or":
      return { op: filter.op, of: filter.of.map(withoutExpansion) };
    case "not":
      return { op: "not", of: withoutExpansion(filter.of) };
    default:
      return filter;
  }
}

function isEmpty(filter: PaperFilter): boolean {
  if (filter.op === "not") return isEmpty(filter.of);
  return (filter.op === "and" || filter.op === "or") && filter.of.every(isEmpty);
}
