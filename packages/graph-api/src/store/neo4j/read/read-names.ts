import { paperIdSchema, roles } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { buildNameIndex, type NamedNode, type NameIndex } from "../../../analysis/search/name-index.ts";
import { rolePattern } from "../../cypher/graph-names.ts";
import type { RunStatement } from "../connection/connection.ts";
import type { EntityTable } from "./entity-table.ts";
import { parseStored } from "./record-properties.ts";

const rowSchema = z.object({
  id: paperIdSchema,
  name: z.string(),
  arxivId: z.nullable(z.string()),
  year: z.nullable(z.int()),
  links: z.int(),
});

const papersText = `MATCH (paper:Methodscape:Paper)
RETURN paper.id AS id, paper.title AS name, paper.arxivId AS arxivId, paper.year AS year,
       COUNT { MATCH (paper)-[link:${rolePattern(roles)}]->(entity) WHERE link.tier = 'shown' RETURN DISTINCT entity } AS links`;

/** Reads all titles; with the names and aliases of the entities, ready to be searched. */
export async function readNames(run: RunStatement, entities: EntityTable): Promise<NameIndex> {
  const papers = (await run({ text: papersText, params: {} })).map((row): NamedNode => {
    const { id, name, arxivId, year, links } = parseStored(rowSchema, () => row, row.id);
    const aliases = arxivId === null ? [] : [arxivId];
    return { id, type: "paper", name, aliases, ...(year !== null && { year }), links };
  });
  const named = [...entities.values()].map((entity): NamedNode => {
    const { id, type, name, aliases, year } = entity;
    return { id, type, name, aliases, year, links: entity.papers(["shown"]) };
  });
  return buildNameIndex([...papers, ...named]);
}
