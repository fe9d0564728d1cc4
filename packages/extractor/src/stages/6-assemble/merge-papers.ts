import {
  type Diagnostic,
  type Paper,
  type PaperId,
  type Reading,
  type ReadPart,
  slugOf,
  type TextPart,
} from "@methodscape/graph-model";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { shortHash } from "../../model/short-hash.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { titleKey } from "./title-key.ts";

/** The papers of a run, and which paper each entry became. */
export interface MergedPapers {
  readonly papers: readonly Paper[];
  readonly paperOf: ReadonlyMap<PaperEntry, PaperId>;
}

/**
 * One paper for every work: entries with one arXiv id, one DOI, or one title (punctuation, case and LaTeX
 * aside) are one, never by likeness. Equal titles with two arXiv ids stay apart, and an entry without an id
 * that fits both stays alone, with a diagnostic.
 */
export function mergePapers(entries: readonly PaperEntry[]): StageOutput<MergedPapers> {
  const diagnostics: Diagnostic[] = [];
  const groups = groupEntries([...entries].sort(compareEntries), diagnostics);
  const ids = chooseIds(groups);
  const paperOf = new Map<PaperEntry, PaperId>();
  const papers = groups.map((group, index) => {
    const id = ids[index] ?? ownId(group[0]);
    for (const entry of group) paperOf.set(entry, id);
    return paperFrom(id, group);
  });
  dropSharedAlsoIds(papers);
  return { value: { papers: papers.sort((a, b) => (a.id < b.id ? -1 : 1)), paperOf }, diagnostics };
}

/** A group is never empty: it is made with its first entry. */
type EntryGroup = [PaperEntry, ...PaperEntry[]];

function compareEntries(left: PaperEntry, right: PaperEntry): number {
  if (left.source !== right.source) return left.source < right.source ? -1 : 1;
  return left.index - right.index;
}

function groupEntries(entries: readonly PaperEntry[], diagnostics: Diagnostic[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  const byIdentifier = new Map<string, EntryGroup>();
  const byTitle = new Map<string, EntryGroup[]>();

  for (const entry of entries.filter(hasIdentifier)) {
    const keys = identifierKeys(entry);
    const known = keys.map((key) => byIdentifier.get(key)).find((group) => group !== undefined);
    const group = known ?? addGroup(groups, entry);
    if (known !== undefined) known.push(entry);
    for (const key of keys) byIdentifier.set(key, group);
  }
  for (const group of groups) {
    for (const key of new Set(group.map((entry) => titleKey(entry.title)))) {
      byTitle.set(key, [...(byTitle.get(key) ?? []), group]);
    }
  }
  for (const entry of entries.filter((candidate) => !hasIdentifier(candidate))) {
    const key = titleKey(entry.title);
    const fitting = byTitle.get(key) ?? [];
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) only.push(entry);
    else if (fitting.length === 0) byTitle.set(key, [addGroup(groups, entry)]);
    else {
      addGroup(groups, entry);
      diagnostics.push(ambiguousTitle(entry, fitting.length));
    }
  }
  return groups;
}

function addGroup(groups: EntryGroup[], entry: PaperEntry): EntryGroup {
  const group: EntryGroup = [entry];
  groups.push(group);
  return group;
}

function hasIdentifier(entry: PaperEntry): boolean {
  return entry.arxivId !== undefined || entry.doi !== undefined;
}

function identifierKeys(entry: PaperEntry): string[] {
  return [
    ...(entry.arxivId === undefined ? [] : [`arxiv:${entry.arxivId}`]),
    ...(entry.doi === undefined ? [] : [`doi:${entry.doi.toLowerCase()}`]),
  ];
}

function ambiguousTitle(entry: PaperEntry, count: number): Diagnostic {
  return {
    record: "diagnostic",
    source: entry.source,
    start: entry.reading.start,
    end: entry.reading.end,
    severity: "warning",
    rule: "assemble/ambiguous-title",
    message: `${count} works with different identifiers share this title and the entry gives no identifier: it is kept as a work of its own; add an arXiv id or DOI`,
  };
}

/** The id that an entry alone would give its paper. */
function ownId(entry: PaperEntry): PaperId {
  if (entry.arxivId !== undefined) return `paper:arxiv:${entry.arxivId}`;
  if (entry.doi !== undefined) return `paper:doi:${entry.doi.toLowerCase()}`;
  return `paper:${slugOf(entry.title)}`;
}

/**
 * The ids that an entry alone would give its paper, now or before somebody added an arXiv id or a DOI to it: a page is
 * written over weeks, and a link to a paper outlives it.
 */
function ownIds(entry: PaperEntry): PaperId[] {
  return [...identifierKeys(entry).map((key): PaperId => `paper:${key}`), `paper:${slugOf(entry.title)}`];
}

