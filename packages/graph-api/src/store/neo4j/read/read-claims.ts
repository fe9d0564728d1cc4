import { type EntityType, roles, type Tier } from "@methodscape/graph-model";
import { kinshipDepth, kinshipTypes } from "../../../analysis/expand-entity.ts";
import { relationPattern, rolePattern } from "../../cypher/graph-names.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import { returnClaim, returnResult } from "./claim-columns.ts";

/** Relations that make other entities answer for these, over as many steps as kinship may take. */
export async function readKinRelations(
  run: RunStatement,
  entities: readonly string[],
  tiers: readonly Tier[],
): Promise<readonly Row[]> {
  if (entities.length === 0) return [];
  return run({
    text: `MATCH (:Methodscape)-[steps:${relationPattern(kinshipTypes)}*1..${kinshipDepth}]->(entity:Methodscape)
WHERE entity.id IN $entities AND all(step IN steps WHERE step.tier IN $tiers)
UNWIND steps AS claim
WITH DISTINCT claim
RETURN ${returnClaim}, startNode(claim).id AS from, endNode(claim).id AS to`,
    params: { entities, tiers },
  });
}

/** The links of some papers to some entities, and to all of some types. */
export function readLinksOf(
  run: RunStatement,
  papers: readonly string[],
  entities: readonly string[],
  types: readonly EntityType[] = [],
): Promise<readonly Row[]> {
  // An index over ids would lead to the entities, which may have a thousand times as many links as the papers have.
  const wanted = Object.fromEntries(entities.map((id) => [id, true]));
  return run({
    text: `MATCH (paper:Methodscape)-[claim:${rolePattern(roles)}]->(entity:Methodscape)
WHERE paper.id IN $papers AND ($wanted[entity.id] IS NOT NULL OR entity.type IN $types)
RETURN ${returnClaim}, paper.id AS from, entity.id AS to`,
    params: { papers, wanted, types },
  });
}

/** All results of some papers. */
export function readResultsOf(run: RunStatement, papers: readonly string[]): Promise<readonly Row[]> {
  return run({
    text: `MATCH (paper:Methodscape)-[:REPORTS]->(result:Methodscape:Result) WHERE paper.id IN $papers RETURN ${returnResult}`,
    params: { papers },
  });
}
