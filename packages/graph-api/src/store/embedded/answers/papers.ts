import type { AnswerOf, QueryOf } from "@methodscape/graph-model";
import { countGroups } from "../../../analysis/count-groups.ts";
import { orderPapers } from "../../../analysis/order-papers.ts";
import { paperRow } from "../../../analysis/paper-row.ts";
import { selectPapers } from "../../../analysis/select-papers.ts";
import type { EmbeddedContext } from "../embedded-context.ts";

/** Papers that meet a filter, by group, then in the asked order. */
export function answerPapers({ index }: EmbeddedContext, query: QueryOf<"papers">): AnswerOf<"papers"> {
  const matched = orderPapers(selectPapers(index, query.filter, query.tiers), query.order);
  const page = matched.slice(query.offset, query.offset + query.limit);
  return {
    kind: "papers",
    total: matched.length,
    offset: query.offset,
    groups: countGroups(matched.map(({ match }) => match.group)),
    items: page.map(({ paper, match }) => paperRow(index, paper, match)),
  };
}
