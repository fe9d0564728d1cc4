import type { ResultRow } from "@methodscape/graph-model";

/** What reached a result: the model, the method, or both, or people; nothing where the text names neither. */
export function describeSystem({ model, method, people }: ResultRow): string {
  return people === true
    ? "people"
    : [model?.name, method?.name].filter((name) => name !== undefined).join(" + ");
}
