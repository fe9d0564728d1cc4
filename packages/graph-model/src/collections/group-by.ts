import { addToList } from "./add-to-list.ts";

/** Rows by key, both in their order. (Map.groupBy is not there in Node 20.) */
export function groupBy<Key, Row>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) addToList(groups, keyOf(row), row);
  return groups;
}
