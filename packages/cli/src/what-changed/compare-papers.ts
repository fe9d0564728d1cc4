import type { GraphSnapshot, Paper } from "@methodscape/graph-model";

/** What became of the papers of a graph when its sources were read again; each list is sorted by title. */
export interface PaperChanges {
  readonly came: readonly Paper[];
  readonly went: readonly Paper[];
  /** In the graph before and after, and on the syllabus only after. */
  readonly joinedSyllabus: readonly Paper[];
  /** In the graph before and after, and on the syllabus only before. */
  readonly leftSyllabus: readonly Paper[];
}

type PapersAndSources = Pick<GraphSnapshot, "papers" | "sources">;

/**
 * Compares the papers of two graphs. A paper is the same where any of its ids is: one that a page listed by its title
 * and now lists with an arXiv id has stayed.
 */
export function comparePapers(before: PapersAndSources, after: PapersAndSources): PaperChanges {
  const old = paperIndex(before);
  const now = paperIndex(after);
  const stayed = after.papers.flatMap((paper) => {
    const earlier = old.find(paper);
    return earlier === undefined ? [] : [{ earlier, paper }];
  });
  return {
    came: byTitle(after.papers.filter((paper) => old.find(paper) === undefined)),
    went: byTitle(before.papers.filter((paper) => now.find(paper) === undefined)),
    joinedSyllabus: byTitle(
      stayed.flatMap(({ earlier, paper }) => (now.isTaught(paper) && !old.isTaught(earlier) ? [paper] : [])),
    ),
    leftSyllabus: byTitle(
      stayed.flatMap(({ earlier, paper }) => (!now.isTaught(paper) && old.isTaught(earlier) ? [paper] : [])),
    ),
  };
}

interface PaperIndex {
  /** The paper of this graph that shares an id with a paper of another one. */
  readonly find: (paper: Paper) => Paper | undefined;
  readonly isTaught: (paper: Paper) => boolean;
}

function paperIndex({ papers, sources }: PapersAndSources): PaperIndex {
  const byId = new Map(papers.flatMap((paper) => idsOf(paper).map((id) => [id, paper] as const)));
  const syllabus = new Set(sources.filter(({ kind }) => kind === "syllabus").map(({ id }) => id));
  return {
    find: (paper) =>
      idsOf(paper)
        .map((id) => byId.get(id))
        .find((found) => found !== undefined),
    isTaught: ({ readings }) => readings.some(({ source }) => syllabus.has(source)),
  };
}

function idsOf({ id, alsoIds }: Paper): readonly string[] {
  return [id, ...alsoIds];
}

function byTitle(papers: readonly Paper[]): Paper[] {
  return [...papers].sort((left, right) => {
    if (left.title !== right.title) return left.title < right.title ? -1 : 1;
    return left.id < right.id ? -1 : 1;
  });
}
