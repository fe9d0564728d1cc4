import { entityTypes, roles, type Tier, tiers } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { textKey } from "../../analysis/text-key.ts";
import { rolePattern } from "../cypher/graph-names.ts";
import type { RunStatement } from "./connection.ts";
import { parseStored } from "./record-properties.ts";

const rowSchema = z.object({
  id: z.string(),
  type: z.enum(entityTypes),
  name: z.string(),
  year: z.nullable(z.int()),
  shown: z.int(),
  possible: z.int(),
  all: z.int(),
});

/** What an entity is listed and ordered by, and how many papers link to it. */
export interface ListedEntity {
  readonly id: string;
  readonly type: (typeof entityTypes)[number];
  readonly nameKey: string;
  readonly year: number;
  /** Papers that link to it by claims of these tiers. */
  papers(asked: readonly Tier[]): number;
}

/** All entities by id, without their texts. */
export type EntityTable = ReadonlyMap<string, ListedEntity>;

/** The links of each tier are counted in one walk: a paper may link to an entity by claims of both. */
const tableText = `MATCH (entity:Methodscape) WHERE entity.origin IS NOT NULL
OPTIONAL MATCH (entity)<-[link:${rolePattern(roles)}]-(paper:Methodscape:Paper)
WITH entity, paper, max(link.tier = 'shown') AS isShown, max(link.tier = 'possible') AS isPossible
RETURN entity.id AS id, entity.type AS type, entity.name AS name, entity.year AS year,
       count(CASE WHEN isShown THEN 1 END) AS shown, count(CASE WHEN isPossible THEN 1 END) AS possible, count(paper) AS all`;

/**
 * Reads what entities are ordered by. Counting the papers of every entity walks all links, so it is done once for each
 * graph that was loaded.
 */
export async function readEntityTable(run: RunStatement): Promise<EntityTable> {
  const rows = await run({ text: tableText, params: {} });
  return new Map(
    rows.map((row): [string, ListedEntity] => {
      const { id, type, name, year, ...counts } = parseStored(rowSchema, () => row, row.id);
      const papers = (asked: readonly Tier[]) =>
        tiers.every((tier) => asked.includes(tier)) ? counts.all : counts[asked[0] ?? "shown"];
      return [id, { id, type, nameKey: textKey(name), year: year ?? Number.MIN_SAFE_INTEGER, papers }];
    }),
  );
}
