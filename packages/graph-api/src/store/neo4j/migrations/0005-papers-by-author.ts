import { authorIndex } from "../../cypher/author-search.ts";
import type { Migration } from "./migration.ts";

/**
 * Papers are found by who wrote them. A name is looked up word by word as it was written; whether it is a name of the
 * paper's authors is then held against the paper itself.
 */
export const papersByAuthor: Migration = {
  version: 5,
  title: "a full-text index over the authors of papers",
  statements: [
    `CREATE FULLTEXT INDEX ${authorIndex} IF NOT EXISTS FOR (node:Methodscape) ON EACH [node.authors] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ],
};
