import type { Migration } from "./migration.ts";

/** The constraint comes first, for all else looks nodes up by id. */
export const firstSchema: Migration = {
  version: 1,
  title: "one uniqueness constraint, range indexes, a full-text index",
  statements: [
    "CREATE CONSTRAINT methodscape_id IF NOT EXISTS FOR (node:Methodscape) REQUIRE node.id IS UNIQUE",
    "CREATE INDEX methodscape_claim IF NOT EXISTS FOR (node:Methodscape) ON (node.claim)",
    "CREATE INDEX methodscape_board IF NOT EXISTS FOR (node:Methodscape) ON (node.board)",
    "CREATE INDEX methodscape_year IF NOT EXISTS FOR (node:Methodscape) ON (node.year)",
    "CREATE FULLTEXT INDEX methodscape_text IF NOT EXISTS FOR (node:Methodscape) ON EACH [node.title, node.name, node.aliases, node.quote]",
  ],
};
