import { groups, type Paper, type QueryOf } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import { textKey } from "../text-key.ts";
import type { PaperMatch } from "./match-filter.ts";

/** A paper together with how it meets the question. */
export interface MatchedPaper {
  readonly paper: Paper;
  readonly match: PaperMatch;
}

type PaperOrder = QueryOf<"papers">["order"];

const keys = {
  newest: (paper) => paper.date ?? "",
  oldest: (paper) => paper.date ?? "",
  title: (paper) => textKey(paper.title),
  votes: (paper) => paper.votes ?? -1,
} as const satisfies Record<PaperOrder, (paper: Paper) => string | number>;

type Key = string | number;

const compareKeys = {
  newest: (left, right) => compareText(String(right), String(left)),
  oldest: compareBlankLast,
  title: compareBlankLast,
  votes: (left, right) => Number(right) - Number(left),
} as const satisfies Record<PaperOrder, (left: Key, right: Key) => number>;

/** Sorts by group, then as asked, then by id. Papers without a date or votes come last, whichever end comes first. */
export function orderPapers(papers: readonly MatchedPaper[], order: PaperOrder): readonly MatchedPaper[] {
  const keyed = papers.map((matched) => ({
    matched,
    key: keys[order](matched.paper),
    group: groups.indexOf(matched.match.group),
  }));
  keyed.sort(
    (left, right) =>
      left.group - right.group ||
      compareKeys[order](left.key, right.key) ||
      compareText(left.matched.paper.id, right.matched.paper.id),
  );
  return keyed.map(({ matched }) => matched);
}

function compareBlankLast(left: Key, right: Key): number {
  return Number(left === "") - Number(right === "") || compareText(String(left), String(right));
}
