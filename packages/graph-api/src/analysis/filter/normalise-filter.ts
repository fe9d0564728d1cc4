import {
  type AuthorCondition,
  type DateCondition,
  type EntityCondition,
  filterLimits,
  type PaperCondition,
  type PaperFilter,
  type ResultCondition,
  type SourceCondition,
  type TypeCondition,
} from "@methodscape/graph-model";

/** A filter whose `not`s have been driven down to the single conditions, and whose nested `and`s and `or`s are flat. */
export type FilterTree =
  | { readonly op: "condition"; readonly condition: PaperCondition; readonly negated: boolean }
  | { readonly op: "and" | "or"; readonly of: readonly FilterTree[] };

/** Rewrites a filter by De Morgan's laws; `not not x` is `x`. What it means stays the same. */
export function normaliseFilter(filter: PaperFilter, negated = false): FilterTree {
  switch (filter.op) {
    case "not":
      return normaliseFilter(filter.of, !negated);
    case "and":
    case "or": {
      const op = negated === (filter.op === "and") ? "or" : "and";
      const of = filter.of
        .map((part) => normaliseFilter(part, negated))
        .flatMap((part) => (part.op === op ? part.of : [part]));
      const [only] = of;
      return only !== undefined && of.length === 1 ? only : { op, of };
    }
    default:
      return { op: "condition", condition: filter, negated };
  }
}

/** The single conditions of a tree, from left to right. */
export function conditionsOf(tree: FilterTree): readonly Extract<FilterTree, { op: "condition" }>[] {
  return tree.op === "condition" ? [tree] : tree.of.flatMap(conditionsOf);
}

/** A condition that leads from an entity, a source, a name or a date to its papers, so that not all papers need to be looked at. */
export type AnchorCondition =
  | EntityCondition
  | SourceCondition
  | ResultCondition
  | AuthorCondition
  | DateCondition
  | TypeCondition;

/**
 * Conditions of which every paper that meets the tree meets at least one, those that lead to few papers where there is
 * a choice. Undefined when there are none: then any paper may meet it.
 */
export function anchorsOf(tree: FilterTree): readonly AnchorCondition[] | undefined {
  if (tree.op === "condition") return tree.negated ? undefined : anchorOf(tree.condition);
  const parts = tree.of.map(anchorsOf);
  if (tree.op === "or") return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  return parts
    .filter((part) => part !== undefined)
    .reduce<readonly AnchorCondition[] | undefined>(
      (best, part) => (best === undefined || breadthOf(part) < breadthOf(best) ? part : best),
      undefined,
    );
}

/** A time or a type leads to more papers than any number of names. */
function breadthOf(anchors: readonly AnchorCondition[]): number {
  const broad = anchors.filter(({ op }) => op === "date" || op === "type");
  return anchors.length + broad.length * filterLimits.conditions;
}

function anchorOf(condition: PaperCondition): readonly AnchorCondition[] | undefined {
  switch (condition.op) {
    case "entity":
    case "source":
    case "author":
    case "type":
      return [condition];
    case "date":
      return (condition.from ?? condition.to) === undefined ? undefined : [condition];
    case "result":
      return (condition.benchmark ?? condition.model ?? condition.method) === undefined
        ? undefined
        : [condition];
    default:
      return undefined;
  }
}
