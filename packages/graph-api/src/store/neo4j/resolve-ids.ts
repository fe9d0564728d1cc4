import type { ResolveId } from "../../analysis/canonicalise-query.ts";
import type { RunStatement } from "./connection.ts";

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
    const rows = await run({
      text: "UNWIND $missing AS old MATCH (node:Methodscape) WHERE old IN node.alsoIds RETURN old, node.id AS id",
      params: { missing },
    });
    const contested = new Set<string>();
    for (const { old, id } of rows) {
      if (known.has(String(old))) contested.add(String(old));
      known.set(String(old), String(id));
    }
    for (const old of contested) known.delete(old);
  }
  return (id) => known.get(id);
}
