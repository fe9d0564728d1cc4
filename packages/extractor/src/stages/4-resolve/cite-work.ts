import { familyName, type Paper } from "@methodscape/graph-model";

/** What a short citation is made of. */
export type CitedWork = Pick<Paper, "id" | "authors" | "authorCount" | "date" | "arxivId" | "doi">;

/** `Sample et al., 2024`, `Sample and Example, 2024`, `Sample, 2024`; without people or a date {@link citeById}. */
export function citeWork(work: CitedWork): string {
  const { authors, date } = work;
  const [first = "", second = ""] = authors.map(familyName);
  if (first === "" || date === undefined) return citeById(work);
  const count = Math.max(authors.length, work.authorCount ?? 0);
  const others = count === 1 ? "" : count === 2 && second !== "" ? ` and ${second}` : " et al.";
  return `${first}${others}, ${date.slice(0, 4)}`;
}

/** `arXiv:2402.03300`, a DOI, else what stands behind `paper:` in the id. */
export function citeById({ id, arxivId, doi }: CitedWork): string {
  return arxivId === undefined ? (doi ?? id.slice("paper:".length)) : `arXiv:${arxivId}`;
}
