import {
  type Diagnostic,
  emptySnapshot,
  entityTypes,
  type RestsOn,
  relationTypes,
  roles,
  type Stats,
  statsSchema,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import { relationPattern, rolePattern } from "../cypher/graph-names.ts";
import { sortSnapshot } from "../sort-snapshot.ts";
import type { RunStatement } from "./connection/connection.ts";
import { readDiagnostic } from "./read/read-records.ts";

/** How many papers were read, and of how many the abstract or the full text. */
export async function readRestsOn(run: RunStatement): Promise<RestsOn> {
  const [row] = await run({
    text: `MATCH (paper:Methodscape:Paper)
RETURN count(*) AS papers, count(CASE WHEN 'abstract' IN paper.parts THEN 1 END) AS abstracts, count(CASE WHEN 'full-text' IN paper.parts THEN 1 END) AS fullTexts`,
    params: {},
  });
  return {
    papers: Number(row?.papers),
    abstracts: Number(row?.abstracts),
    fullTexts: Number(row?.fullTexts),
  };
}

/** What the store holds, source by source. */
export async function readStats(run: RunStatement): Promise<Stats> {
  const counted = async (text: string) => {
    const rows = await run({ text, params: {} });
    return new Map(rows.map((row) => [String(row.name), Number(row.count)]));
  };
  const claims =
    await counted(`MATCH (:Methodscape)-[claim:${rolePattern(roles)}]->(:Methodscape) RETURN 'links' AS name, count(*) AS count
UNION ALL MATCH (:Methodscape)-[claim:${relationPattern(relationTypes)}]->(:Methodscape) RETURN 'relations' AS name, count(*) AS count
UNION ALL MATCH (:Methodscape:Result) RETURN 'results' AS name, count(*) AS count`);
  const entities = await counted(
    "MATCH (entity:Methodscape) WHERE entity.origin IS NOT NULL RETURN entity.type AS name, count(*) AS count",
  );
  const severities = await counted(
    "MATCH (diagnostic:Methodscape:Diagnostic) RETURN diagnostic.severity AS name, count(*) AS count",
  );
  const sources = await run({ text: sourcesText, params: {} });
  return z.parse(statsSchema, {
    restsOn: await readRestsOn(run),
    entities: Object.fromEntries(entityTypes.map((type) => [type, entities.get(type) ?? 0])),
    links: claims.get("links") ?? 0,
    relations: claims.get("relations") ?? 0,
    results: claims.get("results") ?? 0,
    sources: sources.map(({ course, ...source }) => ({
      ...source,
      ...(typeof course === "string" && { course }),
    })),
    diagnostics: Object.fromEntries(
      (["info", "warning", "error"] as const).map((name) => [name, severities.get(name) ?? 0]),
    ),
  });
}

const sourcesText = `MATCH (source:Methodscape:Source)
RETURN source.id AS id, source.name AS title, source.kind AS kind, source.format AS format, source.course AS course,
       COUNT { MATCH (source)<-[:LISTED_IN]-(paper:Methodscape) RETURN DISTINCT paper } AS papers,
       COUNT { (source)<-[:FROM]-(:Methodscape:Diagnostic) } AS diagnostics
ORDER BY id`;

/** What was odd in the sources, sorted like a snapshot file. */
export async function readDiagnostics(run: RunStatement): Promise<readonly Diagnostic[]> {
  const rows = await run({
    text: "MATCH (diagnostic:Methodscape:Diagnostic) RETURN properties(diagnostic) AS diagnostic",
    params: {},
  });
  return sortSnapshot({ ...emptySnapshot, diagnostics: rows.map(readDiagnostic) }).diagnostics;
}
