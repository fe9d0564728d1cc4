import type { Cypher, QueryOf } from "@methodscape/graph-model";
import { newestOfAuthor } from "../../analysis/rows/count-authors.ts";
import { compileFilter } from "./compile-filter.ts";
import { createParameters } from "./parameters.ts";

/** A page of authors, and a statement that counts the papers, those of them that name an author, and the authors. */
export interface CompiledAuthors {
  readonly page: Cypher;
  readonly counts: Cypher;
}

/** Who wrote the papers of a question: rows of `name`, `papers` and the ids of the `newest`. */
export function compileAuthors(query: QueryOf<"authors">): CompiledAuthors {
  const parameters = createParameters();
  const selection = compileFilter(parameters, parameters.add("tiers", query.tiers), query.papers);
  const isAsked = ["name <> ''"];
  if (query.except !== undefined) isAsked.push(`NOT name IN ${parameters.add("except", query.except)}`);
  const where = isAsked.join(" AND ");
  return {
    page: parameters.statement(
      selection,
      "UNWIND paper.authors AS name",
      "WITH DISTINCT name, paper",
      `WHERE ${where}`,
      "WITH name, paper ORDER BY coalesce(paper.date, '') DESC, paper.id",
      "WITH name, count(paper) AS papers, collect(paper.id) AS ids",
      `RETURN name, papers, ids[..${newestOfAuthor}] AS newest`,
      "ORDER BY papers DESC, name",
      `SKIP ${parameters.add("offset", query.offset)} LIMIT ${parameters.add("limit", query.limit)}`,
    ),
    counts: parameters.statement(
      selection,
      "WITH collect(paper) AS papers",
      `WITH papers, COLLECT { UNWIND papers AS paper UNWIND paper.authors AS name WITH DISTINCT name WHERE ${where} RETURN name } AS names`,
      "RETURN size(papers) AS matching, size(names) AS total, size([paper IN papers WHERE size(paper.authors) > 0]) AS named",
    ),
  };
}
