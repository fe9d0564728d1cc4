import type { GraphSnapshot, Tier } from "@methodscape/graph-model";
import { type GraphIndex, indexGraph } from "../../analysis/graph-index.ts";
import { gatherBoards, type WholeBoard } from "../../analysis/rows/result-boards.ts";
import { buildNameIndex, type NameIndex } from "../../analysis/search/name-index.ts";
import { namedNodes } from "../../analysis/search/named-nodes.ts";

/** One graph in memory, and what is worked out from it the first time that a question needs it. */
export interface EmbeddedContext {
  readonly index: GraphIndex;
  names(): NameIndex;
  boards(tiers: readonly Tier[]): ReadonlyMap<string, WholeBoard>;
}

/** Indexes a snapshot; names and boards follow when they are asked for. */
export function createEmbeddedContext(snapshot: GraphSnapshot): EmbeddedContext {
  const index = indexGraph(snapshot);
  const boards = new Map<string, ReadonlyMap<string, WholeBoard>>();
  let names: NameIndex | undefined;
  return {
    index,
    names: () => {
      names ??= buildNameIndex(namedNodes(index));
      return names;
    },
    boards: (tiers) => {
      const key = [...tiers].sort().join(" ");
      const known = boards.get(key) ?? gatherBoards(snapshot.results, tiers);
      boards.set(key, known);
      return known;
    },
  };
}
