import { findDate } from "../../../model/dates/read-date.ts";
import { hasAddress } from "../../../plain-list/names-work.ts";
import type { PlainUnit } from "../../../plain-list/plain-units.ts";
import { readAuthors } from "../course-page/block/read-authors.ts";
import { titleShape } from "../course-page/title/title-shape.ts";
import { readVenueLine } from "../course-page/title/venue-note.ts";
import type { EntryDate } from "../entry-draft.ts";
import type { PlainWork } from "./plain-work.ts";

const abstractLabel = /^abstract\s?[:.—–-]?\s*/i;
const leastAbstractWords = 15;
/** What a site says of a submission, line by line: no part of its abstract. */
const siteLabel =
  /^(?:published|last modified|keywords?|tl;?dr|primary area|subject areas?|venue|decision|code|pdf|supplementary material|submission number|categories|comments?|journal[- ]ref|doi|url|cite as|license)\s?:/i;

/** A title over lines with names, ids, a date and perhaps an abstract; the title may take two lines. */
export function readStacked(text: string, unit: PlainUnit): PlainWork | undefined {
  if (unit.lines < 2) return undefined;
  const lines = linesOf(text, unit);
  const names = lines.findIndex(
    (line) =>
      readAuthors(line.words) !== undefined ||
      hasAddress(line.words) ||
      readVenueLine(line.words) !== undefined,
  );
  const titleLines = names < 0 ? 1 : names;
  const last = lines[titleLines - 1];
  const [first] = lines;
  if (first === undefined || last === undefined || titleLines > 2) return undefined;
  const title = { start: first.start, end: last.end };
  const words = text.slice(title.start, title.end).replace(/\s+/g, " ");
  if (hasAddress(words) || titleShape(words.replace(/\.$/, "")) === "none") return undefined;
  const rest = lines.slice(titleLines);
  const list = rest.map((line) => readAuthors(line.words)).find((found) => found !== undefined);
  const date = rest
    .map((line) => readVenueLine(line.words)?.date ?? publishedOn(line.words))
    .find((found) => found !== undefined);
  const labelled = rest.findIndex((line) => /^abstract\b/i.test(line.words));
  const prose =
    labelled >= 0
      ? labelled
      : rest.findIndex(
          (line) => !siteLabel.test(line.words) && line.words.split(" ").length >= leastAbstractWords,
        );
  const from = rest[prose];
  const behind = rest.slice(prose + 1).find((line) => siteLabel.test(line.words));
  const label = abstractLabel.exec(from?.words ?? "")?.[0].length ?? 0;
  const abstract =
    from === undefined
      ? undefined
      : { start: from.start + label, end: behind === undefined ? unit.end : behind.start };
  return {
    title: words.endsWith(".") ? { ...title, end: title.end - 1 } : title,
    authors: list?.authors ?? [],
    authorCount: list?.authorCount,
    date: date ?? list?.date,
    abstract:
      abstract !== undefined &&
      abstract.end - abstract.start > 40 &&
      !hasAddress(text.slice(abstract.start, abstract.end))
        ? abstract
        : undefined,
  };
}

function publishedOn(words: string): EntryDate | undefined {
  return /^published\s?:/i.test(words) ? findDate(words) : undefined;
}

function linesOf(
  text: string,
  { contentStart, end }: PlainUnit,
): { start: number; end: number; words: string }[] {
  const lines: { start: number; end: number; words: string }[] = [];
  for (let from = contentStart; from < end; ) {
    const found = text.indexOf("\n", from);
    const to = found < 0 || found > end ? end : found;
    const raw = text.slice(from, to);
    const words = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (words !== "") lines.push({ start, end: start + words.length, words });
    from = to + 1;
  }
  return lines;
}
