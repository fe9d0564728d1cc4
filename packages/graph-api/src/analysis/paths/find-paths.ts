import { type AnswerOf, isPaperId, type NodeId, type QueryOf } from "@methodscape/graph-model";
import { GraphApiError } from "../../graph-api-error.ts";
import type { GraphIndex } from "../graph-index.ts";
import { entityRef } from "../rows/node-refs.ts";
import { cheapestPaths } from "./cheapest-paths.ts";
import { type Step, walkableSteps } from "./steps-of.ts";

type PathItem = AnswerOf<"path">["items"][number];

/**
 * The shortest ways between two nodes over affirmed claims. A step by a mere mention, and a way through what everything
 * touches, count as longer, so that PPO → GRPO → DeepSeekMath comes before a way through GPT-4.
 * @throws {GraphApiError} `not-found` for an unknown node.
 */
export function findPaths(index: GraphIndex, query: QueryOf<"path">): AnswerOf<"path"> {
  const from = knownNode(index, query.from);
  const to = knownNode(index, query.to);
  const paths = cheapestPaths(walkableSteps(index, query.tiers), from, to, query.maximumLength, query.limit);
  const items = paths.map(
    ({ nodes, steps }): PathItem => ({
      nodes: nodes.map((id) => pathNode(index, id)),
      steps: steps.map((step) => pathStep(index, step)),
    }),
  );
  return { kind: "path", total: items.length, items };
}

function knownNode(index: GraphIndex, id: NodeId): NodeId {
  const known = index.resolve(id);
  if (known === undefined)
    throw new GraphApiError("not-found", `nothing has the id ${id}; search for its name to find the id`);
  return known;
}

function pathNode(index: GraphIndex, id: NodeId): PathItem["nodes"][number] {
  return isPaperId(id)
    ? { id, type: "paper", name: index.papers.get(id)?.title ?? id }
    : entityRef(index, id);
}

function pathStep(index: GraphIndex, { claim, to }: Step): PathItem["steps"][number] {
  const evidence = claim.evidence.map(index.quote);
  return claim.record === "link"
    ? { id: claim.id, claim: "link", label: claim.role, forward: claim.entity === to, evidence }
    : { id: claim.id, claim: "relation", label: claim.type, forward: claim.to === to, evidence };
}
