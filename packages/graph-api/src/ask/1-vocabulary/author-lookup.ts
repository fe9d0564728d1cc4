import { addToList, type Paper } from "@methodscape/graph-model";
import { isSlip } from "../../analysis/search/typing-slip.ts";

/** The people who wrote the papers of a store, as a question may call them. */
export interface AuthorLookup {
  /** How authors of this name are spelled: the whole name, else one without middle initials, else the end of it. */
  find(name: string): readonly string[];
  /** Some that are spelled nearly so. */
  near(name: string): readonly string[];
  /** How many papers name an author. */
  readonly papers: number;
}

const mostNear = 3;
/** By so many signs, at most, a name is longer than its words: points, hyphens, and what slips leave out. */
const mostSigns = 6;

/** Builds the look-up; of one person's spellings each is a name of its own. */
export function buildAuthorLookup(papers: readonly Pick<Paper, "authors">[]): AuthorLookup {
  const authors = new Set(papers.flatMap((paper) => paper.authors));
  const byLastWord = new Map<string, string[]>();
  for (const author of authors) {
    const last = lastWord(author);
    if (last !== undefined) addToList(byLastWord, last, author);
  }
  return {
    find: (name) => namesCalled(authorWords(name), byLastWord),
    near: (name) => nearNames(authors, authorWords(name).join(" ")),
    papers: papers.filter((paper) => paper.authors.length > 0).length,
  };
}

/** Names that are these words, else those that are without middle initials, else those that end in them. */
function namesCalled(
  words: readonly string[],
  byLastWord: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const asked = words.join(" ");
  const alike = (byLastWord.get(words.at(-1) ?? "") ?? []).map((name) => ({
    name,
    words: authorWords(name),
  }));
  const found = [
    alike.filter((author) => author.words.join(" ") === asked),
    alike.filter((author) => withoutInitials(author.words) === asked),
    alike.filter((author) => author.words.slice(-words.length).join(" ") === asked),
  ].find((some) => some.length > 0);
  return (found ?? []).map(({ name }) => name);
}

/** The last of a name's words; most names are plain letters and blanks, of which it is cut off at once. */
function lastWord(name: string): string | undefined {
  if (/^[A-Za-z ]*[A-Za-z]$/.test(name)) return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  return authorWords(name).at(-1);
}

/** The words of a name without accents, case, hyphens and points: "Y.K. Li" gives y, k, li. */
function authorWords(name: string): string[] {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}'’‐-]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** "Christopher D. Manning" is called Christopher Manning, too. */
function withoutInitials(words: readonly string[]): string {
  const last = words.length - 1;
  return words.filter((word, place) => place === 0 || place === last || word.length > 1).join(" ");
}

/** Whole names that are the same but for slips of typing. */
function nearNames(authors: ReadonlySet<string>, typed: string): string[] {
  const near: string[] = [];
  for (const name of authors) {
    if (Math.abs(name.length - typed.length) > mostSigns) continue;
    if (isSlip(typed, authorWords(name).join(" "))) near.push(name);
    if (near.length >= mostNear) break;
  }
  return near;
}
