import { groupBy } from "@methodscape/graph-model";
import type { ResolveId } from "../../../analysis/canonicalise-query.ts";
import type { RunStatement } from "../connection/connection.ts";

/**
 * Looks up the ids in use for some ids. Old ids are searched for only where an id is not in use, for that reads all
 * nodes. An old id that two nodes would both answer to answers to neither (docs/adr/0003).
 */
export async function readResolver(run: RunStatement, ids: readonly string[]): Promise<ResolveId> {
  const known = new Map<string, string>();
  if (ids.length === 0) return (id) => known.get(id);
  const found = await run({
    text: "MATCH (node:Methodscape) WHERE node.id IN $ids AND (node:Paper OR node:Source OR node.origin IS NOT NULL) RETURN node.id AS id",
    params: { ids },
  });
  for (const { id } of found) known.set(String(id), String(id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) {
    const wanted = Object.fromEntries(missing.map((id) => [id, true]));
    const rows = await run({ text: oldIdsText, params: { wanted } });
    const byOldId = groupBy(rows, ({ old }) => String(old));
    for (const [old, [node, ...others]] of byOldId)
      if (node !== undefined && others.length === 0) known.set(old, String(node.id));
  }
  return (id) => known.get(id);
}

/** One walk over all nodes, however many ids are looked for. */
const oldIdsText = `MATCH (node:Methodscape) WHERE any(old IN node.alsoIds WHERE $wanted[old] IS NOT NULL)
UNWIND node.alsoIds AS old
WITH DISTINCT old, node.id AS id WHERE $wanted[old] IS NOT NULL
RETURN old, id`;
