import { findArxivId, findDoi } from "../../../model/work-ids.ts";
import type { BlockState } from "./block-state.ts";
import { type FoundLink, findLinks } from "./find-links.ts";
import type { AuthorList } from "./read-authors.ts";
import type { Citation } from "./read-citation.ts";

/** Takes a list of authors; `goesOn` when the line goes on with the list before ("Dejian / Yang, …" is one name). */
export function addAuthors(state: BlockState, list: AuthorList, goesOn: boolean): void {
  if (!goesOn && state.authorLists.length > 0) return;
  state.authorLists.push(list);
  state.last = { kind: "authors", isOpen: list.isOpen };
}

/** Takes the addresses of a line, and the ids in them; the first of each counts. */
export function addLinks(state: BlockState, links: readonly FoundLink[], content: string): void {
  for (const link of links) state.links.push(link);
  state.facts.arxivId ??= findArxivId(content);
  state.facts.doi ??= findDoi(content);
}

/** Takes what a formatted reference says. */
export function addCitation(state: BlockState, citation: Citation, content: string): void {
  state.citedAuthors ??= citation.authors;
  state.facts.citedDate ??= citation.date;
  addLinks(state, findLinks(content), content);
}
