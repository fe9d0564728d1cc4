import type { Connection, RunStatement } from "../connection/connection.ts";

/**
 * The papers of which not all claims are there, or not all of their evidence.
 * @param claims How many claims each paper has to have.
 */
export async function halfPapers(connection: Connection, claims: number): Promise<readonly string[]> {
  const first = new Set(await connection.read((run) => look(run, claims)));
  if (first.size === 0) return [];
  // A statement sees what is committed while it runs. Who holds the node of the load waits for the batch before: only
  // what is half then, too, is half.
  const second: string[] = [];
  await connection.write(async (run, read) => {
    await run("MATCH (load:Methodscape:Load) SET load.look = 1 REMOVE load.look");
    second.splice(0, second.length, ...(await look(read, claims)));
    return 0;
  });
  return second.filter((id) => first.has(id));
}

async function look(run: RunStatement, claims: number): Promise<readonly string[]> {
  const rows = await run({ text: halfText, params: { claims } });
  return rows.map((row) => String(row.id));
}

const halfText = `MATCH (paper:Methodscape:Paper)
WITH paper, COLLECT { MATCH (paper)-[link:INTRODUCES|USES|EVALUATES_ON]->(:Methodscape) RETURN link.claim } +
            COLLECT { MATCH (paper)-[:REPORTS]->(result:Methodscape)-[:ON]->(:Methodscape) RETURN result.id } AS claims
WHERE size(claims) <> $claims OR any(claim IN claims WHERE COUNT { MATCH (evidence:Methodscape:Evidence {claim: claim})-[:FROM]->(:Methodscape) } <> 1)
RETURN paper.id AS id`;
