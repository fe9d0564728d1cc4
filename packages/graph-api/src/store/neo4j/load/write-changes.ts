import { groupBy } from "../../../analysis/group-by.ts";
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
    ...overRows(statements.touchPapers, touched.map(rowOf)),
    ...nodeStatements(created, statements.createNodes),
    ...nodeStatements(changed, statements.writeNodes),
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
  const claims = groupBy(of("claim"), ({ relationship }) => relationship ?? "");
  return [
    ...overIds(statements.removeEvidence, idsOf([...of("claim"), ...of("result")])),
    ...[...claims].flatMap(([relationship, rows]) => overRows(statements.removeClaims(relationship), rows)),
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
): readonly ListStatement[] {
  const byLabel = groupBy(units, ({ kind }) => (kind.form === "node" ? kind.label : undefined));
  return [...byLabel].flatMap(([label, rows]) =>
    label === undefined ? [] : overRows(text(label), rows.map(rowOf)),
  );
}

function otherStatements(units: readonly StorageUnit[]): readonly ListStatement[] {
  const of = (form: UnitKind["form"]) => units.filter(({ kind }) => kind.form === form);
  const claims = groupBy(units, ({ kind }) => (kind.form === "claim" ? kind.relationship : undefined));
  const results = of("result");
  return [
    ...[...claims].flatMap(([relationship, rows]) =>
      relationship === undefined ? [] : overRows(statements.writeClaims(relationship), rows.map(rowOf)),
    ),
    ...overRows(statements.writeResults, results.map(rowOf)),
    ...(["model", "method"] as const).flatMap((end) =>
      overRows(
        statements.writeResultSubject(end),
        results.filter(({ ends }) => ends[end] !== undefined).map(({ id, ends }) => ({ id, ends })),
      ),
    ),
    ...overRows(statements.writePositions, of("position").map(rowOf)),
    ...overRows(statements.writeDiagnostics, of("diagnostic").map(rowOf)),
  ];
}

function evidenceStatements(rows: readonly EvidenceRow[]): readonly ListStatement[] {
  return [
    ...overRows(
      statements.writeTextEvidence,
      rows.filter(({ source }) => source !== undefined),
    ),
    ...overRows(
      statements.writeLexiconEvidence,
      rows.filter(({ source }) => source === undefined),
    ),
  ];
}

function rowOf({ id, properties, ends }: StorageUnit) {
  return { id, properties, ends };
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
