import type { TextSpan } from "@methodscape/graph-model";
import { findDate } from "../../../model/dates/read-date.ts";
import { readAuthors } from "../course-page/block/read-authors.ts";
import { readVenueNote } from "../course-page/title/venue-note.ts";
import type { EntryDate, EntryDraft } from "../entry-draft.ts";
import { draftWork, type Place } from "./draft-work.ts";
import { findTitles } from "./find-titles.ts";
import type { InlineLink } from "./inline-link.ts";
import { linkRole } from "./link-role.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { TableBlock } from "./list-blocks.ts";
import type { ListLine } from "./list-line.ts";
import type { NamedWork } from "./named-work.ts";
import { plainWords } from "./plain-words.ts";
import { readInline } from "./read-inline.ts";
import { readableSpan, type UnderFacts } from "./read-under.ts";

/** What a column is taken for, by its name. */
type Column = "title" | "authors" | "date" | "note" | "abstract" | "other";

const columns: readonly (readonly [name: RegExp, column: Column])[] = [
  [/^(?:paper ?)?titles?$|^papers?$|^works?$|^articles?$|^publications?$|^论文|^标题|^题目/i, "title"],
  [/^authors?$|^作者/i, "authors"],
  [
    /^(?:publish(?:ed)? ?)?(?:dates?|time|years?|month)$|^published$|^venue|^conference|^pub(?:lication)?\.?$|^日期|^时间/i,
    "date",
  ],
  [/^abstracts?$|^摘要/i, "abstract"],
  [
    /^(?:descriptions?|summary|tl;?dr|notes?|comments?|introduction|remarks?|key ?(?:points?|words?|ideas?))$/i,
    "note",
  ],
];
const maybeTitle =
  /^(?:names?|methods?|models?|benchmarks?|datasets?|projects?|tools?|resources?|surveys?|link|repo(?:sitory)?|名称)$/i;

/** The works that a table lists, a row each; empty when it lists none. */
export function readTable(
  text: string,
  { rows }: TableBlock,
  targets: LinkTargets,
  place: Place,
): EntryDraft[] {
  const [header, delimiter] = rows;
  if (header === undefined || delimiter === undefined || !/^[\s|:-]+$/.test(delimiter.content)) return [];
  const names = cellsOf(text, header).map((cell) => plainWords(text.slice(cell.start, cell.end)));
  const kinds = names.map((name) => columns.find(([pattern]) => pattern.test(name))?.[1] ?? "other");
  const known = kinds.indexOf("title");
  const title = known >= 0 ? known : names.findIndex((name) => maybeTitle.test(name));
  if (title < 0) return [];
  return rows.slice(2).flatMap((row) => readRow(text, row, kinds.with(title, "title"), targets, place) ?? []);
}

function readRow(
  text: string,
  row: ListLine,
  kinds: readonly Column[],
  targets: LinkTargets,
  place: Place,
): EntryDraft | undefined {
  const cells = cellsOf(text, row);
  const at = kinds.indexOf("title");
  const cell = cells[at];
  if (cell === undefined) return undefined;
  const inline = readInline(text, cell, targets);
  const work = findTitles(text, inline)[0] ?? wholeCell(text, cell, inline.links);
  if (work === undefined || work.title.end <= work.title.start) return undefined;
  const others = cells.flatMap((other, index) =>
    index === at ? [] : [{ cell: other, kind: kinds[index] ?? "other" }],
  );
  const links = [
    inline.links,
    ...others.map(({ cell: other }) => readInline(text, other, targets).links),
  ].flat();
  const urls = [work.link, ...links]
    .filter((link) => link !== undefined && linkRole(text, link) !== "aside")
    .map((link) => link?.url ?? "");
  const draft = draftWork({
    work,
    urls: [...new Set(urls)],
    words: row.content.slice(0, 5000),
    rest: undefined,
    // Parts stand behind the title in the order of the text.
    under: others
      .filter(({ cell: other }) => other.start > work.title.end || other.end < work.title.start)
      .map(({ cell: other, kind }) => factsOf(text, other, kind, other.start > work.title.end)),
    span: { start: row.contentStart, end: row.contentEnd },
    place,
  });
  return draft.url === undefined &&
    draft.arxivId === undefined &&
    draft.doi === undefined &&
    draft.date === undefined
    ? undefined
    : draft;
}

/** Words in a column of titles are a title, whatever they look like. */
function wholeCell(text: string, cell: TextSpan, links: readonly InlineLink[]): NamedWork | undefined {
  const end = links[0]?.start ?? cell.end;
  const title = readableSpan(text, { start: cell.start, end });
  if (title === undefined || !/\p{L}{2}/u.test(text.slice(title.start, title.end))) return undefined;
  return { title, end, link: undefined, date: undefined, authors: [], shownBy: "words" };
}

function factsOf(text: string, cell: TextSpan, kind: Column, isBehind: boolean): UnderFacts {
  const plain = plainWords(text.slice(cell.start, Math.min(cell.end, cell.start + 2000)));
  const list = kind === "authors" ? readAuthors(`Authors: ${plain}`) : undefined;
  const span = isBehind ? readableSpan(text, cell) : undefined;
  return {
    links: [],
    authors: list?.authors ?? [],
    authorCount: list?.authorCount,
    date: kind === "date" || kind === "other" ? dateOf(plain) : undefined,
    note: kind === "note" ? span : undefined,
    abstract: kind === "abstract" ? span : undefined,
  };
}

function dateOf(plain: string): EntryDate | undefined {
  const iso = /^((?:19|20)\d{2})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(plain);
  if (iso !== null) {
    const parts = [iso[1], iso[2], iso[3]]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, "0"));
    return { value: parts.join("-"), precision: parts.length === 3 ? "day" : "month", inferred: false };
  }
  return readVenueNote(plain)?.date ?? (plain.length < 40 ? findDate(plain) : undefined);
}

/** The cells of a row, between bars that no backslash stands before. */
function cellsOf(text: string, { contentStart, contentEnd }: ListLine): TextSpan[] {
  const cells: TextSpan[] = [];
  let start = contentStart + 1;
  for (let at = start; at <= contentEnd; at += 1) {
    if (at < contentEnd && (text[at] !== "|" || text[at - 1] === "\\")) continue;
    const words = text.slice(start, at);
    if (at < contentEnd || words.trim() !== "") {
      const from = start + words.length - words.trimStart().length;
      cells.push({
        start: Math.min(from, at),
        end: Math.max(Math.min(from, at), start + words.trimEnd().length),
      });
    }
    start = at + 1;
  }
  return cells;
}
