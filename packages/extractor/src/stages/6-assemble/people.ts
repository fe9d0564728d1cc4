import type { PaperEntry } from "../../model/paper-entry.ts";

/** The words of names that tell people apart: without accents, case and initials. */
export function nameWords(authors: readonly string[]): ReadonlySet<string> {
  return new Set(
    authors.flatMap((author) =>
      author
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2),
    ),
  );
}

/** True where one name, or a part of one, stands in both lists. */
export function sharesName(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** A name that stands alone may be a team's, or one of many: it contradicts nobody. */
const leastNames = 2;

/** True where both name several people and nobody is in both: two works, though their titles are one. */
export function namesOthers(left: readonly PaperEntry[], right: readonly PaperEntry[]): boolean {
  const named = (entries: readonly PaperEntry[]) =>
    entries.filter(({ authors }) => authors.length >= leastNames).flatMap(({ authors }) => authors);
  const [ours, theirs] = [named(left), named(right)];
  return ours.length > 0 && theirs.length > 0 && !sharesName(nameWords(ours), nameWords(theirs));
}
