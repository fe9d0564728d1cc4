import type { AnswerOf, QueryOf } from "@methodscape/graph-model";
import { searchNames } from "../../../analysis/search/search-names.ts";
import type { EmbeddedContext } from "../embedded-context.ts";

/** Papers and entities by name, alias or title. */
export function answerSearch(context: EmbeddedContext, query: QueryOf<"search">): AnswerOf<"search"> {
  return searchNames(context.names(), query);
}
