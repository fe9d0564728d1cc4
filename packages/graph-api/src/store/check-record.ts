import { type Evidence, isTextEvidence, recordLists, type SnapshotRecord } from "@methodscape/graph-model";
import { GraphApiError } from "../graph-api-error.ts";

const phases = Object.keys(recordLists);

/**
 * Makes a check for the records of one snapshot, one after the other: they come in the order of a snapshot file
 * (sources, papers, entities, claims, landscape, diagnostics), each id once, and name only what came before.
 * So a store never holds a claim without its ends. The check throws GraphApiError `bad-request`.
 */
export function createRecordCheck(): (record: SnapshotRecord) => void {
  const ids = new Set<string>();
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
    if (id === undefined || (record.record === "landscape" && record.part === "node")) return;
    if (ids.has(id))
      throw new GraphApiError("bad-request", `the snapshot holds ${id} twice; extract it again`);
    ids.add(id);
  };
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
