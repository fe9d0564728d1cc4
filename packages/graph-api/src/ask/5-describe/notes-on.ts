import type { PaperFilter, Query, RestsOn } from "@methodscape/graph-model";
import { conditionsIn } from "../../analysis/filter/conditions-in.ts";
import type { AskVocabulary } from "../1-vocabulary/ask-vocabulary.ts";
import { describeKnown } from "./describe-authors-known.ts";
import { describeDate } from "./describe-dates.ts";

/** What an answer rests on beside what was read of its papers, as sentences. */
export function notesOn(query: Query, { authors, newest }: AskVocabulary, restsOn: RestsOn): string[] {
  const conditions = filtersOf(query).flatMap(conditionsIn);
  const asksForAuthor = query.kind === "authors" || conditions.some(({ op }) => op === "author");
  const isUpToNewest = conditions.some((part) => part.op === "date" && part.to === newest);
  return [
    ...(asksForAuthor && authors.papers < restsOn.papers ? [`${describeKnown(authors, restsOn)}.`] : []),
    ...(isUpToNewest && newest !== undefined
      ? [`Counted back from the newest paper, of ${describeDate(newest)}.`]
      : []),
  ];
}

function filtersOf(query: Query): readonly PaperFilter[] {
  switch (query.kind) {
    case "papers":
      return query.filter === undefined ? [] : [query.filter];
    case "entities":
      return [query.linked?.papers, query.notLinked?.papers].filter((filter) => filter !== undefined);
    case "authors":
    case "results":
    case "matrix":
      return query.papers === undefined ? [] : [query.papers];
    default:
      return [];
  }
}
