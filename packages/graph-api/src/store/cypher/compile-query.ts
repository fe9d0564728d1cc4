import type { Cypher, Query } from "@methodscape/graph-model";
import { compileAuthors } from "./compile-authors.ts";
import { compileEntities } from "./compile-entities.ts";
import { compileNeighbourhood } from "./compile-neighbourhood.ts";
import { compilePapers } from "./compile-papers.ts";
import { compileResults } from "./compile-results.ts";

/**
 * The Cypher that gives the candidate rows of a question, with its values as parameters; null for the kinds that
 * analysis code answers. A `rank` in it counts the groups: 0 direct, 1 variant, 2 subset, 3 denied, 4 not seen.
 */
export function compileQuery(query: Query): Cypher | null {
  switch (query.kind) {
    case "papers":
      return compilePapers(query).page;
    case "entities":
      return compileEntities(query).page;
    case "authors":
      return compileAuthors(query).page;
    case "results":
      return compileResults(query).page;
    case "neighbourhood":
      return compileNeighbourhood(query);
    case "search":
    case "path":
    case "lineage":
    case "matrix":
    case "gaps":
    case "landscape":
      return null;
  }
}
