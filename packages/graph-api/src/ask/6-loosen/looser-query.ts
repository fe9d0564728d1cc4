import { type PaperCondition, type QueryOf, roles } from "@methodscape/graph-model";

/** A looser question and what is looser about it. */
export interface LooserQuery {
  readonly label: string;
  readonly query: QueryOf<"papers"> | QueryOf<"entities"> | QueryOf<"results">;
}

/** What is only possible counts, too; nothing where it does already. */
export function withPossible(query: LooserQuery["query"]): LooserQuery[] {
  if (query.tiers.includes("possible")) return [];
  return [
    { label: "counting also what is only possible", query: { ...query, tiers: ["shown", "possible"] } },
  ];
}

/** A paper that does no more than mention the name meets it, too. */
export function inAnyRole(condition: PaperCondition): PaperCondition {
  return condition.op === "entity" ? { ...condition, roles: [...roles] } : condition;
}
