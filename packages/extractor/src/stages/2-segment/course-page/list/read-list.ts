import { countWords } from "../../text/text-lines.ts";
import { draftReading } from "../draft-reading.ts";
import type { PageLine } from "../page/page-line.ts";
import type { Section } from "../section.ts";
import type { FoundTitle } from "../title/read-title.ts";
import { findTable } from "./find-table.ts";
import type { ListReading } from "./list-reading.ts";
import { isOneLineList, nestedEnd, titledChildren } from "./list-shape.ts";
import { readTable } from "./read-table.ts";
import { type Leniency, titlesOfLine } from "./title-line.ts";

/** A work that is named on a line, and the lines that go with it. */
interface OpenReading {
  readonly title: FoundTitle;
  readonly line: PageLine;
  readonly start: number;
  readonly lines: PageLine[];
}

const remarkWords = 25;

/**
 * Readings among lines that stand under no heading of their own: `Title / + authors / + abstract`, a bullet for each,
 * bullets under the name of a group, rows of a table. `leniency` says how surely a line must name a work.
 */
export function readList(lines: readonly PageLine[], section: Section, leniency: Leniency): ListReading {
  const parts: ListReading[] = [];
  for (let from = 0; from < lines.length; ) {
    const table = findTable(lines, from);
    const end = table?.start ?? lines.length;
    if (end > from) parts.push(readLines(lines.slice(from, end), section, leniency));
    if (table !== undefined) parts.push(readTable(lines.slice(table.start, table.end), section));
    from = table?.end ?? end;
  }
  return {
    drafts: parts.flatMap(({ drafts }) => drafts),
    notes: parts.flatMap(({ notes }) => notes),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

function readLines(lines: readonly PageLine[], section: Section, leniency: Leniency): ListReading {
  const { readings, unread } = collectReadings(lines, leniency);
  const drafted = readings.map(({ title, lines: block, start }) =>
    draftReading({ title, lines: block, section, start }),
  );
  return {
    drafts: drafted.map(({ draft }) => draft),
    notes: [],
    unread: [...unread, ...drafted.flatMap((reading) => reading.unread)],
  };
}

function collectReadings(
  lines: readonly PageLine[],
  leniency: Leniency,
): { readings: OpenReading[]; unread: PageLine[] } {
  const unread: PageLine[] = [];
  const readings: OpenReading[] = [];
  const isPlain = leniency === "phrase" && isOneLineList(lines);
  let open: OpenReading | undefined;
  let before: PageLine | undefined;
  let isBehindRule = false;
  lines.forEach((line, at) => {
    const isAfterBlank = before === undefined || before.content === "";
    before = line;
    if (line.content === "") {
      open?.lines.push(line);
      return;
    }
    isBehindRule ||= isRule(line);
    const isNested = open !== undefined && belongsUnder(open.line, line);
    const isFree = isPlain || (isAfterBlank && !line.hasBullet);
    // Words at the margin behind bullets say something else: "Note: …".
    const isApart = open?.line.hasBullet === true && !line.hasBullet && isAfterBlank;
    const own = isBehindRule || isApart ? "marked" : leniency === "phrase" && !isFree ? "title" : leniency;
    const titles = isNested ? [] : titlesOfLine(line, own);
    if (!isNested && isGroup(lines, at, titles)) {
      open = undefined;
      unread.push(line);
    } else if (titles.length > 0) {
      for (const title of titles) readings.push(openReading(title, line, titles));
      open = readings.at(-1);
    } else if (open !== undefined && (isNested || !(isAfterBlank && isRemark(line)))) open.lines.push(line);
    else unread.push(line);
  });
  return { readings, unread };
}

/** A line across the page: what comes behind it is something else, or names its works beyond doubt. */
function isRule({ content, found }: PageLine): boolean {
  return found?.kind === "aside" && /^[-*_=]{3,}$/.test(content);
}

function openReading(title: FoundTitle, line: PageLine, titles: readonly FoundTitle[]): OpenReading {
  return { title, line, start: title === titles[0] ? line.start : title.span.start, lines: [] };
}

/** Deeper lines belong to the work above them, and so do bullets under a title that has none. */
function belongsUnder(title: PageLine, line: PageLine): boolean {
  if (line.hasBullet && !title.hasBullet) return line.indent >= title.indent;
  return line.indent > title.indent && (line.hasBullet || !title.hasBullet);
}

/** `- Finance` over bullets that name works is a group, whatever it looks like, unless it names a work itself by a link. */
function isGroup(lines: readonly PageLine[], at: number, titles: readonly FoundTitle[]): boolean {
  if (titles.some(({ links, isMarked }) => links.length > 0 || isMarked)) return false;
  const end = nestedEnd(lines, at);
  return end > at + 1 && titledChildren(lines, at + 1, end);
}

/** A short bare paragraph beside a list says something about the list, not about the work above it. */
function isRemark({ content, hasBullet, found }: PageLine): boolean {
  return (
    !hasBullet && content !== "" && countWords(content, remarkWords) < remarkWords && found?.kind === "text"
  );
}
