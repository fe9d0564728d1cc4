import { findArxivId, findDoi } from "../../../../model/work-ids.ts";
import { type FoundLink, findLinks } from "../title/find-links.ts";
import type { Reference } from "../title/read-reference.ts";
import type { BlockState } from "./block-state.ts";
import type { AuthorList } from "./read-authors.ts";

/** Takes a list of authors; `goesOn` when the line goes on with the list before ("Dejian / Yang, …" is one name). */
export function addAuthors(state: BlockState, list: AuthorList, goesOn: boolean): void {
  state.facts.citedDate ??= list.date;
  if (!goesOn && state.authorLists.length > 0 && state.authorLists.at(-1)?.isOpen !== true) return;
  state.authorLists.push(list);
  state.last = { kind: "authors", isOpen: list.isOpen };
}

/** Takes the addresses of a line, and the ids in them; the first of each counts. */
export function addLinks(state: BlockState, links: readonly FoundLink[], content: string): void {
  for (const link of links) state.links.push(link);
  addIds(state, `${links.map(({ url }) => url).join(" ")} ${content}`);
}

/** Takes the ids that a text names. */
export function addIds(state: BlockState, text: string): void {
  state.facts.arxivId ??= findArxivId(text);
  state.facts.doi ??= findDoi(text);
}

/** Takes what a formatted reference says. */
export function addReference(state: BlockState, reference: Reference, content: string): void {
  state.citedAuthors ??= reference.authors;
  state.facts.citedDate ??= reference.date;
  addLinks(state, findLinks(content), content);
}
