import { claimRelationships } from "../../cypher/graph-names.ts";
import type { Migration } from "./migration.ts";

/**
 * Papers are written with all their claims at once, which are found from the paper: the indexes over relationships
 * that the first schema had are not needed any more. Sources say whether all that they give is there.
 */
export const papersAsWholes: Migration = {
  version: 2,
  title: "claims are found from their paper, sources say whether they are loaded",
  statements: [
    ...claimRelationships.map((type) => `DROP INDEX methodscape_${type.toLowerCase()}_claim IF EXISTS`),
    "MATCH (load:Methodscape:Load {state: 'loaded'}) MATCH (source:Methodscape:Source) WHERE source.state IS NULL SET source.state = 'loaded'",
  ],
};
