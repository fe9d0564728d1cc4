import { findLinks, namesWork } from "./find-links.ts";
import { type FoundTitle, readTitle } from "./read-title.ts";
import { readVenueNote } from "./venue-note.ts";

const topic = /\[(?=[^[\]]*\p{L})[^[\]\n]{1,40}\](?!\()\s*(?=[[\p{L}\d“"])/gu;
const noteInBrackets = /\(([^()]{3,60})\)\s{0,4}(?:[,;+&|/]|and\b)?\s+(?=[[\p{Lu}“"])/gu;
const lineBreak = /<br\s?\/?>\s*/gi;

/**
 * The works that one line names: mostly one, but `[Topic] A (ICLR'23), [Topic] B (ACL'24)` and two linked titles
 * side by side are two. Undefined places of the line belong to none.
 */
export function readTitles(content: string, contentStart: number): FoundTitle[] {
  const ways = [cutAtTopics, cutBehindNotes, cutAtLinks, cutAtBreaks];
  for (const way of content.length > 4000 || !/[[(<]/.test(content) ? [] : ways) {
    const cuts = way(content);
    const titles = cuts.length < 2 ? [] : readChunks(content, contentStart, cuts);
    if (titles.length >= 2) return titles;
  }
  const only = readTitle(content, contentStart);
  return only === undefined ? [] : [only];
}

/** Every chunk must name a work by more than its words; else the line is one title, or none. */
function readChunks(content: string, contentStart: number, cuts: readonly number[]): FoundTitle[] {
  const titles = cuts.map((from, at) => readTitle(content.slice(from, cuts[at + 1]), contentStart + from));
  const named = titles.filter((title) => title !== undefined && isNamed(title));
  return named.length === cuts.length ? named.filter((title) => title !== undefined) : [];
}

function isNamed({ words, isMarked, links }: FoundTitle): boolean {
  return (isMarked || links.length > 0) && words.length >= 3;
}

function cutAtTopics(content: string): number[] {
  const starts = [...content.matchAll(topic)].map(({ index }) => index);
  return starts[0] === 0 ? starts : [];
}

function cutBehindNotes(content: string): number[] {
  const cuts = [...content.matchAll(noteInBrackets)]
    .filter((match) => readVenueNote(match[1] ?? "") !== undefined)
    .map((match) => match.index + match[0].length);
  return [0, ...cuts.filter((cut) => cut < content.length)];
}

function cutAtLinks(content: string): number[] {
  const links = findLinks(content).filter(namesWork);
  return links[0] === undefined || links[0].start > 3 ? [] : links.map(({ start }) => start);
}

function cutAtBreaks(content: string): number[] {
  return [0, ...[...content.matchAll(lineBreak)].map((match) => match.index + match[0].length)];
}
