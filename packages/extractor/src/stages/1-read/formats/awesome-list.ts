import type { SourceFormatReader } from "../source-format-reader.ts";
import { coursePage } from "./course-page.ts";
import { paperTable } from "./paper-table.ts";

/** A list of works in Markdown, as people keep them on code hosts: bullets with a title and links, under headings. */
export const awesomeList: SourceFormatReader = {
  recognises: isAwesomeList,
  rendered: false,
  read: (text) => ({ text, records: [], notes: [] }),
};

/** The badge of such lists, or their word in the name of the page: a course's page has neither. */
const ownName = /awesome\.re\/|^#{1,2} .{0,80}\bawesome\b/im;
/** Other names that lists of papers go by. */
const listName = /^#{1,2} .{0,80}\b(?:paper ?list|reading list|must[- ]read|papers|resources|survey)\b/im;
/** A bullet, a heading or a row with a link that has words, or bold words and a link behind them. */
const listedLink =
  /^[ \t>]*(?:[-*+•]|\d{1,4}[.)]|\||#{2,6} )[^\n]{0,600}?(?:\]\(|href=["']|\]\[)[^\n]{0,3000}$/gm;
const paperPlace =
  /https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|openreview\.net|aclanthology\.org|doi\.org|dl\.acm\.org|ieeexplore\.ieee\.org|proceedings\.(?:mlr\.press|neurips\.cc)|papers\.nips\.cc|openaccess\.thecvf\.com|semanticscholar\.org|huggingface\.co\/papers|jmlr\.org|[\w.-]+\/[^\s)]{1,200}\.pdf)/i;
const opensAsData = /^\s*(?:[[{]\s*["{[]|<\?xml|<!doctype|<html|@\w+\s*\{)/i;
const leastLinks = 3;

/** Linked bullets, most of them of papers or under a name that says so; a course's page or a table is told first. */
function isAwesomeList(text: string): boolean {
  if (opensAsData.test(text)) return false;
  let links = 0;
  let papers = 0;
  for (const [line] of text.matchAll(listedLink)) {
    if (/\]\(#/.test(line) && !/https?:/.test(line)) continue;
    links += 1;
    if (paperPlace.test(line)) papers += 1;
  }
  if (links < leastLinks) return false;
  if (paperTable.recognises(text)) return false;
  const head = text.slice(0, 5000);
  if (ownName.test(head)) return !hasCourseKeys(text);
  return (papers >= leastLinks || listName.test(head)) && !coursePage.recognises(text);
}

function hasCourseKeys(text: string): boolean {
  return /^---\n(?:[^\n]*\n){0,60}?(?:lecture|lectureVersion|term|desc):/.test(text);
}
