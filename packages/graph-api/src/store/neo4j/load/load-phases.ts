import {
  type Evidence,
  entityTypes,
  isTextEvidence,
  relationTypes,
  type SourceId,
} from "@methodscape/graph-model";
import { entityLabels, relationPattern } from "../../cypher/graph-names.ts";
import type { RecordKind, SnapshotReader } from "../../snapshot-reader.ts";
import { keepPlan } from "./keep-plan.ts";
import { type LoadGroup, paperGroup, singleGroup } from "./load-group.ts";
import { papersWithClaims } from "./papers-with-claims.ts";
import type { UnitKind } from "./storage-unit.ts";
import { toStorageUnit } from "./to-storage-unit.ts";

export type PhaseName = "source" | "entity" | "paper" | "relation" | "topic" | "position" | "diagnostic";

/** One part of a load: what the snapshot says, and how to ask what is stored. Later phases lead to what earlier ones wrote. */
export interface LoadPhase {
  readonly name: PhaseName;
  readonly form: UnitKind["form"];
  /** What the store should hold, in the order of the snapshot. */
  groups(snapshot: SnapshotReader): AsyncIterable<LoadGroup>;
  /** Gives `count`: how many groups are stored. */
  readonly countText: string;
  /** Gives `id`, `hash` (of the group) and `unitHash` for those of `$rows` that are stored. Rows are {id, ends}. */
  readonly lookUpText: string;
  /** Gives `id` (and for a relation `relationship` and `from`) of `$limit` stored groups behind `$after`, in the order of ids. */
  readonly pageText: string;
}

const none: ReadonlyMap<SourceId, string> = new Map();

/** The phases of a load, in their order. */
export const loadPhases: readonly LoadPhase[] = [
  nodePhase("source", "Source", (snapshot) => singles(snapshot, "source")),
  nodePhase("entity", entityTypes.map((type) => entityLabels[type]).join("|"), (snapshot) =>
    singles(snapshot, "entity"),
  ),
  { ...nodePhase("paper", "Paper", paperGroups), lookUpText: lookUp("node.wholeHash") },
  relationPhase(),
  nodePhase("topic", "Topic", (snapshot) => landscape(snapshot, "topic")),
  positionPhase(),
  { ...nodePhase("diagnostic", "Diagnostic", diagnosticGroups), form: "diagnostic" },
];

function nodePhase(name: PhaseName, label: string, groups: LoadPhase["groups"]): LoadPhase {
  const nodes = `MATCH (node:Methodscape&(${label}))`;
  return {
    name,
    form: "node",
    groups,
    countText: `${nodes} RETURN count(*) AS count`,
    lookUpText: lookUp("node.hash"),
    pageText: `${nodes} WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit`,
  };
}

function lookUp(hash: string): string {
  return keepPlan(
    `UNWIND $rows AS row MATCH (node:Methodscape {id: row.id}) RETURN row.id AS id, ${hash} AS hash, node.hash AS unitHash`,
  );
}

function relationPhase(): LoadPhase {
  const relations = `MATCH (from:Methodscape)-[claim:${relationPattern(relationTypes)}]->(:Methodscape)`;
  return {
    name: "relation",
    form: "claim",
    groups: (snapshot) => singles(snapshot, "relation"),
    countText: `${relations} RETURN count(*) AS count`,
    lookUpText: `UNWIND $rows AS row MATCH (from:Methodscape {id: row.ends.from}) MATCH (to:Methodscape {id: row.ends.to})
MATCH (from)-[claim:${relationPattern(relationTypes)}]->(to) WHERE claim.claim = row.id
RETURN row.id AS id, claim.hash AS hash, claim.hash AS unitHash, type(claim) AS relationship`,
    pageText: `${relations} WHERE claim.claim > $after
RETURN claim.claim AS id, type(claim) AS relationship, from.id AS from ORDER BY id LIMIT $limit`,
  };
}

function positionPhase(): LoadPhase {
  const placed = "MATCH (node:Methodscape) WHERE node.landscapeHash IS NOT NULL";
  return {
    name: "position",
    form: "position",
    groups: (snapshot) => landscape(snapshot, "node"),
    countText: `${placed} RETURN count(*) AS count`,
    lookUpText: `UNWIND $rows AS row MATCH (node:Methodscape {id: row.id}) WHERE node.landscapeHash IS NOT NULL
RETURN row.id AS id, node.landscapeHash AS hash, node.landscapeHash AS unitHash`,
    pageText: `${placed} AND node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit`,
  };
}

async function* singles(snapshot: SnapshotReader, kind: RecordKind): AsyncGenerator<LoadGroup> {
  for await (const record of snapshot.read(kind)) {
    const texts = record.record === "relation" ? await snapshot.texts(sourcesOf(record.evidence)) : none;
    yield singleGroup(toStorageUnit(record, texts, 0));
  }
}

async function* landscape(snapshot: SnapshotReader, part: "topic" | "node"): AsyncGenerator<LoadGroup> {
  for await (const record of snapshot.read("landscape"))
    if (record.part === part) yield singleGroup(toStorageUnit(record, none, 0));
}

async function* paperGroups(snapshot: SnapshotReader): AsyncGenerator<LoadGroup> {
  for await (const { paper, links, results } of papersWithClaims(snapshot)) {
    const claims = [...links, ...results];
    const evidence = claims.flatMap((claim) => claim.evidence);
    const texts = await snapshot.texts(
      new Set([...paper.read.map((read) => read.source), ...sourcesOf(evidence)]),
    );
    yield paperGroup(
      toStorageUnit(paper, texts, 0),
      claims.map((claim) => toStorageUnit(claim, texts, 0)),
    );
  }
}

/** Diagnostics have no id: equal ones, which all are about one source, are told apart by counting them. */
async function* diagnosticGroups(snapshot: SnapshotReader): AsyncGenerator<LoadGroup> {
  let source = "";
  const occurrences = new Map<string, number>();
  for await (const record of snapshot.read("diagnostic")) {
    if (record.source !== source) occurrences.clear();
    source = record.source;
    const key = JSON.stringify(record);
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    yield singleGroup(toStorageUnit(record, none, occurrence));
  }
}

function sourcesOf(evidence: readonly Evidence[]): ReadonlySet<SourceId> {
  return new Set(evidence.filter(isTextEvidence).map((piece) => piece.source));
}
