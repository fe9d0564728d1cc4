// What a script that knows no batches writes of a unit: a MERGE for each node and one for each relationship.
import type { StorageUnit } from "../packages/graph-api/src/store/neo4j/load/storage-unit.ts";

/** One statement with its values. */
export interface Merge {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The statements that write one unit. */
export function mergesOf(unit: StorageUnit): readonly Merge[] {
  const { id, properties, ends, readings, evidence } = unit;
  return [
    ...ownMerges(unit),
    ...readings.map(({ source, properties: own }) => between("LISTED_IN", id, source, own)),
    ...evidence.flatMap(({ source, properties: own }) => [
      node("Evidence", String(own.id), own),
      ...(source === undefined ? [] : [between("FROM", String(own.id), source, {})]),
    ]),
    ...(unit.kind.form === "result" ? resultMerges(id, ends) : []),
    ...(unit.kind.form === "claim"
      ? [between(unit.kind.relationship, ends.from ?? "", ends.to ?? "", properties)]
      : []),
  ];
}

function ownMerges({ kind, id, properties }: StorageUnit): readonly Merge[] {
  if (kind.form === "node") return [node(kind.label, id, properties)];
  return kind.form === "result" ? [node("Result", id, properties)] : [];
}

function resultMerges(
  id: string,
  { paper, benchmark, model, method }: StorageUnit["ends"],
): readonly Merge[] {
  return [
    ...(paper === undefined ? [] : [between("REPORTS", paper, id, {})]),
    ...(benchmark === undefined ? [] : [between("ON", id, benchmark, {})]),
    ...[model, method].flatMap((end) => (end === undefined ? [] : [between("OF", id, end, {})])),
  ];
}

function node(label: string, id: string, properties: object): Merge {
  return {
    text: `MERGE (node:Methodscape:${label} {id: $id}) SET node += $properties`,
    params: { id, properties },
  };
}

function between(type: string, from: string, to: string, properties: object): Merge {
  return {
    text: `MATCH (from:Methodscape {id: $from}) MATCH (to:Methodscape {id: $to}) MERGE (from)-[own:${type}]->(to) SET own += $properties`,
    params: { from, to, properties },
  };
}
