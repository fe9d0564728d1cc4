import { groupBy, roles } from "@methodscape/graph-model";
import { claimRelationships, rolePattern } from "../../cypher/graph-names.ts";
import type { RunStatement } from "../connection/connection.ts";
import type { LoadGroup } from "./load-group.ts";
import type { LoadPhase } from "./load-phases.ts";
import type { StoredUnit } from "./stored-unit.ts";

/** A group that the store holds: the hash of the whole, and of the unit that stands for it. */
export interface StoredGroup {
  readonly hash: string;
  readonly unitHash: string;
}

/** True when the store holds nothing of a graph: no node but the one that says what was loaded. */
export async function holdsNothing(run: RunStatement): Promise<boolean> {
  const [row] = await run({ text: "MATCH (node:Methodscape) RETURN count(*) AS count", params: {} });
  return Number(row?.count ?? 0) <= 1;
}

/** How many groups of a phase the store holds. */
export async function countStored(run: RunStatement, { countText }: LoadPhase): Promise<number> {
  const [row] = await run({ text: countText, params: {} });
  return Number(row?.count ?? 0);
}

/** Which of some groups the store holds, by id. */
export async function lookUpGroups(
  run: RunStatement,
  { lookUpText }: LoadPhase,
  groups: readonly LoadGroup[],
): Promise<ReadonlyMap<string, StoredGroup>> {
  const rows = groups.map(({ id, units }) => ({ id, ends: units[0]?.ends ?? {} }));
  const found = await run({ text: lookUpText, params: { rows } });
  return new Map(
    found.map((row) => [String(row.id), { hash: String(row.hash), unitHash: String(row.unitHash) }]),
  );
}

/** The claims that are stored for some papers, by paper. */
export async function readClaimsOf(
  run: RunStatement,
  papers: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredUnit[]>> {
  if (papers.length === 0) return new Map();
  const links = await run({ text: linksText, params: { papers } });
  const results = await run({ text: resultsText, params: { papers } });
  const stored = [
    ...links.map((row) => storedUnit(row, "claim")),
    ...results.map((row) => storedUnit(row, "result")),
  ];
  return groupBy(stored, ({ from }) => from ?? "");
}

const linksText = `UNWIND $papers AS id MATCH (paper:Methodscape {id: id})-[claim:${rolePattern(roles)}]->(:Methodscape)
RETURN claim.claim AS id, claim.hash AS hash, type(claim) AS relationship, id AS from`;

const resultsText = `UNWIND $papers AS id MATCH (paper:Methodscape {id: id})-[:REPORTS]->(result:Methodscape:Result)
RETURN result.id AS id, result.hash AS hash, id AS from`;

function storedUnit(row: Readonly<Record<string, unknown>>, form: StoredUnit["form"]): StoredUnit {
  return {
    id: String(row.id),
    form,
    hash: String(row.hash),
    from: typeof row.from === "string" ? row.from : undefined,
    // It becomes a part of the statement that removes the claim: one that is not ours is never taken.
    relationship: claimRelationships.find((known) => known === row.relationship),
  };
}

const pageSize = 5_000;

/** All groups of a phase that the store holds, page by page. */
export async function* storedPages(
  read: <Value>(work: (run: RunStatement) => Promise<Value>) => Promise<Value>,
  { pageText, form }: LoadPhase,
): AsyncGenerator<readonly StoredUnit[]> {
  let after = "";
  while (true) {
    const params = { after, limit: pageSize };
    const rows = await read((run) => run({ text: pageText, params }));
    yield rows.map((row) => storedUnit(row, form));
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.id);
  }
}
