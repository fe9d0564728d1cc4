import type { EntityCondition } from "@methodscape/graph-model";
import { defaultVoices } from "../../analysis/claim-voices.ts";
import { choose, ranks } from "./condition-ranks.ts";
import type { ConditionScope } from "./condition-scope.ts";
import { rolePattern } from "./graph-names.ts";
import { spoken } from "./spoken-claim.ts";

/** The rank of the condition as it stands: met through the entity itself or, where it expands, through its kin. */
export function compileAffirmed(scope: ConditionScope, condition: EntityCondition): string {
  const entity = scope.parameters.add("entity", condition.entity);
  const polarity = condition.polarity ?? "affirmed";
  const direct = linkExists(scope, condition, polarity, `entity.id = ${entity}`);
  if (condition.expand !== true || polarity !== "affirmed") return choose([direct, ranks.direct], ranks.no);
  const kin = scope.kin.of(entity);
  return choose(
    [direct, ranks.direct],
    [linkExists(scope, condition, polarity, `entity.id IN ${kin.variants}`), ranks.variant],
    [linkExists(scope, condition, polarity, `entity.id IN ${kin.subsets}`), ranks.subset],
    ranks.no,
  );
}

/** Its rank under `not`: met where a paper denies it or is not seen to say it. */
export function compileDenied(scope: ConditionScope, condition: EntityCondition): string {
  const asked = condition.polarity ?? "affirmed";
  const opposite = asked === "affirmed" ? "denied" : "affirmed";
  const itself = `entity.id = ${scope.parameters.add("entity", condition.entity)}`;
  return choose(
    [linkExists(scope, condition, asked, itself), ranks.no],
    [linkExists(scope, condition, opposite, itself), ranks.denied],
    ranks.notSeen,
  );
}

function linkExists(
  scope: ConditionScope,
  condition: EntityCondition,
  polarity: string,
  entity: string,
): string {
  const voices = scope.parameters.add("voices", condition.voices ?? defaultVoices);
  const where = `${entity} AND link.polarity = ${scope.parameters.add("polarity", polarity)} AND ${spoken("link", scope.tiers, voices)}`;
  return `EXISTS { MATCH (paper)-[link:${rolePattern(condition.roles)}]->(entity:Methodscape) WHERE ${where} }`;
}
