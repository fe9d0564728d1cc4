import { type AnswerOf, addToList, type Paper, type QueryOf } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import { selectPapers } from "../filter/select-papers.ts";
import type { GraphIndex } from "../graph-index.ts";
import { paperRef } from "./node-refs.ts";

/** How many papers of each author are named in an answer. */
export const newestOfAuthor = 3;

/** Who wrote the papers of a question, in all groups: those of the most papers first, then by name. */
export function countAuthors(index: GraphIndex, query: QueryOf<"authors">): AnswerOf<"authors"> {
  const papers = selectPapers(index, query.papers, query.tiers).map(({ paper }) => paper);
  const left = new Set(query.except);
  const byAuthor = new Map<string, Paper[]>();
  for (const paper of [...papers].sort(newestFirst)) {
    for (const name of new Set(paper.authors)) {
      if (name !== "" && !left.has(name)) addToList(byAuthor, name, paper);
    }
  }
  const rows = [...byAuthor].sort(
    ([left, own], [right, others]) => others.length - own.length || compareText(left, right),
  );
  return {
    kind: "authors",
    total: rows.length,
    offset: query.offset,
    matching: papers.length,
    named: papers.filter(({ authors }) => authors.length > 0).length,
    items: rows.slice(query.offset, query.offset + query.limit).map(([name, own]) => ({
      name,
      papers: own.length,
      newest: own.slice(0, newestOfAuthor).map(({ id }) => paperRef(index, id)),
    })),
  };
}

function newestFirst(left: Paper, right: Paper): number {
  return compareText(right.date ?? "", left.date ?? "") || compareText(left.id, right.id);
}
