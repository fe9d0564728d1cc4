import type { Connection } from "../connection.ts";

/**
 * The papers of which not all claims are there, or not all of their evidence.
 * @param claims How many claims each paper has to have.
 */
export async function halfPapers(connection: Connection, claims: number): Promise<readonly string[]> {
  const look = () =>
    connection.read(async (run) => {
      const rows = await run({
        text: `MATCH (paper:Methodscape:Paper)
WITH paper, COLLECT { MATCH (paper)-[link:INTRODUCES|USES|EVALUATES_ON]->(:Methodscape) RETURN link.claim } +
            COLLECT { MATCH (paper)-[:REPORTS]->(result:Methodscape)-[:ON]->(:Methodscape) RETURN result.id } AS claims
WHERE size(claims) <> $claims OR any(claim IN claims WHERE COUNT { MATCH (evidence:Methodscape:Evidence {claim: claim})-[:FROM]->(:Methodscape) } <> 1)
RETURN paper.id AS id`,
        params: { claims },
      });
      return rows.map((row) => String(row.id));
    });
  const first = new Set(await look());
  // A statement sees what is committed while it runs: only what is half a second time is half.
  return first.size === 0 ? [] : (await look()).filter((id) => first.has(id));
}
