import type { AnswerOf, EntityType, PaperFilter, PaperId, QueryOf } from "@methodscape/graph-model";
import { idsInQuery } from "../../../analysis/canonicalise-query.ts";
import { conditionsIn } from "../../../analysis/filter/conditions-in.ts";
import { prepareFilter } from "../../../analysis/filter/match-filter.ts";
import type { GraphIndex } from "../../../analysis/graph-index.ts";
import { paperRow } from "../../../analysis/rows/paper-row.ts";
import { compilePapers } from "../../cypher/compile-papers.ts";
import type { RunStatement } from "../connection/connection.ts";
import type { NodeShelf } from "../read/node-shelf.ts";
import { readKinRelations, readLinksOf, readResultsOf } from "../read/read-claims.ts";
import { readPart } from "../read/read-part.ts";
import { listNewest, type PaperCounts } from "./all-papers.ts";
import { idOf, runListing } from "./listing.ts";

/** Papers that meet a filter: Neo4j selects and pages them, the shared analysis says why they are there. */
export async function answerPapers(
  run: RunStatement,
  counts: () => Promise<PaperCounts>,
  query: QueryOf<"papers">,
  shelf?: NodeShelf,
): Promise<AnswerOf<"papers">> {
  const { rows, total, groups } =
    query.filter === undefined && query.order === "newest"
      ? await listNewest(run, await counts(), query)
      : await runListing(run, compilePapers(query));
  const ids = rows.map(idOf);
  const index = await readPapersPart(run, ids, query, shelf);
  const match = prepareFilter(index, query.filter, query.tiers);
  const items = ids.flatMap((id) => {
    // The ids come from :Paper nodes; one that is not among the papers read is passed over.
    const paper = index.papers.get(id as PaperId);
    const found = paper && match(paper);
    return paper === undefined || found === undefined ? [] : [paperRow(index, paper, found)];
  });
  return { kind: "papers", total, offset: query.offset, groups, items };
}

async function readPapersPart(
  run: RunStatement,
  papers: readonly string[],
  { filter, tiers }: QueryOf<"papers">,
  shelf: NodeShelf | undefined,
): Promise<GraphIndex> {
  if (filter === undefined) return readPart(run, { papers }, shelf);
  const named = idsInQuery({ kind: "papers", filter, order: "newest", tiers, offset: 0, limit: 1 });
  const relations = await readKinRelations(run, named, tiers);
  const kin = relations.flatMap(({ from, to }) => [String(from), String(to)]);
  const types = typesIn(filter);
  const links =
    named.length + types.length === 0
      ? []
      : await readLinksOf(run, papers, [...new Set([...named, ...kin])], types);
  const results = asksForResults(filter) ? await readResultsOf(run, papers) : [];
  return readPart(run, { papers, relations, links, results }, shelf);
}

function typesIn(filter: PaperFilter): readonly EntityType[] {
  return conditionsIn(filter).flatMap((condition) => (condition.op === "type" ? [condition.type] : []));
}

/** A result says how near conditions stand that are two or more, and meets one that is about results. */
function asksForResults(filter: PaperFilter): boolean {
  const conditions = conditionsIn(filter);
  return conditions.length > 1 || conditions.some(({ op }) => op === "result");
}
