import type { AnswerOf, QueryOf } from "@methodscape/graph-model";
import { orderPapers } from "../../../analysis/filter/order-papers.ts";
import { selectPapers } from "../../../analysis/filter/select-papers.ts";
import { countGroups } from "../../../analysis/rows/count-groups.ts";
import { paperRow } from "../../../analysis/rows/paper-row.ts";
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
