import { type EntityId, entityTypeOf } from "@methodscape/graph-model";
import { entityRef } from "../../rows/node-refs.ts";
import type { GapRule } from "./gap-finding.ts";

/** The field evaluates on it papers that work with what is taught. */
export const findBenchmark: GapRule = ({ index, taught, named }, { entity, prominence, coverage }) => {
  if (entity.type !== "benchmark" || coverage !== "none") return undefined;
  const counts = new Map<EntityId, number>();
  for (const paper of prominence.papers) {
    if (named(paper.id).get(entity.id)?.has("evaluates-on") !== true) continue;
    for (const other of named(paper.id).keys()) {
      const isTaughtMethod = entityTypeOf(other) === "method" && (taught.get(other)?.direct.length ?? 0) > 0;
      if (isTaughtMethod && index.entities.get(other)?.generic !== true)
        counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([left, few], [right, many]) => many - few || (left < right ? -1 : 1));
  if (most === undefined) return undefined;
  const [method, papers] = most;
  const lack = `${papers === 1 ? "one of them evaluates" : `${papers} of them evaluate`} on it and ${papers === 1 ? "names" : "name"} ${entityRef(index, method).name}, which the syllabus teaches; no reading names it`;
  return { type: "benchmark", other: method, lack, claims: [] };
};
