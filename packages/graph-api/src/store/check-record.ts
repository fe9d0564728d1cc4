import { type Evidence, isTextEvidence, recordLists, type SnapshotRecord } from "@methodscape/graph-model";
import { GraphApiError } from "../graph-api-error.ts";
import { createIdSet } from "./id-set.ts";

const phases = Object.keys(recordLists);

/** A list as it comes, or by id (diagnostics by source): then claims are checked without being remembered. */
export type ListOrder = "any" | "sorted";

/**
 * Makes a check for the records of one snapshot, one after the other: they come in the order of a snapshot file
 * (sources, papers, entities, claims, landscape, diagnostics), each id once, and name only what came before.
 * So a store never holds a claim without its ends. The check throws GraphApiError `bad-request`.
 */
export function createRecordCheck(order: ListOrder = "any"): (record: SnapshotRecord) => void {
  const ids = createIdSet();
  const checkOrder = order === "sorted" ? createOrderCheck() : () => {};
  let phase = 0;
  return (record) => {
    const current = phases.indexOf(record.record);
    if (current < phase) {
      throw new GraphApiError(
        "bad-request",
        `a ${record.record} record comes after a ${phases[phase]} record; a snapshot is sorted: ${phases.join(", ")}`,
      );
    }
    phase = current;
    const id = "id" in record ? record.id : undefined;
    for (const named of namedBy(record)) {
      if (!ids.has(named)) {
        throw new GraphApiError(
          "bad-request",
          `the ${record.record} ${id ?? ""} names ${named}, which the snapshot does not hold; extract it again`,
        );
      }
    }
    // Positions carry the id of the node that they belong to, diagnostics have none.
    checkOrder(record);
    if (id === undefined || (record.record === "landscape" && record.part === "node")) return;
    if (order === "sorted" && isClaim(record)) return;
    if (!ids.add(id)) throw twice(id);
  };
}

/** A check that the records of each list come by id, or by source where they have none. */
function createOrderCheck(): (record: SnapshotRecord) => void {
  let list = "";
  let last = "";
  return (record) => {
    const current = record.record === "landscape" ? record.part : record.record;
    const key = "id" in record ? record.id : record.source;
    if (current === list && key === last && "id" in record) throw twice(key);
    if (current === list && key < last) {
      throw new GraphApiError(
        "bad-request",
        `${key} comes after ${last}; the lists of a snapshot are sorted by id: extract it again`,
      );
    }
    list = current;
    last = key;
  };
}

function isClaim({ record }: SnapshotRecord): boolean {
  return record === "link" || record === "relation" || record === "result";
}

function twice(id: string): GraphApiError {
  return new GraphApiError("bad-request", `the snapshot holds ${id} twice; extract it again`);
}

/** The nodes and sources that a record cannot be without. */
function namedBy(record: SnapshotRecord): readonly string[] {
  switch (record.record) {
    case "paper":
      return [...record.readings, ...record.read].map((place) => place.source);
    case "link":
      return [record.paper, record.entity, ...sourcesOf(record.evidence)];
    case "relation":
      return [record.from, record.to, ...sourcesOf(record.evidence)];
    case "result":
      return [
        record.paper,
        record.benchmark,
        ...[record.model, record.method].filter((end) => end !== undefined),
        ...sourcesOf(record.evidence),
      ];
    case "landscape":
      return record.part === "node" ? [record.id] : [];
    case "source":
    case "entity":
    // A diagnostic may be about a source that could not be read at all.
    case "diagnostic":
      return [];
  }
}

function sourcesOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.filter(isTextEvidence).map((piece) => piece.source);
}
