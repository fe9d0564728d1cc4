import type { Cypher, EntityId, EntityType, QueryOf } from "@methodscape/graph-model";
import { defaultVoices } from "../../analysis/claim-voices.ts";
import { workingRoles } from "../../analysis/matrix/matrix.ts";
import { compileFilter } from "./compile-filter.ts";
import { rolePattern } from "./graph-names.ts";
import { createParameters, type Parameters } from "./parameters.ts";
import { spoken } from "./spoken-claim.ts";

type MatrixQuery = QueryOf<"matrix">;

/** The entities of a type that papers of the question work with: rows of `id` and `papers`. */
export function compileMatrixSide(query: MatrixQuery, type: EntityType): Cypher {
  const parameters = createParameters();
  const tiers = parameters.add("tiers", query.tiers);
  return parameters.statement(
    compileFilter(parameters, tiers, query.papers),
    ...workingWith("link", "entity", type, tiers, parameters),
    "RETURN entity.id AS id, count(DISTINCT paper) AS papers",
  );
}

/** The papers of the question that work with two of these entities: rows of `row`, `column` and `papers`, newest first. */
export function compileMatrixCells(
  query: MatrixQuery,
  rows: readonly EntityId[],
  columns: readonly EntityId[],
): Cypher {
  const parameters = createParameters();
  const tiers = parameters.add("tiers", query.tiers);
  // As keys of a map, ids are looked at behind the papers' links; an index would multiply rows by columns.
  const among = (ids: readonly EntityId[], name: string) =>
    parameters.add(name, Object.fromEntries(ids.map((id) => [id, true])));
  return parameters.statement(
    compileFilter(parameters, tiers, query.papers),
    ...workingWith("link", "row", query.rows, tiers, parameters),
    `  AND ${among(rows, "rows")}[row.id] IS NOT NULL`,
    "WITH DISTINCT paper, rank, row",
    ...workingWith("other", "column", query.columns, tiers, parameters),
    `  AND ${among(columns, "columns")}[column.id] IS NOT NULL AND column <> row`,
    "WITH DISTINCT paper, rank, row, column",
    "ORDER BY rank, coalesce(paper.date, '') DESC, paper.id",
    "RETURN row.id AS row, column.id AS column, collect(paper.id) AS papers",
  );
}

function workingWith(
  link: string,
  entity: string,
  type: EntityType,
  tiers: string,
  parameters: Parameters,
): readonly string[] {
  return [
    `MATCH (paper)-[${link}:${rolePattern(workingRoles[type])}]->(${entity}:Methodscape)`,
    `WHERE ${link}.polarity = 'affirmed' AND ${spoken(link, tiers, parameters.add("voices", defaultVoices))}`,
    `  AND ${entity}.type = ${parameters.add("type", type)}`,
  ];
}
