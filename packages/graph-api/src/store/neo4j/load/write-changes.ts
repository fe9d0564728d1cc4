import { groupBy } from "@methodscape/graph-model";
import type { Properties } from "../read/record-properties.ts";
import type { UnitChanges } from "./diff-groups.ts";
import type { EvidenceRow, StorageUnit, UnitKind } from "./storage-unit.ts";
import type { StoredUnit } from "./stored-unit.ts";
import * as statements from "./write-statements.ts";

/** A statement over a list of rows or ids. */
export interface ListStatement {
  readonly text: string;
  readonly params: { readonly rows?: readonly unknown[]; readonly ids?: readonly string[] };
}

/** The statements that make changes, in the order in which they are to be run. */
export function changeStatements(changes: UnitChanges): readonly ListStatement[] {
  const { created, changed, replaced, gone, touched } = changes;
  const written = [...created, ...changed];
  return [
    ...removalOf([...replaced, ...gone]),
    ...overRows(
      statements.touchPapers,
      touched.map(({ id, properties }) => ({ id, hash: properties.wholeHash })),
    ),
    ...nodeStatements(created, statements.createNodes, propertiesOf),
    ...nodeStatements(changed, statements.writeNodes, rowOf),
    ...otherStatements(written),
    ...overRows(
      statements.writeReadings,
      written.flatMap(({ id, readings }) => readings.map((reading) => ({ id, ...reading }))),
    ),
    ...evidenceStatements(written.flatMap(({ evidence }) => evidence)),
  ];
}

/** The statements that remove units with all that hangs on them. */
export function removalStatements(gone: readonly StoredUnit[]): readonly ListStatement[] {
  const nodes = gone.filter(({ form }) => form === "node");
  return [...removalOf(gone), ...overIds(statements.removeNodes, idsOf(nodes))];
}

/** Takes away what a unit does not overwrite: readings, relationships with their evidence, results, diagnostics, positions. */
function removalOf(units: readonly StoredUnit[]): readonly ListStatement[] {
  const of = (form: UnitKind["form"]) => units.filter((unit) => unit.form === form);
  const claims = groupBy(of("claim"), ({ relationship }) => relationship);
  return [
    ...overIds(statements.removeEvidence, idsOf([...of("claim"), ...of("result")])),
    ...[...claims].flatMap(([relationship, rows]) =>
      relationship === undefined ? [] : overRows(statements.removeClaims(relationship), rows),
    ),
    ...overIds(statements.removeNodes, idsOf([...of("result"), ...of("diagnostic")])),
    ...overIds(
      statements.removeReadings,
      idsOf(of("node")).filter((id) => id.startsWith("paper:")),
    ),
    ...overIds(statements.removePositions, idsOf(of("position"))),
  ];
}

type NodeKind = Extract<UnitKind, { form: "node" }>;

function nodeStatements(
  units: readonly StorageUnit[],
  text: (label: NodeKind["label"]) => string,
  row: (unit: StorageUnit) => unknown,
): readonly ListStatement[] {
  const byLabel = groupBy(units, ({ kind }) => (kind.form === "node" ? kind.label : undefined));
  return [...byLabel].flatMap(([label, group]) =>
    label === undefined ? [] : overRows(text(label), group.map(row)),
  );
}

function otherStatements(units: readonly StorageUnit[]): readonly ListStatement[] {
  const of = (form: UnitKind["form"]) => units.filter(({ kind }) => kind.form === form);
  const claims = groupBy(units, ({ kind }) => (kind.form === "claim" ? kind.relationship : undefined));
  const results = of("result");
  return [
    ...[...claims].flatMap(([relationship, group]) =>
      relationship === undefined ? [] : overRows(statements.writeClaims(relationship), group.map(endsRow)),
    ),
    ...overRows(statements.writeResults, results.map(endsRow)),
    ...overRows(statements.writeResultSubjects, results.flatMap(subjectRows)),
    ...overRows(statements.writePositions, of("position").map(rowOf)),
    ...overRows(statements.writeDiagnostics, of("diagnostic").map(endsRow)),
  ];
}

function evidenceStatements(rows: readonly EvidenceRow[]): readonly ListStatement[] {
  const bySource = groupBy(rows, ({ source }) => source);
  const lexicon = bySource.get(undefined) ?? [];
  bySource.delete(undefined);
  return [
    ...overRows(
      statements.writeTextEvidence,
      [...bySource].map(([source, group]) => ({ source, evidence: group.map(propertiesOf) })),
    ),
    ...overRows(statements.writeLexiconEvidence, lexicon.map(propertiesOf)),
  ];
}

function propertiesOf({ properties }: StorageUnit | EvidenceRow): Properties {
  return properties;
}

function rowOf({ id, properties }: StorageUnit) {
  return { id, properties };
}

function endsRow({ ends, properties }: StorageUnit) {
  return { ...ends, properties };
}

function subjectRows({ id, ends }: StorageUnit) {
  return [ends.model, ends.method].flatMap((subject) => (subject === undefined ? [] : [{ id, subject }]));
}

function idsOf(units: readonly StoredUnit[]): readonly string[] {
  return units.map(({ id }) => id);
}

/** A statement, unless its list is empty. */
function overRows(text: string, rows: readonly unknown[]): readonly ListStatement[] {
  return rows.length === 0 ? [] : [{ text, params: { rows } }];
}

function overIds(text: string, ids: readonly string[]): readonly ListStatement[] {
  return ids.length === 0 ? [] : [{ text, params: { ids } }];
}
