import type { EntryDate } from "../../../../model/paper-entry.ts";
import { namesInEnglish } from "../block/names-in-english.ts";
import { readAuthors } from "../block/read-authors.ts";
import type { FoundLink } from "./find-links.ts";
import type { People } from "./title-frame.ts";
import { readVenueNote } from "./venue-note.ts";

/** `[Title](https://…), Bai et al., 2022`: two names or more, or one with others left out. */
export function peopleBehind(words: string, end: number, links: readonly FoundLink[]): People | undefined {
  const behind = links.filter((link) => link.end > end);
  const from = behind[0] === undefined ? end : behind[0].start <= end ? behind[0].end : end;
  const to = behind.find(({ start }) => start >= from)?.start ?? words.length;
  const rest = namesInEnglish(words.slice(from, to).replace(/^[\s.,;:*_)\]”"»“》|–—-]{1,20}/, ""));
  const inside = /^\(([^()]{4,200})\)/.exec(rest)?.[1];
  // What brackets hold is more often something else: only "et al." says that it is people.
  if (inside !== undefined && !/\bet al\b/.test(inside)) return undefined;
  const list = rest.length < 4 || rest.length > 2000 ? undefined : readAuthors(inside ?? rest);
  if (list === undefined) return undefined;
  return list.authors.length >= 2 || list.authorCount === undefined ? list : undefined;
}

/** `(January 2025)` or `, 2022` behind a link. */
export function dateBehind(rest: string): EntryDate | undefined {
  const tail = rest.slice(-90).replace(/[\s.]+$/, "");
  const note = /\(([^()]{4,60})\)$/.exec(tail)?.[1] ?? /,\s*([^,()]{0,40}(?:19|20)\d{2})$/.exec(tail)?.[1];
  return note === undefined ? undefined : readVenueNote(note.trim())?.date;
}
