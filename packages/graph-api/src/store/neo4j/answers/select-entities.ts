import type { QueryOf } from "@methodscape/graph-model";
import { countGroups } from "../../../analysis/rows/count-groups.ts";
import { comparingEntities, type OrderedEntity } from "../../../analysis/rows/order-entities.ts";
import { firstOf } from "../../../analysis/search/first-of.ts";
import { compileEntities } from "../../cypher/compile-entities.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import type { EntityTable, ListedEntity } from "../read/entity-table.ts";
import { idOf } from "./listing.ts";

type Query = QueryOf<"entities">;

/** An entity that meets the question, before its record is read. */
export interface SelectedEntity extends OrderedEntity {
  readonly listed: ListedEntity;
}

/** A page of the entities that meet a question, and how many do in all. */
export interface EntitySelection {
  readonly page: readonly SelectedEntity[];
  readonly total: number;
  readonly groups: ReturnType<typeof countGroups>;
}

/** Selects, orders and pages: Neo4j says which entities meet the conditions, the table how many papers they have. */
export async function selectEntities(
  run: RunStatement,
  table: EntityTable,
  query: Query,
): Promise<EntitySelection> {
  const matched = await matchedEntities(run, table, query);
  return {
    page: firstOf(matched, query.offset + query.limit, comparingEntities(query.order)).slice(query.offset),
    total: matched.length,
    groups: countGroups(matched.map(({ group }) => group)),
  };
}

async function matchedEntities(
  run: RunStatement,
  table: EntityTable,
  query: Query,
): Promise<readonly SelectedEntity[]> {
  const { barred, matched } = compileEntities(query);
  const isOpen = query.linked === undefined && query.related === undefined;
  const met = isOpen ? everyEntity(table, query) : listedIn(await run(matched), table, query);
  if (barred === undefined) return met;
  const linked = new Map((await run(barred)).map((row) => [idOf(row), row.isLinked === true]));
  return met.flatMap((selected) => {
    const isLinked = linked.get(selected.listed.id);
    return isLinked === true ? [] : [{ ...selected, group: isLinked === false ? "denied" : "not-seen" }];
  });
}

function everyEntity(table: EntityTable, { types, except = [], tiers }: Query): readonly SelectedEntity[] {
  const left = new Set<string>(except);
  return [...table.values()]
    .filter(({ id, type }) => types.includes(type) && !left.has(id))
    .map((listed) => {
      const papers = listed.papers(tiers);
      return { listed, counts: { papers, matching: papers }, group: "direct" };
    });
}

function listedIn(rows: readonly Row[], table: EntityTable, { tiers }: Query): readonly SelectedEntity[] {
  return rows.flatMap((row) => {
    // An entity that came with a load that is under way is not in the table of the graph before it.
    const listed = table.get(idOf(row));
    if (listed === undefined) return [];
    const papers = listed.papers(tiers);
    const matching = row.matching === null ? papers : Number(row.matching);
    return [{ listed, counts: { papers, matching }, group: "direct" }];
  });
}
