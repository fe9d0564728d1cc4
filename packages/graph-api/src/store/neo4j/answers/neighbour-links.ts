import { isPaperId, type QueryOf, type Role, roles } from "@methodscape/graph-model";
import { rolePattern, roleRelationships } from "../../cypher/graph-names.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import { returnClaim, returnPaperEnd } from "../read/claim-columns.ts";

type Query = QueryOf<"neighbourhood">;

/**
 * The first links of a node in their order, and how many there are.
 * @param known How many there are, where that is known: of an entity with more links than are wanted, those of a role
 *   are read only while the roles before it leave room.
 */
export async function readLinks(
  run: RunStatement,
  { node, tiers, limit }: Query,
  known: number | undefined,
): Promise<{ readonly rows: readonly Row[]; readonly total: number }> {
  if (!isPaperId(node) && known !== undefined && known > limit) {
    const rows: Row[] = [];
    for (const role of roles) {
      const params = { node, tiers, limit: limit - rows.length };
      rows.push(...(await run({ text: linksInRole(role), params })));
      if (rows.length >= limit) break;
    }
    return { rows, total: known };
  }
  const rows = await run({ text: linksText, params: { node, tiers, limit } });
  if (rows.length < limit) return { rows, total: rows.length };
  const [counted] = await run({ text: countText, params: { node, tiers } });
  return { rows, total: Number(counted?.total) };
}

/** An expression for the place of a claim's type in a list, to order claims by. */
export function placeIn(relationships: readonly string[]): string {
  return `CASE type(claim) ${relationships.map((name, place) => `WHEN '${name}' THEN ${place}`).join(" ")} END`;
}

const linkPattern = rolePattern(roles);

const linksText = `MATCH (node:Methodscape {id: $node})-[claim:${linkPattern}]-(:Methodscape)
WHERE claim.tier IN $tiers
WITH claim, startNode(claim) AS paper, endNode(claim) AS entity
ORDER BY ${placeIn(Object.values(roleRelationships))}, claim.polarity, coalesce(paper.date, '') DESC, entity.nameKey, claim.claim
LIMIT $limit
RETURN ${returnClaim}, paper.id AS from, entity.id AS to, ${returnPaperEnd}`;

/** As above for an entity, whose name is the same in all its links. */
function linksInRole(role: Role): string {
  return `MATCH (:Methodscape {id: $node})<-[claim:${roleRelationships[role]}]-(paper:Methodscape)
WHERE claim.tier IN $tiers
WITH claim, paper ORDER BY claim.polarity, coalesce(paper.date, '') DESC, claim.claim LIMIT $limit
RETURN ${returnClaim}, paper.id AS from, $node AS to, ${returnPaperEnd}`;
}

const countText = `MATCH (:Methodscape {id: $node})-[claim:${linkPattern}]-(:Methodscape)
WHERE claim.tier IN $tiers RETURN count(DISTINCT claim) AS total`;
