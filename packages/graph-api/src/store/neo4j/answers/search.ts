import type { AnswerOf, QueryOf } from "@methodscape/graph-model";
import type { NameIndex } from "../../../analysis/search/name-index.ts";
import { searchNames } from "../../../analysis/search/search-names.ts";

/** Papers and entities by name, alias or title; the names were read from Neo4j once for the graph as it is. */
export function answerSearch(names: NameIndex, query: QueryOf<"search">): AnswerOf<"search"> {
  return searchNames(names, query);
}
