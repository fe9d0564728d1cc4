import type { TextSpan } from "@methodscape/graph-model";
import { arxivIdIn, hasAddress } from "../../../plain-list/names-work.ts";
import type { PlainUnit } from "../../../plain-list/plain-units.ts";
import { readTitle } from "../course-page/title/read-title.ts";
import { titleShape } from "../course-page/title/title-shape.ts";
import type { PlainWork } from "./plain-work.ts";

const longestLine = 1500;
const id = String.raw`(?:https?:\/\/\S{1,500}|(?:arxiv|doi)[:\s]\s?\S{5,100}|10\.\d{4,9}\/\S{1,200}|\d{4}\.\d{4,5}(?:v\d{1,2})?)`;
const idInFront = new RegExp(`^[\\s([]*${id}(?:\\s?\\[[\\w.-]{2,12}\\])?[\\s)\\],:;|–—-]*`, "i");
const idBehind = new RegExp(`[\\s([,;:|–—-]+(?:arxiv|doi|url|available at|see)?[\\s:]*${id}`, "i");
/** `# read this first`: a person's words. */
const remark = /\s#\s?(?=\p{L})/u;
const shortName = /^\S+$/;

/** A title beside an id or an address: `2402.03300 Title`, `Title (arXiv:2402.03300)`, `Title https://…`; an id alone stands for it. */
export function readTitleLine(
  text: string,
  { contentStart, end }: PlainUnit,
  isTitleList: boolean,
): PlainWork | undefined {
  if (end - contentStart > longestLine) return undefined;
  const line = text.slice(contentStart, end).replace(/\s/g, " ");
  const from = idInFront.exec(line)?.[0].length ?? 0;
  const rest = line.slice(from);
  const cut = Math.min(...[idBehind, remark].map((pattern) => pattern.exec(rest)?.index ?? rest.length));
  const words = rest.slice(0, cut).replace(/[\s([,;:|–—-]+$/, "");
  const read = words.trim() === "" ? undefined : readTitle(words, contentStart + from);
  const isSure = hasAddress(line);
  if (read !== undefined && isTitle(text.slice(read.span.start, read.span.end), isSure, isTitleList)) {
    const { span, authors, authorCount, date } = read;
    return {
      title: trimMarks(text, span),
      authors,
      authorCount,
      date,
      note: noteBehind(line, contentStart, from + cut),
    };
  }
  return isSure ? idAlone(line, contentStart) : undefined;
}

/** True for a piece with an id or an address in front of its words. */
export function beginsWithId(text: string, { contentStart, end }: PlainUnit): boolean {
  return idInFront.test(text.slice(contentStart, Math.min(end, contentStart + longestLine)));
}

/** Beside an address nearly any words name the work; alone they must be written like a title, or stand in a list of titles. */
function isTitle(words: string, isSure: boolean, isTitleList: boolean): boolean {
  const shape = titleShape(words.replace(/\s+/g, " ").replace(/\.$/, ""));
  if (!isSure) return shape === "title" || (isTitleList && shape === "phrase");
  return (
    shape !== "none" ||
    (/\p{L}{3}/u.test(words) && (words.includes(" ") || shortName.test(words)) && words.length < 300)
  );
}

/** Without a stop at the end, or brackets around all of it: `[The Whole Title] https://…`. */
function trimMarks(text: string, { start, end }: TextSpan): TextSpan {
  const isStopped = text[end - 1] === "." && end - start > 1;
  const isBracketed = /^\[[^[\]\s]+\s[^[\]]+\]$/.test(text.slice(start, end));
  return isBracketed ? { start: start + 1, end: end - 1 } : { start, end: isStopped ? end - 1 : end };
}

/** Words behind a `#`, or behind a dash that follows the address, are a person's. */
function noteBehind(line: string, contentStart: number, from: number): TextSpan | undefined {
  const behind = /^(?:\s?#\s?|\S{0,600}[)\]]?\s(?:#\s?|[–—-]\s))(?=\S)/.exec(
    line.slice(from).replace(/^\s/, ""),
  );
  if (behind === null) return undefined;
  const start = from + (/^\s/.test(line.slice(from)) ? 1 : 0) + behind[0].length;
  const words = line.slice(start).trimEnd();
  if (words.split(" ").length < 3 || hasAddress(words)) return undefined;
  return { start: contentStart + start, end: contentStart + start + words.length };
}

function idAlone(line: string, contentStart: number): PlainWork | undefined {
  const arxivId = arxivIdIn(line);
  const at = arxivId === undefined ? -1 : line.indexOf(arxivId);
  if (arxivId === undefined || at < 0) return undefined;
  const title = { start: contentStart + at, end: contentStart + at + arxivId.length };
  return { title, authors: [], authorCount: undefined, date: undefined };
}
