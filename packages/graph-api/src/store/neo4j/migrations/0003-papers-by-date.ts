import type { Migration } from "./migration.ts";

/** The newest papers are read from the index, in its order, however many papers there are. */
export const papersByDate: Migration = {
  version: 3,
  title: "an index over the dates of papers",
  statements: ["CREATE INDEX methodscape_date IF NOT EXISTS FOR (node:Methodscape) ON (node.date)"],
};
