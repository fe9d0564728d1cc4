import type { AnswerOf, QueryOf } from "@methodscape/graph-model";
import { countAuthors } from "../../../analysis/rows/count-authors.ts";
import type { EmbeddedContext } from "../embedded-context.ts";

/** Who wrote the papers of a question. */
export function answerAuthors({ index }: EmbeddedContext, query: QueryOf<"authors">): AnswerOf<"authors"> {
  return countAuthors(index, query);
}
