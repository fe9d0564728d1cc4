import { type Group, groups } from "@methodscape/graph-model";

/** How many fall into each group; groups without any are left out. */
export function countGroups(rows: Iterable<Group>): Partial<Record<Group, number>> {
  const counts = new Map<Group, number>();
  for (const group of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return groupRecord(counts);
}

/** Counts by group as an answer holds them, in the order of the groups. */
export function groupRecord(counts: ReadonlyMap<Group, number>): Partial<Record<Group, number>> {
  return Object.fromEntries(
    groups.filter((group) => counts.has(group)).map((group) => [group, counts.get(group)]),
  );
}
