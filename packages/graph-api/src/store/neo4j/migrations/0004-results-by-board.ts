import type { Migration } from "./migration.ts";

/**
 * Results on a benchmark, of a model or with a method are counted board by board from an index alone: it holds all that
 * the usual questions ask of them. A result of a board is found under its end, tier and board.
 */
export const resultsByBoard: Migration = {
  version: 4,
  title: "indexes over results by benchmark, model and method, then by tier and board",
  statements: (["benchmark", "model", "method"] as const).map(
    (end) =>
      `CREATE INDEX methodscape_result_${end} IF NOT EXISTS FOR (node:Methodscape) ON (node.${end}, node.tier, node.board, node.gain, node.value)`,
  ),
};
