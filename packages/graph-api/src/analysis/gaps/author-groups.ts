import { disjointSets, type Paper } from "@methodscape/graph-model";
import { textKey } from "../text-key.ts";

/** How many groups of authors stand behind some papers, and of how many papers nobody is named. */
export interface AuthorGroups {
  readonly groups: number;
  readonly unknown: number;
}

/**
 * Counts groups of papers that share no author with each other. Papers whose sources name no author (some feeds give
 * only their number) count as a group each, and are counted as unknown so that it can be said.
 */
export function countAuthorGroups(papers: readonly Pick<Paper, "authors">[]): AuthorGroups {
  const sets = disjointSets(papers.length);
  const firstOf = new Map<string, number>();
  papers.forEach(({ authors }, number) => {
    for (const author of authors.map(textKey)) {
      const first = firstOf.get(author);
      if (first === undefined) firstOf.set(author, number);
      else sets.join(number, first);
    }
  });
  return {
    groups: papers.filter((_, number) => sets.rootOf(number) === number).length,
    unknown: papers.filter(({ authors }) => authors.length === 0).length,
  };
}
