import type { Paper } from "@methodscape/graph-model";

/** What tells whose a paper is. */
export type AuthoredPaper = Pick<Paper, "authors">;

/** The people of a paper, whole names: "Sample, Bo" and "Bo Sample" are one, "B. Sample" is another. */
export function peopleOf({ authors }: AuthoredPaper): string[] {
  return authors.map(personKey).filter((key) => key !== "");
}

/** The first and the last of a paper's people: works with one name that share such a person are one work and what became of it. */
export function leadsOf(paper: AuthoredPaper): string[] {
  const people = peopleOf(paper);
  return [...new Set([...people.slice(0, 1), ...people.slice(-1)])];
}

function personKey(author: string): string {
  return author
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}
