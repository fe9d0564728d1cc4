import type { EntryDraft } from "../../entry-draft.ts";
import { draftReading } from "../draft-reading.ts";
import { classifyHeading } from "../page/classify-heading.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Section } from "../section.ts";
import type { FoundTitle } from "../title/read-title.ts";
import { isLogistics, titleShape } from "../title/title-shape.ts";
import { factsOfRow } from "./facts-of-row.ts";
import type { ListReading } from "./list-reading.ts";
import { readCells } from "./table-cells.ts";
import { type ColumnKind, readColumns } from "./table-columns.ts";
import { titlesOfCell } from "./titles-of-cell.ts";

/** Reads a table whose head names a column of papers; any other table is set aside, and so is a row without a title. */
export function readTable(lines: readonly PageLine[], section: Section): ListReading {
  const [head, , ...rows] = lines;
  const columns = head && readColumns(readCells(head).map(({ content }) => content));
  if (columns === undefined) return { drafts: [], notes: [], unread: lines };
  const drafts: EntryDraft[] = [];
  const unread: PageLine[] = [];
  for (const row of rows) {
    const found = readRow(row, columns, section);
    for (const draft of found) drafts.push(draft);
    if (found.length === 0) unread.push(row);
  }
  return { drafts, notes: [], unread };
}

function readRow(row: PageLine, columns: readonly ColumnKind[], section: Section): EntryDraft[] {
  const cells = readCells(row);
  const cell = cells[columns.indexOf("title")];
  const titles = cell === undefined ? [] : titlesOfCell(cell);
  const facts = cells.filter((line, at) => line.content !== "" && isFactBehind(columns, at));
  const named = titles.filter((title) => isWork(title, facts.length > 0));
  const own = sectionOfRow(cells, columns, section);
  const factsOf = factsOfRow(facts, named.length);
  return named.map((title, at) => {
    const lines = factsOf[at] ?? [];
    const start = at === 0 ? row.start : title.span.start;
    const end = at === named.length - 1 ? row.end : title.span.end;
    return draftReading({ title, lines, section: own, start, end }).draft;
  });
}

/** Notes in front of the title would stand outside of what the reading takes. */
function isFactBehind(columns: readonly ColumnKind[], at: number): boolean {
  return columns[at] === "facts" || (columns[at] === "notes" && at > columns.indexOf("title"));
}

/** A row names a work by a link, by facts beside it, or by being written like a title. */
function isWork({ words, links }: FoundTitle, hasFacts: boolean): boolean {
  const shape = titleShape(words);
  if (shape === "title" || links.length > 0) return true;
  return shape === "phrase" || (hasFacts && !isLogistics(words) && words.length > 4);
}

function sectionOfRow(cells: readonly PageLine[], columns: readonly ColumnKind[], section: Section): Section {
  const found = classifyHeading(cells[columns.indexOf("section")]?.content ?? "");
  return found.kind === "section" ? { ...section, section: found.section } : section;
}
