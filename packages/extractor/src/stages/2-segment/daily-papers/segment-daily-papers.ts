import type { TextSpan } from "@methodscape/graph-model";
import { dateFromArxivId, findDate } from "../../../model/dates/read-date.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import type { EntryDraft } from "../entry-draft.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { Segmented } from "../segmenter.ts";
import { readLines } from "../text/text-lines.ts";
import { readBlocks } from "./dump-blocks.ts";
import type { DumpPaper } from "./dump-paper.ts";
import { groupPapers } from "./group-papers.ts";
import { completeDate, inferYear, type OmittedYear } from "./infer-years.ts";

/** Reads a dump of a Daily Papers page. What a paper's own lines do not say stays unknown and is noted. */
export function segmentDailyPapers({ text }: SourceDocument, frontMatter: FrontMatter): Segmented {
  const blocks = readBlocks(text, readLines(text, frontMatter.end));
  const { papers, unread } = groupPapers(text, blocks);
  const omitted = inferYear(papers, savedYear(frontMatter));
  const notes = [
    ...papers.flatMap(noteMissing),
    ...papers.flatMap(noteOrganisation),
    ...noteInferred(papers, omitted),
    ...noteUnread(unread, papers),
  ];
  return {
    drafts: papers.map((paper) => draftOf(paper, omitted)),
    notes: notes.sort((left, right) => left.span.start - right.span.start),
  };
}

/** Keys under which exporters say when they saved a page. */
const savedKeys = [
  "retrieved",
  "exported",
  "saved",
  "downloaded",
  "accessed",
  "fetched",
  "scraped",
  "captured",
];

function savedYear(frontMatter: FrontMatter): number | undefined {
  const saved = savedKeys.map((key) => frontMatter.text(key)).find((text) => text !== undefined);
  return saved === undefined
    ? undefined
    : Number(findDate(saved)?.value.slice(0, 4) ?? /^\d{4}/.exec(saved)?.[0]) || undefined;
}

function draftOf(
  { title, abstracts, end, authorCount, date, votes, comments, arxivId, url }: DumpPaper,
  omitted: OmittedYear,
): EntryDraft {
  const isDigest = date?.isPublication === true;
  return {
    start: title.start,
    end,
    kind: "paper",
    title,
    // Where the page says "Published on" the text under a title is the page's own account of the paper.
    abstracts: isDigest ? [] : abstracts,
    notes: isDigest ? abstracts : [],
    authors: [],
    authorCount,
    date: date === undefined ? dateFromArxivId(arxivId) : completeDate(date, omitted),
    arxivId,
    doi: undefined,
    url,
    votes,
    comments,
    section: "papers",
    heading: undefined,
  };
}

/** Missing lines are said once for each paper; nothing is taken from its neighbours. */
function noteMissing({ title, abstracts, authorCount, organisation, date }: DumpPaper): SegmentNote[] {
  const missing = [
    ...(abstracts.length === 0 ? ["abstract"] : []),
    ...(authorCount === undefined && organisation === undefined ? ["count of authors"] : []),
    ...(date === undefined ? ["date"] : []),
  ];
  if (missing.length === 0) return [];
  const message = `the paper has no ${missing.join(" and no ")} of its own; it stays unknown`;
  return [{ severity: "info", rule: "missing-lines", message, span: title }];
}

/** The page names an organisation where it counts authors elsewhere: it is not taken for one of them. */
function noteOrganisation({ organisation, authorCount }: DumpPaper): SegmentNote[] {
  if (organisation === undefined || authorCount !== undefined) return [];
  const message =
    "an organisation stands here in place of the authors; who and how many they are stays unknown";
  return [{ severity: "info", rule: "organisation", message, span: organisation }];
}

/** One note for each source, at the first date that it is about. */
function noteInferred(papers: readonly DumpPaper[], { year, because }: OmittedYear): SegmentNote[] {
  const spans = papers.flatMap(({ date, dateSpan }) =>
    date?.year === undefined && dateSpan !== undefined ? [dateSpan] : [],
  );
  const [span] = spans;
  if (span === undefined) return [];
  const dates = spans.length === 1 ? "1 date prints" : `${spans.length} dates print`;
  const told = year === undefined ? `${because}, so they were left out` : `${year} was inferred: ${because}`;
  return [{ severity: "info", rule: "date-inferred", message: `${dates} no year; ${told}`, span }];
}

/** Everything in front of the first paper is the page's frame and told once. */
function noteUnread(unread: readonly TextSpan[], papers: readonly DumpPaper[]): SegmentNote[] {
  const first = papers[0]?.title.start ?? Number.POSITIVE_INFINITY;
  const frame = unread.filter(({ start }) => start < first);
  const [opening] = frame;
  const closing = frame.at(-1);
  const between = unread.filter(({ start }) => start >= first);
  return [
    ...(opening === undefined || closing === undefined
      ? []
      : [noteLeftOut({ start: opening.start, end: closing.end }, "in front of the first paper")]),
    ...between.map((span) => noteLeftOut(span, "between papers")),
  ];
}

function noteLeftOut(span: TextSpan, place: string): SegmentNote {
  const message = `text ${place} that is neither title nor abstract left out`;
  return { severity: "info", rule: "not-a-paper", message, span };
}
