import { type Group, groups } from "@methodscape/graph-model";
import { groupRecord } from "../../../analysis/rows/count-groups.ts";
import type { CompiledListing } from "../../cypher/compile-papers.ts";
import type { Row, RunStatement } from "../connection/connection.ts";

/** Where a page begins, and how many rows it holds at most. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** A page of rows, and how many rows there are in all and in each group. */
export interface Listing {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly groups: Partial<Record<Group, number>>;
}

/** Runs both statements of a listing. */
export async function runListing(run: RunStatement, { page, counts }: CompiledListing): Promise<Listing> {
  const counted = new Map((await run(counts)).map((row) => [groupOf(row), Number(row.count)]));
  const total = [...counted.values()].reduce((sum, count) => sum + count, 0);
  return { rows: total === 0 ? [] : await run(page), total, groups: groupRecord(counted) };
}

/** The group that a row's `rank` stands for. */
export function groupOf(row: { readonly rank?: unknown }): Group {
  return groups[Number(row.rank)] ?? "direct";
}

/** The `id` of a row. */
export function idOf(row: Row): string {
  return String(row.id);
}
