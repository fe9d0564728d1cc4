import type { Answer, AnswerOf, Group, NodeId } from "@methodscape/graph-model";

/** The nodes that an answer puts in the light on the map; undefined where it is about no nodes in particular. */
export function answerNodes(answer: Answer | null | undefined): ReadonlySet<NodeId> | undefined {
  if (answer === null || answer === undefined) return undefined;
  switch (answer.kind) {
    case "papers":
    case "entities":
      return foundNodes(answer.items);
    case "authors":
      return new Set(answer.items.flatMap(({ newest }) => newest.map(({ id }) => id)));
    case "search":
      return new Set(answer.items.map((item) => item.id));
    case "results":
      return new Set(
        answer.items.flatMap((item): NodeId[] => [
          item.paper.id,
          ...(item.model ? [item.model.id] : []),
          ...(item.method ? [item.method.id] : []),
        ]),
      );
    case "path":
      return new Set(answer.items.flatMap((item) => item.nodes.map((node) => node.id)));
    case "lineage":
      return new Set<NodeId>([answer.root.id, ...answer.items.map((item) => item.id)]);
    case "gaps":
      return new Set(answer.items.map((item): NodeId => item.entity.id));
    case "matrix":
    case "landscape":
      return undefined;
    case "neighbourhood":
      return neighbourhoodNodes(answer);
  }
}

/** The node that was asked for, and whatever a claim joins with it. */
function neighbourhoodNodes({
  paper,
  entity,
  links,
  relations,
}: AnswerOf<"neighbourhood">): ReadonlySet<NodeId> {
  const center = paper?.id ?? entity?.id;
  return new Set<NodeId>([
    ...(center === undefined ? [] : [center]),
    ...links.flatMap((link): NodeId[] => [link.paper.id, link.entity.id]),
    ...relations.flatMap((relation): NodeId[] => [relation.from.id, relation.to.id]),
  ]);
}

/** Papers of which the condition was only not seen are lit where nothing else was found: then they are the answer. */
function foundNodes(items: readonly { readonly id: NodeId; readonly group: Group }[]): ReadonlySet<NodeId> {
  const found = items.filter((item) => item.group !== "not-seen");
  return new Set((found.length > 0 ? found : items).map((item) => item.id));
}
