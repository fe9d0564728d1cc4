import { type Cypher, entityTypes, type QueryOf, roles } from "@methodscape/graph-model";
import { defaultVoices } from "../../analysis/claim-voices.ts";
import { compileFilter } from "./compile-filter.ts";
import { indent } from "./compile-results.ts";
import { ranks } from "./condition-ranks.ts";
import { entityLabels, relationPattern, rolePattern } from "./graph-names.ts";
import { createParameters, type Parameters } from "./parameters.ts";
import { spoken } from "./spoken-claim.ts";

type EntitiesQuery = QueryOf<"entities">;
type LinkedPart = NonNullable<EntitiesQuery["linked"]>;

const orders = {
  papers: "matching DESC, papers DESC",
  name: "",
  newest: "coalesce(entity.year, -9007199254740991) DESC",
} as const satisfies Record<EntitiesQuery["order"], string>;

/**
 * The statement that a person can read and run; and what a store asks that knows all entities and their papers: those
 * that are linked or related as asked, in no order, and those that the links of `notLinked` lead to.
 */
export interface CompiledEntities {
  readonly page: Cypher;
  readonly matched: Cypher;
  readonly barred: Cypher | undefined;
}

/** Entities that meet a question: rows of `id`, `rank`, `papers` and `matching`. */
export function compileEntities(query: EntitiesQuery): CompiledEntities {
  const parameters = createParameters();
  const tiers = parameters.add("tiers", query.tiers);
  const matched = [...compileStart(query, parameters, tiers), ...compileWhere(query, parameters, tiers)];
  const selection = [
    ...matched,
    ...(query.notLinked === undefined
      ? [`WITH entity, matching, ${ranks.direct} AS rank`]
      : compileNotLinked(query.notLinked, parameters, tiers)),
  ].join("\n");
  const papers = `COUNT { MATCH (entity)<-[link:${rolePattern(roles)}]-(paper:Methodscape:Paper) WHERE link.tier IN ${tiers} RETURN DISTINCT paper }`;
  const order = ["rank", orders[query.order], "entity.nameKey", "entity.id"]
    .filter((key) => key !== "")
    .join(", ");
  return {
    matched: parameters.statement(...matched, "RETURN entity.id AS id, matching"),
    barred:
      query.notLinked &&
      parameters.statement(
        ...linksInto(query.notLinked, parameters, tiers),
        "RETURN entity.id AS id, max(link.polarity = 'affirmed') AS isLinked",
      ),
    page: parameters.statement(
      selection,
      `WITH entity, rank, matching, ${papers} AS papers`,
      "WITH entity, rank, papers, coalesce(matching, papers) AS matching",
      "RETURN entity.id AS id, entity.name AS name, rank, papers, matching",
      `ORDER BY ${order}`,
      `SKIP ${parameters.add("offset", query.offset)} LIMIT ${parameters.add("limit", query.limit)}`,
    ),
  };
}

/** Where the entities come from: what papers link to, else what is related, else all of the types. */
function compileStart(query: EntitiesQuery, parameters: Parameters, tiers: string): readonly string[] {
  if (query.linked !== undefined) {
    return [
      ...linksInto(query.linked, parameters, tiers),
      "  AND link.polarity = 'affirmed'",
      "WITH entity, count(DISTINCT paper) AS matching",
    ];
  }
  if (query.related !== undefined) {
    return [
      `MATCH ${relatedPattern(query.related, parameters)}`,
      `WHERE claim.tier IN ${tiers}`,
      "WITH DISTINCT entity, null AS matching",
    ];
  }
  return [`MATCH (entity:Methodscape&(${typeLabels(query.types)}))`, "WITH entity, null AS matching"];
}

function compileWhere(query: EntitiesQuery, parameters: Parameters, tiers: string): readonly string[] {
  const where =
    query.types.length < entityTypes.length ? [`entity.type IN ${parameters.add("types", query.types)}`] : [];
  if (query.except !== undefined) where.push(`NOT entity.id IN ${parameters.add("except", query.except)}`);
  if (query.linked !== undefined && query.related !== undefined) {
    where.push(`EXISTS { MATCH ${relatedPattern(query.related, parameters)} WHERE claim.tier IN ${tiers} }`);
  }
  return where.length === 0 ? [] : [`WHERE ${where.join(" AND ")}`];
}

/**
 * What is linked is left out; what is only denied is told apart from what was not seen. The links are an expression:
 * as a part of the statement that hangs on nothing before it they would be joined to the rows as a product.
 */
function compileNotLinked(part: LinkedPart, parameters: Parameters, tiers: string): readonly string[] {
  return [
    "WITH collect({entity: entity, matching: matching}) AS rows",
    "WITH rows, COLLECT {",
    indent([...linksInto(part, parameters, tiers), "RETURN DISTINCT [entity.id, link.polarity]"].join("\n")),
    "} AS links",
    "UNWIND rows AS row",
    "WITH row.entity AS entity, row.matching AS matching, links",
    "WHERE NOT [entity.id, 'affirmed'] IN links",
    `WITH entity, matching, CASE WHEN [entity.id, 'denied'] IN links THEN ${ranks.denied} ELSE ${ranks.notSeen} END AS rank`,
  ];
}

/** Links in the asked roles from the asked papers, in the papers' own voices, as `link` from `paper` to `entity`. */
export function linksInto(part: LinkedPart, parameters: Parameters, tiers: string): readonly string[] {
  return [
    compileFilter(parameters, tiers, part.papers),
    `MATCH (paper)-[link:${rolePattern(part.roles)}]->(entity:Methodscape)`,
    `WHERE ${spoken("link", tiers, parameters.add("voices", defaultVoices))}`,
  ];
}

/** The relation asked for as `claim`, and what it leads to as `entity`. */
export function relatedPattern(
  { entity, types, direction }: NonNullable<EntitiesQuery["related"]>,
  parameters: Parameters,
): string {
  const other = `(:Methodscape {id: ${parameters.add("related", entity)}})`;
  const claim = `[claim:${relationPattern(types)}]`;
  return direction === "from"
    ? `${other}-${claim}->(entity:Methodscape)`
    : `(entity:Methodscape)-${claim}->${other}`;
}

function typeLabels(types: EntitiesQuery["types"]): string {
  return types.map((type) => entityLabels[type]).join("|");
}
