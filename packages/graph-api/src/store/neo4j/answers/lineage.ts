import type { AnswerOf, QueryOf } from "@methodscape/graph-model";
import { lineageTypes, traceLineage } from "../../../analysis/paths/lineage.ts";
import { relationPattern } from "../../cypher/graph-names.ts";
import type { RunStatement } from "../connection/connection.ts";
import { returnClaim } from "../read/claim-columns.ts";
import type { EntityTable } from "../read/entity-table.ts";
import type { NodeShelf } from "../read/node-shelf.ts";
import { readPart } from "../read/read-part.ts";

type Query = QueryOf<"lineage">;

const claim = `[claim:${relationPattern(lineageTypes)}]`;

/** One step further from `$ids`, towards what they grew out of or what grew out of them. */
const stepText = {
  older: `MATCH (known:Methodscape)-${claim}->(next:Methodscape)`,
  younger: `MATCH (known:Methodscape)<-${claim}-(next:Methodscape)`,
} as const;

const amongText = `MATCH (from:Methodscape)-${claim}->(to:Methodscape)
WHERE from.id IN $ids AND claim.tier IN $tiers AND $inside[to.id] IS NOT NULL
RETURN ${returnClaim}, from.id AS from, to.id AS to`;

/** Lineage from no more of the graph than the entities within reach and the relations among them. */
export async function answerLineage(
  run: RunStatement,
  table: EntityTable,
  query: Query,
  shelf?: NodeShelf,
): Promise<AnswerOf<"lineage">> {
  const older = await readReach(run, query, "older");
  const younger = await readReach(run, query, "younger");
  const ids = [...new Set([query.entity, ...older, ...younger])];
  const inside = Object.fromEntries(ids.map((id) => [id, true]));
  const relations = await run({ text: amongText, params: { ids, inside, tiers: query.tiers } });
  const index = await readPart(run, { entities: ids, relations }, shelf);
  return traceLineage(index, query, (id) => table.get(id)?.papers(query.tiers) ?? 0);
}

/** What is reached in as many steps as were asked for, breadth first. */
async function readReach(
  run: RunStatement,
  { entity, tiers, depth }: Query,
  side: keyof typeof stepText,
): Promise<ReadonlySet<string>> {
  const text = `${stepText[side]}
WHERE known.id IN $ids AND claim.tier IN $tiers RETURN DISTINCT next.id AS id`;
  const seen = new Set<string>([entity]);
  let frontier: readonly string[] = [entity];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const rows = await run({ text, params: { ids: frontier, tiers } });
    frontier = rows.map(({ id }) => String(id)).filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return seen;
}
