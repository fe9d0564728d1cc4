import type { RelationshipDescription, SchemaDescription, StoredProperty } from "@methodscape/graph-api";
import { wrapText } from "./wrap-text.ts";

/** The schema as a person reads it in a terminal. Kinds with the same ends and properties stand together. */
export function printSchema({ label, nodes, relationships, statements }: SchemaDescription): string {
  return [
    `Every node is a :${label} and one of these:`,
    "",
    ...groupBy(nodes, ({ properties, caption }) => JSON.stringify([properties, caption])).flatMap((group) => [
      ...group.map((node) => `(:${node.label})  ${node.about}`),
      ...propertyLines(group[0]?.properties, group[0]?.caption),
      "",
    ]),
    "* what a node is known by; JSON is a nested value as text. A claim's sentences are the :Evidence with its `claim`.",
    "",
    "Relationships:",
    "",
    ...groupBy(relationships, (kind) => `${shapeOf(kind)} ${JSON.stringify(kind.properties)}`).flatMap(
      (group) => [
        ...group.slice(0, 1).map(shapeOf),
        ...group.map(({ type, about }) => `  ${type.padEnd(14)}${about}`),
        ...propertyLines(group[0]?.properties),
        "",
      ],
    ),
    "Constraint and indexes:",
    "",
    ...statements,
    "",
  ].join("\n");
}

function propertyLines(properties: readonly StoredProperty[] = [], caption?: string): readonly string[] {
  const words = properties
    .map(({ name, type }) => `${name}${name === caption ? "*" : ""} ${type}`)
    .join(", ");
  return wrapText(words, 96).map((line) => `    ${line}`);
}

function shapeOf({ from, to }: RelationshipDescription): string {
  return `(${from.map((label) => `:${label}`).join(" or ")}) → (${to.map((label) => `:${label}`).join(" or ")})`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
