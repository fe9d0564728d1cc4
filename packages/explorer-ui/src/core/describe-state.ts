import { type Answer, type AnswerOf, type AskReply, countOf, type MapNode } from "@methodscape/graph-model";
import { describeReach } from "./describe-reach.ts";

/** What a screen reader is told when the selection changes. */
export function describeNode(node: MapNode): string {
  const year = node.year === undefined ? "" : `, ${node.year}`;
  return `${node.name}, ${node.type}${year}, ${describeReach(node)}`;
}

/** What a screen reader is told when a question was answered, or why it was not. */
export function describeReply(reply: AskReply): string {
  const [ambiguous] = reply.ambiguous;
  if (ambiguous !== undefined) return `Choose what “${ambiguous.text}” means`;
  const [unknown] = reply.notUnderstood;
  if (unknown !== undefined) return `Not understood: ${unknown.text}${describeLooser(reply)}`;
  if (reply.answer === null) return "Nothing was answered";
  return `${foundIn(reply.answer)} found${describeLooser(reply)}`;
}

/** What a screen reader is told when a syllabus was held against its field. */
export function describeGaps({
  total,
  suggestions,
}: Pick<AnswerOf<"gaps">, "total" | "suggestions">): string {
  return `${countOf(total, "gap")}, ${countOf(suggestions.length, "suggested reading")}`;
}

function describeLooser({ loosened }: AskReply): string {
  return loosened === null ? "" : `; a looser question, ${loosened.label}: ${foundIn(loosened.answer)} found`;
}

function foundIn(answer: Answer): number {
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
