import { findDate } from "../../../../model/dates/read-date.ts";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import { type FoundLink, findLinks, isLinksOnly, isLinkWords } from "../title/find-links.ts";
import { type Reference, readReference } from "../title/read-reference.ts";
import { readVenueLine } from "../title/venue-note.ts";
import {
  affiliationLine,
  asideLine,
  captionLine,
  dateLabel,
  metadataLine,
  submittedNote,
} from "./line-patterns.ts";
import { isPersonName } from "./person-names.ts";
import { type AuthorList, readAuthors } from "./read-authors.ts";
import { type LineLabel, readLabel } from "./read-label.ts";

/** What one line of a reading says. */
export type LineClass =
  | {
      readonly kind: "submitted";
      readonly date: EntryDate | undefined;
      readonly authors: AuthorList | undefined;
    }
  | { readonly kind: "links"; readonly links: readonly FoundLink[] }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "authors"; readonly list: AuthorList }
  | ({ readonly kind: "label" } & LineLabel)
  /** Venue, subjects, "Comments:"; a date when one stands there. */
  | { readonly kind: "metadata"; readonly date: EntryDate | undefined }
  | { readonly kind: "aside" }
  | { readonly kind: "text" };

/** Metadata is short; a longer line that begins alike is a text. */
const longestMetadata = 600;

/** Tells what the content of a line is, bullets left off. */
export function classifyLine(content: string): LineClass {
  if (content.length < 3 && !asideLine.test(content)) return { kind: "text" };
  if (asideLine.test(content) || captionLine.test(content)) return { kind: "aside" };
  const submitted = readSubmitted(content);
  if (submitted !== undefined) return submitted;
  const label = readLabel(content);
  if (label !== undefined) return { kind: "label", ...label };
  const links = findLinks(content);
  const list = areNames(links) ? readAuthors(content) : undefined;
  if (list !== undefined && list.authors.length >= 2) return { kind: "authors", list };
  if (isLinksOnly(content, links)) return { kind: "links", links };
  const isWork = links.some(({ words }) => words !== "" && !isLinkWords(words) && !isPersonName(words));
  return readMetadata(content) ?? readWords(content, isWork);
}

/** Names are sometimes links to the people's own pages. */
function areNames(links: readonly FoundLink[]): boolean {
  return links.length > 0 && links.every(({ words }) => isPersonName(words));
}

function readSubmitted(content: string): LineClass | undefined {
  const match = submittedNote.exec(content);
  if (match === null || match.index + match[0].length <= content.length - 400) return undefined;
  const rest = content.slice(0, match.index).trim();
  const authors = rest === "" ? undefined : readAuthors(rest);
  if (rest !== "" && authors === undefined) return undefined;
  return { kind: "submitted", date: findDate(match[1] ?? ""), authors };
}

function readMetadata(content: string): LineClass | undefined {
  if (content.length >= longestMetadata) return undefined;
  const venue = readVenueLine(content.replace(dateLabel, "").replace(/[*_]{1,2}|\.$/g, ""));
  if (venue !== undefined) return { kind: "metadata", date: venue.date };
  if (metadataLine.test(content)) return { kind: "metadata", date: undefined };
  return affiliationLine.test(content) ? { kind: "metadata", date: undefined } : undefined;
}

function readWords(content: string, namesWork: boolean): LineClass {
  const reference = readReference(content);
  if (reference !== undefined) return { kind: "reference", reference };
  const list = namesWork ? undefined : readAuthors(content);
  return list === undefined ? { kind: "text" } : { kind: "authors", list };
}