/** One id a group: the best of its entries' own ids; groups that would share one get four hex digits of the title. */
function chooseIds(groups: readonly EntryGroup[]): PaperId[] {
  const wanted = groups.map((group) => bestId(group.map(ownId)));
  const takers = new Map<PaperId, number>();
  for (const id of wanted) takers.set(id, (takers.get(id) ?? 0) + 1);
  return wanted.map((id, index): PaperId => {
    const first = groups[index]?.[0];
    const shared = (takers.get(id) ?? 0) > 1 || id === "paper:";
    return shared && first !== undefined
      ? `${id}~${shortHash(`${first.title}\n${first.source}\n${first.index}`)}`
      : id;
  });
}

function bestId(ids: readonly PaperId[]): PaperId {
  const rank = (id: PaperId) => (id.startsWith("paper:arxiv:") ? 0 : id.startsWith("paper:doi:") ? 1 : 2);
  return ids.reduce((best, id) =>
    rank(id) < rank(best) || (rank(id) === rank(best) && id < best) ? id : best,
  );
}

function paperFrom(id: PaperId, group: EntryGroup): Paper {
  const ranked = [...group].sort((left, right) => entryRank(left) - entryRank(right));
  const main = ranked[0] ?? group[0];
  // A title that someone typed is better than one read off a printed page.
  const typed = ranked.find((entry) => !hasPart(entry, "full-text")) ?? main;
  const authors = ranked
    .map((entry) => entry.authors)
    .reduce((best, list) => (list.length > best.length ? list : best));
  // Where a source names the first author alone, the number of those who are named is no count.
  const counts = group.map((entry) => entry.authorCount ?? 0).filter((count) => count > 0);
  const date = bestDate(group);
  const first = <Value>(pick: (entry: PaperEntry) => Value | undefined) =>
    ranked.map(pick).find((value) => value !== undefined);
  const arxivId = first((entry) => entry.arxivId);
  const doi = first((entry) => entry.doi);
  const url = first((entry) => entry.url);
  const votes = largest(group.map((entry) => entry.votes));
  const comments = largest(group.map((entry) => entry.comments));
  return {
    record: "paper",
    id,
    alsoIds: [...new Set(group.flatMap(ownIds))].filter((also) => also !== id && also !== "paper:").sort(),
    kind: arxivId !== undefined || doi !== undefined ? "paper" : main.kind,
    title: typed.title,
    authors: [...authors],
    ...(counts.length > 0 && { authorCount: Math.max(...counts) }),
    ...(date !== undefined && {
      date: date.value,
      datePrecision: date.precision,
      dateInferred: date.inferred,
    }),
    ...(arxivId !== undefined && { arxivId }),
    ...(doi !== undefined && { doi }),
    ...(url !== undefined && { url }),
    ...(votes !== undefined && { votes }),
    ...(comments !== undefined && { comments }),
    readings: group.map(readingOf),
    read: group.flatMap(readPartsOf),
  };
}

/** Entries with an identifier know their work best, then those with an abstract. */
function entryRank(entry: PaperEntry): number {
  if (hasIdentifier(entry)) return 0;
  return hasPart(entry, "abstract") ? 1 : 2;
}

function hasPart(entry: PaperEntry, name: TextPart): boolean {
  return entry.parts.some(({ part }) => part === name);
}

function bestDate(group: EntryGroup): PaperEntry["date"] {
  const precision = { day: 0, month: 1, year: 2 };
  const dates = group.flatMap((entry) => (entry.date === undefined ? [] : [entry.date]));
  return dates.sort(
    (left, right) =>
      Number(left.inferred) - Number(right.inferred) ||
      precision[left.precision] - precision[right.precision] ||
      (left.value < right.value ? -1 : left.value > right.value ? 1 : 0),
  )[0];
}

function largest(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function readingOf(entry: PaperEntry): Reading {
  const { section, heading, position, start, end, notes } = entry.reading;
  return {
    source: entry.source,
    section,
    ...(heading !== undefined && { heading }),
    position,
    start,
    end,
    notes: [...notes],
  };
}

function readPartsOf(entry: PaperEntry): ReadPart[] {
  return entry.parts.map(({ part, start, end }) => ({ part, source: entry.source, start, end }));
}

/** An id that two papers would both answer to answers to neither. */
function dropSharedAlsoIds(papers: Paper[]): void {
  const takers = new Map<PaperId, number>();
  for (const paper of papers) {
    for (const id of [paper.id, ...paper.alsoIds]) takers.set(id, (takers.get(id) ?? 0) + 1);
  }
  for (const paper of papers) paper.alsoIds = paper.alsoIds.filter((id) => takers.get(id) === 1);
}
