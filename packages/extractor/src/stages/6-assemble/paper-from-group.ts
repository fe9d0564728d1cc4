import type { Paper, PaperId, Reading, ReadPart, TextPart } from "@methodscape/graph-model";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { WorkGroup } from "./group-works.ts";
import type { ListedWork } from "./listed-work.ts";
import { ownIds } from "./paper-ids.ts";

/** The paper of a work: what its entries know of it together, and every place where one lists it. */
export function paperFromGroup(id: PaperId, group: WorkGroup): Paper {
  const ranked = [...group].sort((left, right) => workRank(left) - workRank(right));
  const entries = ranked.map(({ entry }) => entry);
  const main = ranked[0]?.entry ?? group[0].entry;
  const authors = entries
    .map((entry) => entry.authors)
    .reduce((best, list) => (list.length > best.length ? list : best));
  // Where a source names the first author alone, the number of those who are named is no count.
  const authorCount = largest(entries.map((entry) => entry.authorCount || undefined));
  const date = bestDate(group);
  const arxivId = firstOf(ranked, (work) => work.arxivId);
  const doi = firstOf(ranked, (work) => work.doi);
  const url = firstOf(entries, (entry) => entry.url);
  const votes = largest(entries.map((entry) => entry.votes));
  const comments = largest(entries.map((entry) => entry.comments));
  return {
    record: "paper",
    id,
    alsoIds: [...new Set(group.flatMap(ownIds))].filter((also) => also !== id && also !== "paper:").sort(),
    kind: arxivId !== undefined || doi !== undefined ? "paper" : main.kind,
    title: bestTitle(ranked),
    authors: [...authors],
    ...(authorCount !== undefined && { authorCount }),
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
    readings: group.map(({ entry }) => readingOf(entry)),
    read: group.flatMap(({ entry }) => readPartsOf(entry)),
  };
}

/** Entries with an identifier know their work best, then those with an abstract. */
function workRank({ entry, arxivId, doi }: ListedWork): number {
  if (arxivId !== undefined || doi !== undefined) return 0;
  return hasPart(entry, "abstract") ? 1 : 2;
}

/**
 * A title that someone typed is better than one read off a printed page; a whole one better than the name by which a
 * list calls the work; and an id in place of a title is none.
 */
function bestTitle(ranked: readonly ListedWork[]): string {
  const rank = ({ entry, arxivId }: ListedWork) =>
    Number(entry.title === arxivId) * 8 +
    Number(hasPart(entry, "full-text")) * 4 +
    Number(!/\S\s+\S+\s+\S/.test(entry.title)) * 2 +
    Number(!hasPart(entry, "abstract"));
  const best = ranked.reduce((first, work) => (rank(work) < rank(first) ? work : first));
  return best.entry.title;
}

function hasPart(entry: PaperEntry, name: TextPart): boolean {
  return entry.parts.some(({ part }) => part === name);
}

function bestDate(group: WorkGroup): PaperEntry["date"] {
  const precision = { day: 0, month: 1, year: 2 };
  const dates = group.flatMap(({ entry }) => (entry.date === undefined ? [] : [entry.date]));
  return dates.sort(
    (left, right) =>
      Number(left.inferred) - Number(right.inferred) ||
      precision[left.precision] - precision[right.precision] ||
      (left.value < right.value ? -1 : left.value > right.value ? 1 : 0),
  )[0];
}

function firstOf<Item, Value>(
  items: readonly Item[],
  pick: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = pick(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

function largest(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce(
    (most, number) => (number !== undefined && number > (most ?? -1) ? number : most),
    undefined,
  );
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
