import { entityTypes, nodeIdSchema, roles } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { buildNameIndex, type NamedNode, type NameIndex } from "../../analysis/name-index.ts";
import { rolePattern } from "../cypher/graph-names.ts";
import type { RunStatement } from "./connection.ts";
import { parseStored } from "./record-properties.ts";

const rowSchema = z.object({
  id: nodeIdSchema,
  type: z.enum(["paper", ...entityTypes]),
  name: z.string(),
  aliases: z.array(z.string()),
  year: z.nullable(z.int()),
  links: z.int(),
});

const linked = (pattern: string) =>
  `COUNT { MATCH ${pattern} WHERE link.tier = 'shown' RETURN DISTINCT other }`;

/** Papers first, then entities, as the embedded store has them; ties in search are settled by id. */
const namesText = `MATCH (node:Methodscape:Paper)
RETURN node.id AS id, 'paper' AS type, node.title AS name, [alias IN [node.arxivId] WHERE alias IS NOT NULL] AS aliases, node.year AS year,
       ${linked(`(node)-[link:${rolePattern(roles)}]->(other)`)} AS links
UNION ALL
MATCH (node:Methodscape) WHERE node.origin IS NOT NULL
RETURN node.id AS id, node.type AS type, node.name AS name, node.aliases AS aliases, node.year AS year,
       ${linked(`(node)<-[link:${rolePattern(roles)}]-(other)`)} AS links`;

/** Reads all names, titles and aliases, ready to be searched. */
export async function readNames(run: RunStatement): Promise<NameIndex> {
  const rows = await run({ text: namesText, params: {} });
  return buildNameIndex(
    rows.map((row): NamedNode => {
      const { year, ...node } = parseStored(rowSchema, () => row, row.id);
      return { ...node, ...(year !== null && { year }) };
    }),
  );
}
