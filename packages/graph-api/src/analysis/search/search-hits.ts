import type { QueryOf } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import { firstOf } from "./first-of.ts";
import type { FoldedName, NameIndex } from "./name-index.ts";

/** A name that fits, and how well. */
export interface Hit {
  readonly name: FoldedName;
  readonly score: number;
}

/** Collects for each node the name that fits best; of equally good ones the first that came. */
export interface Hits {
  keep(name: number, score: number): void;
  count(): number;
  /** Best first; ties go to what has more links, then the shorter name. */
  best(limit: number): readonly Hit[];
}

/** Nothing found yet; names of nodes of other types than these are passed over. */
export function createHits(index: NameIndex, types: QueryOf<"search">["types"]): Hits {
  // For a text of two letters half of all nodes are hits: these are numbers, and only the best become objects.
  const scoreOf = new Float64Array(index.nodes);
  const nameOf = new Uint32Array(index.nodes);
  const found: number[] = [];
  return {
    keep: (number, score) => {
      const name = index.names[number];
      if (name === undefined || (types !== undefined && !types.includes(name.node.type))) return;
      const before = scoreOf[name.place] ?? 0;
      if (score <= before) return;
      if (before === 0) found.push(name.place);
      scoreOf[name.place] = score;
      nameOf[name.place] = number;
    },
    count: () => found.length,
    best: (limit) => {
      const hits = function* (): Generator<Hit> {
        for (const place of found) {
          const name = index.names[nameOf[place] ?? 0];
          if (name !== undefined) yield { name, score: scoreOf[place] ?? 0 };
        }
      };
      return firstOf(hits(), limit, compareHits);
    },
  };
}

function compareHits(left: Hit, right: Hit): number {
  return (
    right.score - left.score ||
    right.name.node.links - left.name.node.links ||
    left.name.spaced.length - right.name.spaced.length ||
    compareText(left.name.node.id, right.name.node.id)
  );
}
