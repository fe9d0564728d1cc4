import type { Paper } from "@methodscape/graph-model";
import { textKey } from "../text-key.ts";

/** How many groups of authors stand behind some papers, and of how many papers nobody is named. */
export interface AuthorGroups {
  readonly groups: number;
  readonly unknown: number;
}

/**
 * Counts groups of papers that share no author with each other, as sets that grow together, with paths halved (Tarjan
 * and van Leeuwen, 1984, doi:10.1145/62.2160). Papers whose sources name no author (some feeds give
 * only their number) count as a group each, and are counted as unknown so that it can be said.
 */
export function countAuthorGroups(papers: readonly Pick<Paper, "authors">[]): AuthorGroups {
  const parents = papers.map((_, number) => number);
  const parentOf = (number: number) => parents[number] ?? number;
  const root = (number: number): number => {
    let at = number;
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  const firstOf = new Map<string, number>();
  papers.forEach(({ authors }, number) => {
    for (const author of authors.map(textKey)) {
      const first = firstOf.get(author);
      if (first === undefined) firstOf.set(author, number);
      else parents[root(number)] = root(first);
    }
  });
  return {
    groups: parents.filter((parent, number) => parent === number).length,
    unknown: papers.filter(({ authors }) => authors.length === 0).length,
  };
}
