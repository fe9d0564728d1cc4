import { type Cypher, type QueryOf, relationTypes, roles } from "@methodscape/graph-model";
import { relationPattern, rolePattern } from "./graph-names.ts";
import { createParameters } from "./parameters.ts";

/** Links and relations of one node: rows of `id`, `type` and `other`. */
export function compileNeighbourhood(query: QueryOf<"neighbourhood">): Cypher {
  const parameters = createParameters();
  const pattern = `${rolePattern(roles)}|${relationPattern(relationTypes)}`;
  return parameters.statement(
    `MATCH (node:Methodscape {id: ${parameters.add("node", query.node)}})-[claim:${pattern}]-(other:Methodscape)`,
    `WHERE claim.tier IN ${parameters.add("tiers", query.tiers)}`,
    "RETURN claim.claim AS id, type(claim) AS type, other.id AS other",
    "ORDER BY type, other",
    `LIMIT ${parameters.add("limit", query.limit)}`,
  );
}
