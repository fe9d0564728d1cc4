import type { Answer, QuotedEvidence } from "@methodscape/graph-model";
import type { ExpectedAnswer } from "./query-examples/query-example.ts";

/** What an answer says, in the words of {@link ExpectedAnswer}; only what is expected is looked at. */
export function observe(answer: Answer, expected: ExpectedAnswer): ExpectedAnswer {
  if (!("items" in answer && "total" in answer))
    throw new Error(`no list of items in a ${answer.kind} answer`);
  const items: readonly object[] = answer.items;
  return {
    ...(expected.total !== undefined && { total: answer.total }),
    items: items.map((item) => {
      const id = "id" in item ? String(item.id) : "";
      return "group" in item && item.group !== "direct" ? `${id} ${String(item.group)}` : id;
    }),
    ...(expected.near && { near: items.map((item) => ("near" in item ? String(item.near) : undefined)) }),
    ...(expected.quotes && { quotes: items.map(firstSurface) }),
    ...(expected.ranks && { ranks: items.map((item) => ("rank" in item ? Number(item.rank) : 0)) }),
    ...(expected.counts && {
      counts: items.map((item) =>
        "matching" in item && "papers" in item ? `${item.matching}/${item.papers}` : "",
      ),
    }),
    ...(expected.groups && "groups" in answer && { groups: { ...answer.groups } }),
  };
}

function firstSurface(item: object): string | undefined {
  // Rows of papers, entities and results carry quoted evidence; search hits carry none.
  const [first] = "evidence" in item ? (item.evidence as readonly QuotedEvidence[]) : [];
  return first?.surface && first.quote?.slice(...first.surface);
}
