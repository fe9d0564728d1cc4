import { countOf } from "@methodscape/graph-model";
import type { ReadNote } from "../note-diagnostic.ts";
import type { PaperFields } from "./paper-fields.ts";

/** Fewer records than this tell nothing of a list. */
const fewestRecords = 5;

/**
 * Digests name the first five authors of each paper, or the first alone. Where no record of a file names more than
 * so many and at least half of them name exactly so many, the list was cut there: how many authors those papers
 * have is unknown.
 */
export function settleAuthorCounts(papers: readonly PaperFields[]): {
  readonly papers: readonly PaperFields[];
  readonly notes: readonly ReadNote[];
} {
  const named = papers.map(({ authors }) => authors.length).filter((count) => count > 0);
  const most = named.reduce((left, right) => Math.max(left, right), 0);
  const full = named.filter((count) => count === most).length;
  const isCut = named.length >= fewestRecords && full * 2 >= named.length;
  const counted = papers.filter(
    ({ authors, authorCount }) => authors.length === most && authorCount === most,
  );
  if (!isCut || counted.length === 0) return { papers, notes: [] };
  const message = `${full} of ${countOf(named.length, "record")} name exactly ${countOf(most, "author")} and none names more: the list stops there, and their number stays unknown`;
  return {
    papers: papers.map((paper) =>
      paper.authors.length === most && paper.authorCount === most
        ? { ...paper, authorCount: undefined }
        : paper,
    ),
    notes: [{ severity: "info", rule: "authors-cut", message }],
  };
}
