import type { AuthorList } from "./read-authors.ts";

/** The lines of one list of authors as one list; a name broken over two lines is put together. */
export function joinAuthorLists(lists: readonly AuthorList[]): Pick<AuthorList, "authors" | "authorCount"> {
  const authors: string[] = [];
  let hidden = 0;
  let isCounted = lists.length > 0;
  let before: AuthorList | undefined;
  for (const list of lists) {
    const [first, ...others] = list.authors;
    const last = authors.at(-1);
    if (first !== undefined && last !== undefined && isBroken(before, last, first))
      authors.splice(-1, 1, `${last} ${first}`);
    else if (first !== undefined) authors.push(first);
    for (const author of others) authors.push(author);
    hidden += (list.authorCount ?? 0) - list.authors.length;
    isCounted &&= list.authorCount !== undefined;
    before = list;
  }
  return { authors, authorCount: isCounted ? authors.length + hidden : undefined };
}

/** No comma stands between, and one of the two is a single word: a first or a last name. */
function isBroken(before: AuthorList | undefined, last: string, first: string): boolean {
  return before?.isOpen === false && !(last.includes(" ") && first.includes(" "));
}
