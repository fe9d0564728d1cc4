import type { SourceDocument } from "../../../model/source-document.ts";
import { hasAddress } from "../../../plain-list/names-work.ts";
import { type PlainUnit, plainUnits } from "../../../plain-list/plain-units.ts";
import { readLinkTargets } from "../awesome-list/link-targets.ts";
import { type TitleShape, titleShape } from "../course-page/title/title-shape.ts";
import type { EntryDraft } from "../entry-draft.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Segmented } from "../segmenter.ts";
import { noteUnread } from "../text/note-unread.ts";
import { definesLinks, namesInLinks } from "./link-definitions.ts";
import { readSectionName } from "./read-section-name.ts";
import { readUnit } from "./read-unit.ts";

const noNames: ReadonlySet<string> = new Set();

/** Works of a plain text: one for each line, paragraph or numbered reference that names one. */
export function segmentPlainList(document: SourceDocument, frontMatter: FrontMatter): Segmented {
  const { text } = document;
  const drafts: EntryDraft[] = [];
  const unread = [];
  const targets = readLinkTargets(text);
  const names = targets.size === 0 ? noNames : namesInLinks(text);
  let section = "papers";
  const units = plainUnits(text, frontMatter.end);
  const isTitleList = areTitles(text, units);
  for (const unit of units) {
    if (definesLinks(text, unit, names)) continue;
    const found = isNameOfList(text, unit, units) ? [] : readUnit(text, unit, section, targets, isTitleList);
    if (found.length > 0) {
      drafts.push(...found);
      continue;
    }
    section = readSectionName(text, unit) ?? section;
    unread.push(unit);
  }
  return { drafts, notes: noteUnread({ drafts, unread }) };
}

/** Lines alone, at least half of them in title case and nearly all of them possible titles: `Playing games with deep learning`. */
function areTitles(text: string, units: readonly PlainUnit[]): boolean {
  const shapes = units.map(({ contentStart, end, lines }) =>
    lines > 1 || end - contentStart > 300 ? "none" : titleShape(text.slice(contentStart, end)),
  );
  const count = (shape: TitleShape) => shapes.filter((found) => found === shape).length;
  return units.length >= 5 && count("title") * 2 >= units.length && count("none") * 5 <= units.length;
}

const listName =
  /\b(?:reading list|papers?(?: list)?|references|bibliography|submissions|publications|proceedings|syllabus|readings)\b[^.?!]{0,40}$/i;

/** A line or two more of a head, and a blank line. */
const endOfHead = /^(?:\n[^\n]{1,200}){0,2}\n[ \t]*\n/;

/** The first line, in a paragraph over the list, may say what the list is: `FlockConf 2031: accepted papers`. */
function isNameOfList(text: string, unit: PlainUnit, [first, second]: readonly PlainUnit[]): boolean {
  if (unit !== first || second === undefined || unit.isNumbered || unit.lines > 1) return false;
  const words = text.slice(unit.contentStart, unit.end);
  const isHead = endOfHead.test(text.slice(unit.end, unit.end + 600));
  return isHead && words.length <= 100 && !hasAddress(words) && listName.test(words);
}
