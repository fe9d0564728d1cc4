import type { TextSpan } from "@methodscape/graph-model";
import { findArxivId } from "../../../model/work-ids.ts";
import type { DumpBlock } from "./dump-blocks.ts";
import { type DumpPaper, takesLine } from "./dump-paper.ts";
import { type Aside, labelAsides } from "./label-asides.ts";

/** The papers of a dump in order, and the text and dates that belong to none. */
export interface GroupedPapers {
  readonly papers: DumpPaper[];
  readonly unread: TextSpan[];
}

interface Grouping extends GroupedPapers {
  /** Votes stand above the title that they belong to. */
  votes: number | undefined;
  /** True right behind a label "Upvote": the number that follows counts the votes of the paper above. */
  isVoteNext: boolean;
}

type LineBlock = Extract<DumpBlock, { kind: "line" }>;
type TextBlock = Exclude<DumpBlock, LineBlock>;

/**
 * Puts the blocks of a dump together to papers: title, abstract, then count of authors and date. A title is a
 * short block that an abstract or a count of authors follows. Lines under an abstract belong to the paper of
 * that abstract alone, so a paper without them never takes those of the next.
 */
export function groupPapers(text: string, blocks: readonly DumpBlock[]): GroupedPapers {
  const grouping: Grouping = { papers: [], unread: [], votes: undefined, isVoteNext: false };
  const asides = labelAsides(text, blocks);
  const followers = findFollowers(blocks, asides);
  blocks.forEach((block, at) => {
    const aside = asides[at];
    const follower = followers[at];
    if (block.kind === "line")
      addLine(grouping, block, opensNext(grouping, blocks[at + 1], followers[at + 1]));
    else if (aside !== undefined) addAside(grouping, block, aside);
    else if (opensPaper(grouping, block, follower)) openPaper(grouping, text, block);
    else if (isStillOpen(grouping.papers.at(-1))) addAbstract(grouping, block);
    else grouping.unread.push({ start: block.start, end: block.end });
  });
  return grouping;
}

/** For each block the next one that is a text, a count of authors or a date. */
function findFollowers(
  blocks: readonly DumpBlock[],
  asides: readonly (Aside | undefined)[],
): (DumpBlock | undefined)[] {
  const followers: (DumpBlock | undefined)[] = [];
  let next: DumpBlock | undefined;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    followers[at] = next;
    const block = blocks[at];
    const isFollower =
      block?.kind === "line"
        ? block.line.kind === "author-count" || block.line.kind === "date"
        : asides[at] === undefined;
    if (isFollower) next = block;
  }
  return followers;
}

/** True when the block behind a number is a title: then the number counts its votes. */
function opensNext(
  grouping: Grouping,
  next: DumpBlock | undefined,
  follower: DumpBlock | undefined,
): boolean {
  return next !== undefined && next.kind !== "line" && opensPaper(grouping, next, follower);
}

function opensPaper({ papers }: Grouping, block: TextBlock, follower: DumpBlock | undefined): boolean {
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
  const tail = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 500));
  const url = /\]\((https?:\/\/[^()\s]+)\)/.exec(tail)?.[1];
  const votes = grouping.votes;
  grouping.votes = undefined;
  grouping.papers.push({
    title: { start, end },
    abstracts: [],
    isTextClosed: false,
    end,
    authorCount: undefined,
    organisation: undefined,
    date: undefined,
    dateSpan: undefined,
    votes,
    comments: undefined,
    arxivId: findArxivId(tail),
    url,
  });
}

function addAbstract({ papers }: Grouping, { start, end }: TextSpan): void {
  const paper = papers.at(-1);
  paper?.abstracts.push({ start, end });
  if (paper !== undefined) paper.end = end;
}

/** The submitter is part of the page's frame; an organisation closes the text above it. */
function addAside(grouping: Grouping, { start, end }: TextSpan, aside: Aside): void {
  const paper = grouping.papers.at(-1);
  if (aside === "submitter" || paper === undefined) return;
  paper.isTextClosed = true;
  paper.organisation ??= { start, end };
  paper.end = end;
}

function addLine(grouping: Grouping, block: LineBlock, opensNextPaper: boolean): void {
  const paper = grouping.papers.at(-1);
  const { line, start, end } = block;
  const closes = line.kind === "author-count" || line.kind === "date" || line.kind === "submitter-label";
  if (paper !== undefined && (paper.abstracts.length > 0 || closes)) paper.isTextClosed = true;
  const isVote = grouping.isVoteNext;
  grouping.isVoteNext = line.kind === "votes-label";
  if (line.kind === "votes") grouping.votes = line.votes;
  else if (line.kind === "number" && isVote && paper !== undefined) paper.votes ??= line.value;
  else if (line.kind === "number" && opensNextPaper && paper?.date === undefined) grouping.votes = line.value;
  else if (line.kind === "date" && paper?.date !== undefined) grouping.unread.push({ start, end });
  else if (paper !== undefined && takesLine(paper, line, { start, end })) paper.end = end;
}
