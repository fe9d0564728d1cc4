import { familyName, type Paper, yearOf } from "@methodscape/graph-model";

/** Words that begin many titles and tell nothing. */
const emptyWords = new Set([
  "a",
  "an",
  "and",
  "are",
  "by",
  "can",
  "do",
  "does",
  "for",
  "from",
  "how",
  "in",
  "is",
  "of",
  "on",
  "the",
  "to",
  "towards",
  "what",
  "when",
  "with",
]);

/**
 * A key for each paper, of ASCII letters and digits: its first author's family name, the year, and the first word of the
 * title that tells something. A later paper with the key of an earlier one gets a number behind it.
 */
export function citationKeys(papers: readonly Pick<Paper, "title" | "authors" | "date">[]): string[] {
  const given = new Map<string, number>();
  return papers.map((paper) => {
    const words = paper.title
      .split(/\s+/)
      .map(asciiWord)
      .filter((word) => word !== "");
    const telling = words.find((word) => !emptyWords.has(word)) ?? words[0] ?? "";
    const key =
      `${asciiWord(familyName(paper.authors[0] ?? ""))}${yearOf(paper) ?? ""}${telling}` || "untitled";
    const earlier = given.get(key) ?? 0;
    given.set(key, earlier + 1);
    return earlier === 0 ? key : `${key}-${earlier + 1}`;
  });
}

function asciiWord(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
}
