import type { AnswerOf } from "@methodscape/graph-model";
import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";

/**
 * The map as GEXF 1.3 (https://gexf.net), for Gephi and its kin: nodes with their place, type, topic and year, and a line for
 * each role and relation. The same answer gives the same bytes.
 */
export function writeGexf({ topics, nodes, lines }: AnswerOf<"landscape">): string {
  const topicNames = new Map(topics.map(({ id, name }) => [id, name]));
  const graph = new MultiDirectedGraph();
  for (const node of nodes) {
    graph.addNode(node.id, {
      label: asXml(node.name),
      x: node.x,
      y: node.y,
      size: 1 + Math.sqrt(node.weight),
      type: node.type,
      topic: asXml(topicNames.get(node.topic) ?? node.topic),
      weight: node.weight,
      syllabus: node.inSyllabus,
      ...(node.year !== undefined && { year: node.year }),
    });
  }
  lines.forEach(({ from, to, label, denied }, at) => {
    const [source, target] = [nodes[from], nodes[to]];
    if (source === undefined || target === undefined) return;
    const said = denied === true ? `not ${label}` : label;
    graph.addDirectedEdgeWithKey(`line-${at}`, source.id, target.id, { label: said, kind: said });
  });
  return `${write(graph, { version: "1.3" })}\n`;
}

/** Without the signs that no XML 1.0 document may hold (§2.2). */
function asXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
