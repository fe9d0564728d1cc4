import { entityRef } from "../../rows/node-refs.ts";
import type { GapRule } from "./gap-finding.ts";

/** It grew out of what a reading works with: "a variant of PPO, which the syllabus teaches". */
export const findSuccessor: GapRule = ({ index, tiers, taught }, { entity, coverage }) => {
  if (coverage === "direct") return undefined;
  const relation = (index.relationsFrom.get(entity.id) ?? [])
    .filter(({ type, tier }) => (type === "variant-of" || type === "based-on") && tiers.includes(tier))
    .filter(({ to }) => to !== entity.id && (taught.get(to)?.direct.length ?? 0) > 0)
    .sort((left, right) => (left.to < right.to ? -1 : 1))[0];
  if (relation === undefined) return undefined;
  const parent = entityRef(index, relation.to).name;
  const how = relation.type === "variant-of" ? "is a variant of" : "builds on";
  return {
    type: "successor",
    other: relation.to,
    lack: `it ${how} ${parent}, which the syllabus teaches; no reading works with it`,
    claims: [relation],
  };
};
