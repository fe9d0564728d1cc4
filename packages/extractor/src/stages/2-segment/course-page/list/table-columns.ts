/** What a column of a table of papers holds; `other` columns (presenter, slides, topic) say nothing about the work. */
export type ColumnKind = "title" | "facts" | "notes" | "section" | "other";

const titleHeads = [
  /^(?:paper|work|article|publication)?s?\s?(?:titles?|names?)$/,
  /^(?:papers?|required papers?|selected papers?)(?:\s?(?:titles?|names?|&.*|\/.*|\(.*|and .*))?$/,
  /^(?:readings?|required readings?|reading list|articles?|publications?|works?|references?)$/,
  /^(?:topics?|titles?)\s?(?:[/&]|and)\s?(?:papers?|readings?)$/,
];
const factHeads =
  /^(?:(?:paper |pdf )?(?:urls?|links?|pdfs?)|arxiv|doi|source|where|authors?|authors? list|year|venue|conference|published(?: in)?|publication (?:date|year)|abstract|code|github)$/;
const noteHeads = /^(?:notes?|comments?|remarks?|why.*|summary|description|key ideas?|insights?)$/;
const sectionHeads = /^(?:type|required\??|kind|category|priority|status)$/;

/** The kind of each column by its head; undefined for a table that lists no papers. */
export function readColumns(heads: readonly string[]): ColumnKind[] | undefined {
  const plain = heads.map((head) =>
    head
      .replace(/[*_`:#]/g, "")
      .trim()
      .toLowerCase(),
  );
  const row = titleHeads.find((pattern) => plain.some((head) => pattern.test(head)));
  if (row === undefined) return undefined;
  const title = plain.findIndex((head) => row.test(head));
  return plain.map((head, at) => (at === title ? "title" : kindOf(head)));
}

function kindOf(head: string): ColumnKind {
  if (factHeads.test(head)) return "facts";
  if (noteHeads.test(head)) return "notes";
  return sectionHeads.test(head) ? "section" : "other";
}
