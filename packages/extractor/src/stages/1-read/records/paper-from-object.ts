import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { type MemberReader, readMembers, type TakenMember } from "./member-reader.ts";
import { isRecord, type ObjectFields } from "./object-fields.ts";
import type { PaperFields, RecordProblem } from "./paper-fields.ts";
import { type ReadAuthors, readAuthors } from "./read-authors.ts";
import { readCount, readDate, readText, readUrl } from "./read-fields.ts";
import type { FieldName } from "./record-field.ts";
import { unwrapRecord } from "./unwrap-record.ts";

/** A paper as one record gives it, before it is settled what its summary is. */
export interface RecordDraft {
  /** Undefined without a title. */
  readonly paper: PaperFields | undefined;
  /** The abstract, or another's account of the paper: `settleSummaries` tells. Empty when there is none. */
  readonly summary: string;
  readonly problems: readonly RecordProblem[];
  readonly taken: readonly TakenMember[];
  /** Members that hold something and of which nothing was read. */
  readonly unread: readonly string[];
}

/** Bound in characters for what one record says: a paper with its abstract has a few thousand. */
const longestRecord = 8 * 1024 * 1024;

/**
 * A paper from an object with the usual names of members (`title`, `abstract` or `summary`, `authors`, …).
 * @param fieldOf what a member is for, where its name does not say it
 */
export function paperFromObject(
  record: ObjectFields,
  fieldOf?: (name: string) => FieldName | undefined,
): RecordDraft {
  const unwrapped = unwrapRecord(record);
  const members = readMembers(unwrapped, fieldOf);
  const isArxivs = isArxivRecord(unwrapped);
  const title = members.first("title", titleOf);
  if (title === undefined) return refuse("no-title", "has no title; it was left out");
  const paper: PaperFields = {
    title,
    abstract: members.first("abstract", textOf) ?? "",
    ...authorsOf(members),
    date: members.first("date", readDate) ?? (isArxivs ? firstVersion(unwrapped.versions) : undefined),
    ...idsOf(members),
    votes: members.first("votes", readCount),
    comments: members.first("comments", readCount),
    section: members.first("section", sectionOf),
    notes: [...members.all("note", textOf), ...(isArxivs ? [] : members.all("comments", remarkOf))],
  };
  const summary = members.first("summary", textOf) ?? "";
  const length = [title, paper.abstract, summary, ...(paper.notes ?? [])].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  if (length > longestRecord)
    return refuse(
      "record-too-long",
      `has ${length} characters, and one record may have ${longestRecord}; it was left out`,
    );
  return {
    paper,
    summary,
    problems: problemsOf(paper, members),
    taken: members.taken,
    unread: members.unread(),
  };
}

/** As arXiv gives its metadata in bulk: its comments are the authors' own ("Extended version of …"). */
function isArxivRecord(record: ObjectFields): boolean {
  return (
    Object.hasOwn(record, "categories") &&
    ["submitter", "journal-ref", "journal_ref"].some((name) => Object.hasOwn(record, name))
  );
}

/** The day of the first of arXiv's versions. */
function firstVersion(versions: unknown): string | undefined {
  const first: unknown = Array.isArray(versions) ? versions[0] : undefined;
  return isRecord(first) ? readDate(first.created) : undefined;
}

function refuse(rule: string, problem: string): RecordDraft {
  return { paper: undefined, summary: "", problems: [{ rule, problem }], taken: [], unread: [] };
}

function idsOf(members: MemberReader): Pick<PaperFields, "arxivId" | "doi" | "url"> {
  return {
    arxivId: members.first("arxivId", arxivIdOf) ?? members.first("url", arxivIdOf),
    doi: members.first("doi", doiOf) ?? members.first("url", doiOf),
    url: members.all("url", readUrl)[0],
  };
}

/** A member for one author names the first; how many others there are it does not say. */
function authorsOf(members: MemberReader): Pick<PaperFields, "authors" | "authorCount"> {
  const all = members.first("authors", someAuthors);
  if (all !== undefined) return { authors: all.names, authorCount: all.count };
  const { names, count } = members.first("firstAuthor", someAuthors) ?? { names: [], count: undefined };
  return { authors: names, authorCount: names.length === 1 ? undefined : count };
}

function someAuthors(value: unknown): ReadAuthors | undefined {
  const authors = readAuthors(value);
  return authors.names.length > 0 ? authors : undefined;
}

function textOf(value: unknown): string | undefined {
  return readText(value) || undefined;
}

function titleOf(value: unknown): string | undefined {
  const text = readText(value);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** An id that went through a column of numbers has lost its last zeros: since 2015 five digits stand behind the dot. */
function arxivIdOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : readText(value);
  const [, month = "", number = ""] = /^(\d{4})\.(\d{3,4})$/.exec(text) ?? [];
  return parseArxivId(Number(month) >= 1501 ? `${month}.${number.padEnd(5, "0")}` : text);
}

function doiOf(value: unknown): string | undefined {
  return findDoi(readText(value));
}

/** A section is a few words; a longer text only stands in a column of that name. */
function sectionOf(value: unknown): string | undefined {
  const text = readText(value);
  return text !== "" && text.length <= 100 ? text : undefined;
}

/** Words where a count of comments could stand are a person's, unless they are arXiv's ("12 pages, accepted at …"). */
function remarkOf(value: unknown): string | undefined {
  const text = readText(value);
  const isArxivs =
    /\b\d+ ?(?:pages?|pp|figures?|tables?)\b|\b(?:accepted|published|submitted|to appear|camera[- ]ready)\b/i;
  return /\p{L}{2}/u.test(text) && !isArxivs.test(text) ? text : undefined;
}

function problemsOf(paper: PaperFields, members: MemberReader): RecordProblem[] {
  if (paper.date !== undefined || !members.holds("date")) return [];
  return [{ rule: "bad-date", problem: "has a date that cannot be read; it was left out" }];
}
