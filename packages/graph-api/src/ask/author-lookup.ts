import { addToList, type Paper } from "@methodscape/graph-model";
import { isSlip } from "../analysis/typing-slip.ts";

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

/** Builds the look-up; of one person's spellings each is a name of its own. */
export function buildAuthorLookup(papers: readonly Pick<Paper, "authors">[]): AuthorLookup {
  const whole = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  for (const author of new Set(papers.flatMap(({ authors }) => authors))) {
    const words = authorWords(author);
    if (words.length === 0) continue;
    addToList(whole, words.join(" "), author);
    for (const part of shorterNames(words)) addToList(parts, part, author);
  }
  return {
    find: (name) => {
      const key = authorWords(name).join(" ");
      return whole.get(key) ?? parts.get(key) ?? [];
    },
    near: (name) => nearNames(whole, authorWords(name).join(" ")),
    papers: papers.filter(({ authors }) => authors.length > 0).length,
  };
}

/** The words of a name without accents, case, hyphens and points: "Y.K. Li" gives y, k, li. */
export function authorWords(name: string): string[] {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}'’‐-]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** "Christopher D. Manning" may be called Christopher Manning, D. Manning, or Manning. */
function shorterNames(words: readonly string[]): readonly string[] {
  const ends = words.slice(1).map((_, from) => words.slice(from + 1).join(" "));
  const last = words.length - 1;
  const spoken = words.filter((word, place) => place === 0 || place === last || word.length > 1).join(" ");
  return spoken === words.join(" ") ? ends : [...new Set([...ends, spoken])];
}

/** Whole names that are the same but for slips of typing. */
function nearNames(whole: ReadonlyMap<string, readonly string[]>, typed: string): string[] {
  const near: string[] = [];
  for (const [key, names] of whole) {
    if (isSlip(typed, key)) near.push(...names);
    if (near.length >= mostNear) break;
  }
  return near.slice(0, mostNear);
}
