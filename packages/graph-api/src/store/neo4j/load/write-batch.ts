import { groupBy } from "../../../analysis/group-by.ts";
import type { RunWrite } from "../connection.ts";
import type { ClaimRelationship, StorageUnit, UnitKind } from "./storage-unit.ts";
import {
  createNodes,
  removeClaims,
  removeEvidence,
  removeNodes,
  removePositions,
  removeReadings,
  writeClaims,
  writeDiagnostics,
  writeEvidence,
  writeNodes,
  writePositions,
  writeReadings,
  writeResultSubject,
  writeResults,
} from "./write-statements.ts";

/** A unit that the store holds: what it is stored as, and its hash. */
export interface StoredUnit {
  readonly hash: string;
  /** Relationship type of a claim; undefined for a node. */
  readonly relationship: string | undefined;
}

/** A unit that has to be written, and what stands in its place now. */
export interface ChangedUnit {
  readonly unit: StorageUnit;
  readonly stored: StoredUnit | undefined;
}

/** Writes a batch of units of one phase in one transaction; gives what the server counted. */
export async function writeBatch(run: RunWrite, batch: readonly ChangedUnit[]): Promise<number> {
  const write = counting(run);
  await removeStored(
    write,
    batch.flatMap(({ unit, stored }) =>
      stored === undefined ? [] : [{ id: unit.id, form: unit.kind.form, stored }],
    ),
  );
  for (const rows of groupBy(batch, ({ unit, stored }) => statementOf(unit.kind, stored)).entries()) {
    const [statement, changed] = rows;
    await write.list(
      statement,
      "rows",
      changed.map(({ unit }) => ({ id: unit.id, properties: unit.properties, ends: unit.ends })),
    );
  }
  const units = batch.map(({ unit }) => unit);
  for (const end of ["model", "method"] as const) {
    const rows = units.filter((unit) => unit.kind.form === "result" && unit.ends[end] !== undefined);
    await write.list(
      writeResultSubject(end),
      "rows",
      rows.map(({ id, ends }) => ({ id, ends })),
    );
  }
  await write.list(
    writeReadings,
    "rows",
    units.flatMap(({ id, readings }) => readings.map((reading) => ({ id, ...reading }))),
  );
  await write.list(
    writeEvidence,
    "rows",
    units.flatMap(({ evidence }) => evidence),
  );
  return write.total();
}

/** A stored unit that the snapshot does not hold any more. */
export interface GoneUnit {
  readonly id: string;
  readonly form: UnitKind["form"];
  readonly stored: StoredUnit;
}

/** Removes units with all that hangs on them, in one transaction; gives what the server counted. */
export async function removeBatch(run: RunWrite, gone: readonly GoneUnit[]): Promise<number> {
  const write = counting(run);
  await removeStored(write, gone);
  const whole = gone.filter(({ form }) => form === "node" || form === "diagnostic");
  await write.list(
    removeNodes,
    "ids",
    whole.map(({ id }) => id),
  );
  return write.total();
}

/** Takes away what a unit does not overwrite: readings, relationships with their evidence, results, positions. */
async function removeStored(write: CountingWrite, units: readonly GoneUnit[]): Promise<void> {
  const idsOf = (form: UnitKind["form"]) => units.filter((unit) => unit.form === form).map(({ id }) => id);
  const claims = units.filter(({ form }) => form === "claim");
  await write.list(removeEvidence, "ids", [...claims.map(({ id }) => id), ...idsOf("result")]);
  for (const [relationship, rows] of groupBy(claims, ({ stored }) => stored.relationship)) {
    if (relationship !== undefined)
      await write.list(
        removeClaims(relationship),
        "ids",
        rows.map(({ id }) => id),
      );
  }
  await write.list(removeNodes, "ids", idsOf("result"));
  await write.list(
    removeReadings,
    "ids",
    idsOf("node").filter((id) => id.startsWith("paper:")),
  );
  await write.list(removePositions, "ids", idsOf("position"));
}

function statementOf(kind: UnitKind, stored: StoredUnit | undefined): string {
  switch (kind.form) {
    case "node":
      return stored === undefined ? createNodes(kind.label) : writeNodes(kind.label);
    case "claim":
      return writeClaims(kind.relationship satisfies ClaimRelationship);
    case "result":
      return writeResults;
    case "position":
      return writePositions;
    case "diagnostic":
      return writeDiagnostics;
  }
}

interface CountingWrite {
  /** Runs a statement over a list, unless it is empty. */
  list(text: string, name: "rows" | "ids", values: readonly unknown[]): Promise<void>;
  total(): number;
}

function counting(run: RunWrite): CountingWrite {
  let total = 0;
  return {
    list: async (text, name, values) => {
      if (values.length > 0) total += await run(text, { [name]: values });
    },
    total: () => total,
  };
}
