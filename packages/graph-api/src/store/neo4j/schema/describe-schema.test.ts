import { emptySnapshot, type GraphSnapshot, type SnapshotRecord } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { graphArbitrary } from "../../testing/arbitrary-graph.ts";
import { recordsOf } from "../../testing/records-of.ts";
import type { StorageUnit } from "../load/storage-unit.ts";
import { toStorageUnit } from "../load/to-storage-unit.ts";
import { describeSchema } from "./describe-schema.ts";

const described = new Map(
  [
    ...describeSchema().nodes.map((node) => [node.label, node] as const),
    ...describeSchema().relationships.map((relationship) => [relationship.type, relationship] as const),
  ].map(([name, { properties }]) => [
    name,
    new Map(properties.map((property) => [property.name, property.type])),
  ]),
);

/** Names of what one unit is stored as, each with its properties. */
function storedOf({ kind, properties, evidence, readings }: StorageUnit) {
  const own = {
    node: () => (kind.form === "node" ? kind.label : ""),
    claim: () => (kind.form === "claim" ? kind.relationship : ""),
    result: () => "Result",
    position: () => "Paper",
    diagnostic: () => "Diagnostic",
  }[kind.form]();
  return [
    [own, properties] as const,
    ...evidence.map((piece) => ["Evidence", piece.properties] as const),
    ...readings.map((reading) => ["LISTED_IN", reading.properties] as const),
  ];
}

function typeOf(value: unknown, declared: string | undefined): string {
  if (typeof value === "boolean") return "BOOLEAN";
  if (typeof value === "number")
    return declared === "FLOAT" || !Number.isInteger(value) ? "FLOAT" : "INTEGER";
  if (Array.isArray(value))
    return value.some((part) => typeof part === "number") || declared === "LIST<INTEGER>"
      ? "LIST<INTEGER>"
      : "LIST<STRING>";
  return declared === "JSON" ? "JSON" : "STRING";
}

function unitsOf(snapshot: GraphSnapshot): StorageUnit[] {
  const texts = new Map(snapshot.sources.map(({ id, text }) => [id, text]));
  return recordsOf(snapshot).map((record: SnapshotRecord) => toStorageUnit(record, texts, 0));
}

test("whatever is stored of any graph is in the schema, with its type", () => {
  fc.assert(
    fc.property(graphArbitrary, (graph) => {
      for (const [name, properties] of unitsOf(graph).flatMap(storedOf)) {
        for (const [property, value] of Object.entries(properties)) {
          // An empty list of nested values is stored as the empty list that it is.
          if (Array.isArray(value) && value.length === 0 && described.get(name)?.has(`${property}Json`))
            continue;
          const declared = described.get(name)?.get(property);
          expect([name, property, declared]).toEqual([name, property, typeOf(value, declared)]);
        }
      }
    }),
    { numRuns: 60, seed: 4870, examples: [[tinyGraph], [emptySnapshot]] },
  );
});

test("no label, type or property is in the schema twice, and each relationship joins labels of it", () => {
  const { nodes, relationships } = describeSchema();
  const labels = nodes.map(({ label }) => label);
  const names = [...labels, ...relationships.map(({ type }) => type)];
  expect(new Set(names).size).toBe(names.length);
  for (const { from, to } of relationships) expect(labels).toEqual(expect.arrayContaining([...from, ...to]));
  for (const { label, caption, properties } of nodes) {
    const own = properties.map(({ name }) => name);
    expect([label, own.length]).toEqual([label, new Set(own).size]);
    expect(own).toContain(caption);
  }
});
