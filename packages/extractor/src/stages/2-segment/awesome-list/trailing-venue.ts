import type { EntryDate } from "../../../model/paper-entry.ts";
import { readVenueNote } from "../course-page/title/venue-note.ts";

/** Words without the venue behind their last commas. */
export interface CutWords {
  readonly length: number;
  readonly date: EntryDate | undefined;
}

const longestVenue = 100;

/** `Title, Example et al., AI Magazine 2020`, `Ada Example, Bo Sample, ICLR 2029` → how much stands in front, and the date. */
export function cutVenue(words: string): CutWords {
  const venue = findVenue(words);
  const front = words.slice(0, venue?.start ?? words.length);
  const people = /,\s\p{Lu}[^,]{1,40}\set al\.?$/u.exec(front.slice(-60))?.[0].length ?? 0;
  return { length: front.length - people, date: venue?.date };
}

/** The longest piece behind a comma that is a venue or a date. */
export function findVenue(
  words: string,
): { readonly start: number; readonly date: EntryDate | undefined } | undefined {
  let found: { start: number; date: EntryDate | undefined } | undefined;
  for (let comma = words.lastIndexOf(", "); comma > 5 && words.length - comma < longestVenue; ) {
    const note = readVenueNote(words.slice(comma + 2).replace(/\s*\[[^[\]]{1,40}\]$/, ""));
    if (note !== undefined && found === undefined) found = { start: comma, date: note.date };
    else if (found !== undefined) break;
    comma = words.lastIndexOf(", ", comma - 1);
  }
  return found;
}
