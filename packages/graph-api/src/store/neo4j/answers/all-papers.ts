import { newestPapers } from "../../cypher/compile-papers.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import type { Listing, Page } from "./listing.ts";

/** How many papers there are, and how many of them have a date. */
export interface PaperCounts {
  readonly papers: number;
  readonly dated: number;
}

/** Counts all papers, which is done once for each graph that was loaded. */
export async function readPaperCounts(run: RunStatement): Promise<PaperCounts> {
  const [row] = await run({
    text: "MATCH (paper:Methodscape:Paper) RETURN count(*) AS papers, count(CASE WHEN paper.date > '' THEN 1 END) AS dated",
    params: {},
  });
  return { papers: Number(row?.papers), dated: Number(row?.dated) };
}

/** A page of all papers, newest first, the undated last. */
export async function listNewest(
  run: RunStatement,
  { papers, dated }: PaperCounts,
  { offset, limit }: Page,
): Promise<Listing> {
  const rows: Row[] = [];
  if (offset < dated) rows.push(...(await run({ text: newestPapers.dated, params: { offset, limit } })));
  const missing = Math.min(limit - rows.length, papers - offset - rows.length);
  if (missing > 0) {
    const params = { offset: Math.max(0, offset - dated), limit: missing };
    rows.push(...(await run({ text: newestPapers.undated, params })));
  }
  return { rows, total: papers, groups: papers === 0 ? {} : { direct: papers } };
}
