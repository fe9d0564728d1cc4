import { type AnswerOf, type EntityId, type Evidence, groupBy, type QueryOf } from "@methodscape/graph-model";
import { defaultVoices, evidenceIn } from "../../../analysis/claim-voices.ts";
import { compareText } from "../../../analysis/compare-text.ts";
import { entityRow } from "../../../analysis/rows/entity-row.ts";
import { compileEntityClaims } from "../../cypher/compile-entity-claims.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import type { EntityTable } from "../read/entity-table.ts";
import type { NodeShelf } from "../read/node-shelf.ts";
import { readPart, readQuotable } from "../read/read-part.ts";
import { selectEntities } from "./select-entities.ts";

/** Entities that meet a question: Neo4j selects them, and picks the claims to quote. */
export async function answerEntities(
  run: RunStatement,
  table: EntityTable,
  query: QueryOf<"entities">,
  shelf?: NodeShelf,
): Promise<AnswerOf<"entities">> {
  const { page, total, groups } = await selectEntities(run, table, query);
  const ids = page.map(({ listed }) => listed.id);
  const { entities } = await readPart(run, { entities: ids });
  const claims = await readClaims(run, query, ids);
  const { evidence, index } = await readQuotable(
    run,
    [...claims.values()].flat().map(({ id }) => id),
    shelf,
  );
  const quotesOf = ({ id, isRelation }: ClaimToQuote): readonly Evidence[] =>
    isRelation ? evidence(id) : evidenceIn(evidence(id), defaultVoices);
  const items = page.flatMap(({ listed, counts, group }) => {
    // The ids come from entity nodes; one that is not among the entities read is passed over.
    const entity = entities.get(listed.id as EntityId);
    if (entity === undefined) return [];
    return [entityRow(index, entity, counts, group, (claims.get(entity.id) ?? []).flatMap(quotesOf))];
  });
  return { kind: "entities", total, offset: query.offset, groups, items };
}

interface ClaimToQuote {
  readonly id: string;
  readonly isRelation: boolean;
}

/** The claims to quote for each entity of a page: the relation asked for, then what the newest papers say. */
async function readClaims(
  run: RunStatement,
  query: QueryOf<"entities">,
  page: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimToQuote[]>> {
  if (page.length === 0) return new Map();
  const rows: Row[] = [];
  for (const statement of compileEntityClaims(query, page)) rows.push(...(await run(statement)));
  return new Map(
    [...groupBy(rows, (row) => String(row.entity))].map(([entity, found]) => [entity, inOrder(found)]),
  );
}

function inOrder(rows: readonly Row[]): readonly ClaimToQuote[] {
  const claims = rows.map((row) => ({
    id: String(row.claim),
    date: String(row.date),
    isRelation: row.isRelation === true,
  }));
  return claims.sort(
    (left, right) =>
      Number(right.isRelation) - Number(left.isRelation) ||
      compareText(right.date, left.date) ||
      compareText(left.id, right.id),
  );
}
