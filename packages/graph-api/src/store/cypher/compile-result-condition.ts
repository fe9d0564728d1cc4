import type { ResultCondition } from "@methodscape/graph-model";
import { defaultVoices } from "../../analysis/claim-voices.ts";
import type { ConditionScope } from "./condition-scope.ts";
import type { Parameters } from "./parameters.ts";
import { spoken } from "./spoken-claim.ts";

/** That the paper states such a result; gains never meet a bound on values. */
export function resultExists(scope: ConditionScope, condition: ResultCondition): string {
  const { parameters, tiers } = scope;
  const where = [spoken("result", tiers, parameters.add("voices", defaultVoices))];
  for (const end of ["benchmark", "model", "method", "metric"] as const) {
    if (condition[end] !== undefined) where.push(`result.${end} = ${parameters.add(end, condition[end])}`);
  }
  if (condition.minimum !== undefined || condition.maximum !== undefined)
    where.push("NOT result.gain", ...bounds(parameters, condition));
  return `EXISTS { MATCH (paper)-[:REPORTS]->(result:Methodscape) WHERE ${where.join(" AND ")} }`;
}

/** The bounds on a result's value, as comparisons; a value that is itself no more than a bound lies within none, nor does one of people. */
export function bounds(
  parameters: Parameters,
  query: {
    readonly minimum?: number | undefined;
    readonly maximum?: number | undefined;
    readonly exclusive?: boolean | undefined;
  },
): readonly string[] {
  const or = query.exclusive === true ? "" : "=";
  const isOpen = query.minimum === undefined && query.maximum === undefined;
  return [
    ...(isOpen ? [] : ["result.bound IS NULL", "result.people IS NULL"]),
    ...(query.minimum === undefined
      ? []
      : [`result.value >${or} ${parameters.add("minimum", query.minimum)}`]),
    ...(query.maximum === undefined
      ? []
      : [`result.value <${or} ${parameters.add("maximum", query.maximum)}`]),
  ];
}
