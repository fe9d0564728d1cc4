import type { ResultRow } from "@methodscape/graph-model";

/** What reached a result: the model, the method, or both; nothing where the text names neither. */
export function describeSystem({ model, method }: ResultRow): string {
  return [model?.name, method?.name].filter((name) => name !== undefined).join(" + ");
}
