import {
  type EntityId,
  entityIdSchema,
  entityTypes,
  roles,
  type Tier,
  tiers,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import { textKey } from "../../../analysis/text-key.ts";
import { rolePattern } from "../../cypher/graph-names.ts";
import type { RunStatement } from "../connection/connection.ts";
import { parseStored } from "./record-properties.ts";

/** The year (null: none is known), its papers by tier and in all, and their links by tier. */
const yearSchema = z.tuple([z.nullable(z.int()), z.int(), z.int(), z.int(), z.int(), z.int()]);
type YearRow = z.infer<typeof yearSchema>;

const rowSchema = z.object({
  id: entityIdSchema,
  type: z.enum(entityTypes),
  name: z.string(),
  aliases: z.array(z.string()),
  year: z.nullable(z.int()),
  years: z.array(yearSchema),
});

/** What an entity is listed, ordered and found by, and how many papers link to it by claims of some tiers. */
export interface ListedEntity {
  readonly id: EntityId;
  readonly type: (typeof entityTypes)[number];
  readonly name: string;
  readonly nameKey: string;
  readonly aliases: readonly string[];
  readonly year: number | undefined;
  papers(asked: readonly Tier[]): number;
  links(asked: readonly Tier[]): number;
  /** How many papers of each year; those without one are left out. */
  papersByYear(asked: readonly Tier[]): ReadonlyMap<number, number>;
}

/** All entities by id, without their texts. */
export type EntityTable = ReadonlyMap<string, ListedEntity>;

/** The links of each tier are counted in one walk: a paper may link to an entity by claims of both. */
const tableText = `MATCH (entity:Methodscape) WHERE entity.origin IS NOT NULL
CALL (entity) {
  MATCH (entity)<-[link:${rolePattern(roles)}]-(paper:Methodscape:Paper)
  WITH paper, count(CASE link.tier WHEN 'shown' THEN 1 END) AS shown, count(CASE link.tier WHEN 'possible' THEN 1 END) AS possible
  WITH paper.year AS year, count(CASE WHEN shown > 0 THEN 1 END) AS papersShown, count(CASE WHEN possible > 0 THEN 1 END) AS papersPossible,
       count(paper) AS papers, sum(shown) AS linksShown, sum(possible) AS linksPossible
  RETURN collect([year, papersShown, papersPossible, papers, linksShown, linksPossible]) AS years
}
RETURN entity.id AS id, entity.type AS type, entity.name AS name, entity.aliases AS aliases, entity.year AS year, years`;

/**
 * Reads what entities are ordered by. Counting the papers of every entity walks all links, so it is done once for each
 * graph that was loaded.
 */
export async function readEntityTable(run: RunStatement): Promise<EntityTable> {
  const rows = await run({ text: tableText, params: {} });
  return new Map(
    rows.map((row): [string, ListedEntity] => {
      const { id, type, name, aliases, year, years } = parseStored(rowSchema, () => row, row.id);
      const sum = (count: (row: YearRow) => number) => years.reduce((total, one) => total + count(one), 0);
      return [
        id,
        {
          id,
          type,
          name,
          nameKey: textKey(name),
          aliases,
          year: year ?? undefined,
          papers: (asked) => sum((one) => papersIn(one, asked)),
          links: (asked) => sum((one) => linksIn(one, asked)),
          papersByYear: (asked) =>
            new Map(
              years.flatMap((one): [number, number][] =>
                one[0] === null || papersIn(one, asked) === 0 ? [] : [[one[0], papersIn(one, asked)]],
              ),
            ),
        },
      ];
    }),
  );
}

function papersIn([, shown, possible, all]: YearRow, asked: readonly Tier[]): number {
  if (tiers.every((tier) => asked.includes(tier))) return all;
  return asked.includes("shown") ? shown : possible;
}

function linksIn([, , , , shown, possible]: YearRow, asked: readonly Tier[]): number {
  return (asked.includes("shown") ? shown : 0) + (asked.includes("possible") ? possible : 0);
}
