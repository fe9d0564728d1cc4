import { type GraphSnapshot, recordLists, type SnapshotRecord } from "@methodscape/graph-model";

/** How many records one snapshot has that the other has not, in both directions; a changed record counts once. */
export function countChanges(before: GraphSnapshot, after: GraphSnapshot): number {
  return Object.values(recordLists)
    .map((list) => changedRows(keyed(before[list]), keyed(after[list])))
    .reduce((sum, count) => sum + count, 0);
}

function changedRows(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const changed = [...after].filter(([key, row]) => before.get(key) !== row).length;
  return changed + [...before.keys()].filter((key) => !after.has(key)).length;
}

/** Rows by id; a record without one is known by all that it says, and by how often it has been said. */
function keyed(rows: readonly SnapshotRecord[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    const text = JSON.stringify(row);
    let key = "id" in row ? row.id : text;
    while (map.has(key)) key += "'";
    map.set(key, text);
  }
  return map;
}
