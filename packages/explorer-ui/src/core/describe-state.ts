import type { Answer, AskReply, MapNode } from "@methodscape/graph-model";

/** What a screen reader is told when the selection changes. */
export function describeNode(node: MapNode): string {
  const year = node.year === undefined ? "" : `, ${node.year}`;
  const links =
    node.type === "paper"
      ? `links to ${node.weight} entities`
      : `in ${node.weight} ${node.weight === 1 ? "paper" : "papers"}`;
  return `${node.name}, ${node.type}${year}, ${links}`;
}

/** What a screen reader is told when a question was answered, or why it was not. */
export function describeReply(reply: AskReply): string {
  const [ambiguous] = reply.ambiguous;
  if (ambiguous !== undefined) return `Choose what “${ambiguous.text}” means`;
  const [unknown] = reply.notUnderstood;
  if (unknown !== undefined) return `Not understood: ${unknown.text}${describeLooser(reply)}`;
  if (reply.answer === null) return "Nothing was answered";
  return `${countOf(reply.answer)} found${describeLooser(reply)}`;
}

function describeLooser({ loosened }: AskReply): string {
  return loosened === null ? "" : `; a looser question, ${loosened.label}: ${countOf(loosened.answer)} found`;
}

function countOf(answer: Answer): number {
  if ("total" in answer) return answer.total;
  switch (answer.kind) {
    case "lineage":
      return answer.items.length;
    case "matrix":
      return answer.cells.length;
    case "landscape":
      return answer.nodes.length;
    case "neighbourhood":
      return answer.totals.links + answer.totals.relations + answer.totals.results;
  }
}
