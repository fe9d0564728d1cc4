import type { TextSpan } from "@methodscape/graph-model";
import { findArxivId } from "../../../model/work-ids.ts";
import type { PrintedDate } from "./classify-line.ts";
import type { DumpBlock } from "./dump-blocks.ts";

/** A paper of a dump as its lines give it. */
export interface DumpPaper {
  readonly title: TextSpan;
  readonly abstracts: TextSpan[];
  /** True once something stands below the abstract: text behind it is an organisation or a banner. */
  isTextClosed: boolean;
  /** Where the entry ends so far. */
  end: number;
  authorCount: number | undefined;
  date: PrintedDate | undefined;
  dateSpan: TextSpan | undefined;
  votes: number | undefined;
  comments: number | undefined;
  arxivId: string | undefined;
}

interface Grouping {
  readonly papers: DumpPaper[];
  /** Text and dates that belong to no paper. */
  readonly unread: TextSpan[];
  /** Votes stand above the title that they belong to. */
  votes: number | undefined;
}

/**
 * Puts the blocks of a dump together to papers: title, abstract, then count of authors and date. A title is a
 * short block that an abstract or a count of authors follows. Lines under an abstract belong to the paper of
 * that abstract alone, so a paper without them never takes those of the next.
 */
export function groupPapers(
  text: string,
  blocks: readonly DumpBlock[],
): { papers: DumpPaper[]; unread: TextSpan[] } {
  const grouping: Grouping = { papers: [], unread: [], votes: undefined };
  const followers = findFollowers(blocks);
  blocks.forEach((block, at) => {
    if (block.kind === "line") addLine(grouping, block);
    else if (opensPaper(grouping, block, followers[at])) openPaper(grouping, text, block);
    else if (isStillOpen(grouping.papers.at(-1))) addAbstract(grouping, block);
    else grouping.unread.push({ start: block.start, end: block.end });
  });
  return { papers: grouping.papers, unread: grouping.unread };
}

/** For each block the next one that is a text or a count of authors. */
function findFollowers(blocks: readonly DumpBlock[]): (DumpBlock | undefined)[] {
  const followers: (DumpBlock | undefined)[] = [];
  let next: DumpBlock | undefined;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    followers[at] = next;
    const block = blocks[at];
    if (block?.kind !== "line" || block.line.kind === "author-count" || block.line.kind === "date")
      next = block;
  }
  return followers;
}

function opensPaper(
  { papers }: Grouping,
  block: Extract<DumpBlock, { words: number }>,
  follower: DumpBlock | undefined,
): boolean {
  if (block.kind === "abstract") return false;
  if (block.isHeading) return follower !== undefined;
  if (follower?.kind === "abstract") return true;
  const isCounted = follower?.kind === "line" && follower.line.kind === "author-count";
  // "Code is available at …" between an abstract and its count of authors is the abstract's last line.
  return isCounted && !isStillOpen(papers.at(-1));
}

/** True while a paper may still get text: nothing below its abstract has been seen. */
function isStillOpen(paper: DumpPaper | undefined): boolean {
  return paper !== undefined && !paper.isTextClosed;
}

function openPaper(grouping: Grouping, text: string, { start, end }: TextSpan): void {
  const lineEnd = text.indexOf("\n", end);
  const arxivId = findArxivId(text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 500)));
  const fresh = {
    isTextClosed: false,
    authorCount: undefined,
    date: undefined,
    dateSpan: undefined,
    comments: undefined,
  };
  grouping.papers.push({
    title: { start, end },
    abstracts: [],
    end,
    votes: grouping.votes,
    arxivId,
    ...fresh,
  });
  grouping.votes = undefined;
}

function addAbstract({ papers }: Grouping, { start, end }: TextSpan): void {
  const paper = papers.at(-1);
  paper?.abstracts.push({ start, end });
  if (paper !== undefined) paper.end = end;
}

function addLine(grouping: Grouping, block: Extract<DumpBlock, { kind: "line" }>): void {
  const paper = grouping.papers.at(-1);
  const { line } = block;
  if (
    paper !== undefined &&
    (paper.abstracts.length > 0 || line.kind === "author-count" || line.kind === "date")
  ) {
    paper.isTextClosed = true;
  }
  if (line.kind === "votes") grouping.votes = line.votes;
  else if (line.kind === "date" && paper?.date !== undefined)
    grouping.unread.push({ start: block.start, end: block.end });
  else if (paper !== undefined && takesLine(paper, block)) paper.end = block.end;
}

/** True when the line says something about the paper. */
function takesLine(paper: DumpPaper, { line, start, end }: Extract<DumpBlock, { kind: "line" }>): boolean {
  switch (line.kind) {
    case "author-count":
      if (paper.authorCount !== undefined || paper.date !== undefined) return false;
      paper.authorCount = line.count;
      return true;
    case "date":
      paper.date = line.date;
      paper.dateSpan = { start, end };
      paper.comments = line.date.comments;
      return true;
    case "number":
      if (paper.date === undefined || paper.comments !== undefined) return false;
      paper.comments = line.value;
      return true;
    case "url":
      // The address for voting stands above the next title and names the next paper.
      if (line.url.includes("/login")) return false;
      paper.arxivId ??= findArxivId(line.url);
      return paper.date === undefined;
    default:
      return false;
  }
}
