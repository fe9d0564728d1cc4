import { entityTypes, relationTypes, roles, type SnapshotRecord } from "@methodscape/graph-model";
import { entityLabels, relationPattern, rolePattern } from "../../cypher/graph-names.ts";
import type { Connection, RunStatement } from "../connection.ts";
import type { UnitKind } from "./storage-unit.ts";
import type { GoneUnit } from "./write-batch.ts";

/** What the store holds for one phase of a load, by key; see {@link storedKey}. */
export type StoredUnits = Map<string, GoneUnit>;

/** Topics and positions share a phase, and a topic may be named like a node: the form tells them apart. */
export function storedKey(form: UnitKind["form"], id: string): string {
  return `${form} ${id}`;
}

interface StoredQuery {
  readonly form: UnitKind["form"];
  readonly text: string;
}

const labels = entityTypes.map((type) => entityLabels[type]).join("|");

/** Per phase, how to read id, hash and relationship type of all that is stored. */
const storedQueries = {
  source: [nodes("Source")],
  paper: [nodes("Paper")],
  entity: [nodes(labels)],
  link: [claims(rolePattern(roles))],
  relation: [claims(relationPattern(relationTypes))],
  result: [{ ...nodes("Result"), form: "result" }],
  landscape: [
    nodes("Topic"),
    {
      form: "position",
      text: "MATCH (node:Methodscape) WHERE node.landscapeHash IS NOT NULL RETURN node.id AS id, node.landscapeHash AS hash",
    },
  ],
  diagnostic: [{ ...nodes("Diagnostic"), form: "diagnostic" }],
} as const satisfies Record<SnapshotRecord["record"], readonly StoredQuery[]>;

function nodes(label: string): StoredQuery {
  return {
    form: "node",
    text: `MATCH (node:Methodscape&(${label})) RETURN node.id AS id, node.hash AS hash`,
  };
}

function claims(pattern: string): StoredQuery {
  return {
    form: "claim",
    text: `MATCH (:Methodscape)-[claim:${pattern}]->(:Methodscape) RETURN claim.claim AS id, claim.hash AS hash, type(claim) AS relationship`,
  };
}

/** Reads what the store holds for a phase: ids and hashes only. */
export async function readStored(
  connection: Connection,
  phase: SnapshotRecord["record"],
): Promise<StoredUnits> {
  const stored: StoredUnits = new Map();
  for (const query of storedQueries[phase]) {
    await connection.read((run) => collect(run, query, stored));
  }
  return stored;
}

async function collect(run: RunStatement, { form, text }: StoredQuery, stored: StoredUnits): Promise<void> {
  for (const row of await run({ text, params: {} })) {
    const id = String(row.id);
    const relationship = typeof row.relationship === "string" ? row.relationship : undefined;
    stored.set(storedKey(form, id), { id, form, stored: { hash: String(row.hash), relationship } });
  }
}
