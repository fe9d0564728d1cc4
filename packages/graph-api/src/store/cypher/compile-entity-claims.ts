import type { Cypher, QueryOf } from "@methodscape/graph-model";
import { evidencePerEntity } from "../../analysis/rows/entity-row.ts";
import { linksInto, relatedPattern } from "./compile-entities.ts";
import { createParameters } from "./parameters.ts";

type EntitiesQuery = QueryOf<"entities">;

/**
 * The claims to quote for the entities of a page, a statement for each part of the question: rows of `entity`,
 * `claim`, `date` and `isRelation`, no more for an entity than a row quotes. Each claim has evidence that counts.
 */
export function compileEntityClaims(query: EntitiesQuery, page: readonly string[]): readonly Cypher[] {
  return [
    ...(query.related === undefined ? [] : [compileRelated(query, query.related, page)]),
    ...(query.linked === undefined ? [] : [compileLinked(query, query.linked, page, "affirmed")]),
    ...(query.notLinked === undefined ? [] : [compileLinked(query, query.notLinked, page, "denied")]),
  ];
}

function compileRelated(
  query: EntitiesQuery,
  related: NonNullable<EntitiesQuery["related"]>,
  page: readonly string[],
): Cypher {
  const parameters = createParameters();
  return parameters.statement(
    `MATCH ${relatedPattern(related, parameters)}`,
    `WHERE claim.tier IN ${parameters.add("tiers", query.tiers)} AND entity.id IN ${parameters.add("page", page)}`,
    "RETURN entity.id AS entity, claim.claim AS claim, '' AS date, true AS isRelation",
  );
}

function compileLinked(
  query: EntitiesQuery,
  part: NonNullable<EntitiesQuery["linked"]>,
  page: readonly string[],
  polarity: "affirmed" | "denied",
): Cypher {
  const parameters = createParameters();
  return parameters.statement(
    ...linksInto(part, parameters, parameters.add("tiers", query.tiers)),
    `  AND link.polarity = ${parameters.add("polarity", polarity)} AND entity.id IN ${parameters.add("page", page)}`,
    "WITH entity, link.claim AS claim, coalesce(paper.date, '') AS date ORDER BY date DESC, claim",
    `WITH entity, collect({claim: claim, date: date})[0..${evidencePerEntity}] AS claims`,
    "UNWIND claims AS row",
    "RETURN entity.id AS entity, row.claim AS claim, row.date AS date, false AS isRelation",
  );
}
