import type { PaperKind } from "@methodscape/graph-model";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import type { AuthorList } from "../block/read-authors.ts";
import { type FoundLink, isLinkWords, namesWork } from "./find-links.ts";
import { readTitleOpening } from "./title-opening.ts";

export type People = Pick<AuthorList, "authors" | "authorCount">;

/** A piece of a line by its bounds, and what was read on the way to them. */
export interface TitleFrame {
  readonly start: number;
  readonly end: number;
  readonly kind?: PaperKind | undefined;
  readonly date?: EntryDate | undefined;
  readonly people?: People;
  readonly isMarked: boolean;
  readonly hasLabel: boolean;
}

/** From the first word that may be the title's to the link behind it; or the words of the link that names the work. */
export function openFrame(words: string, links: readonly FoundLink[]): TitleFrame | undefined {
  const opening = readTitleOpening(words);
  const { kind, isMarked, hasLabel } = opening;
  let start = opening.length;
  for (const link of links) {
    if (link.end <= start) continue;
    if (link.start > start + 3 && !isLabelOf(words.slice(start, link.start), link))
      return { start, end: link.start, kind, isMarked, hasLabel };
    if (link.words === "" || isLinkWords(link.words) || /^(?:https?:|www\.|!\[)/.test(link.words)) {
      start = link.end;
      continue;
    }
    const inside = words.indexOf(link.words, link.start);
    const own = readTitleOpening(link.words);
    return {
      start: inside + own.length,
      end: inside + link.words.length,
      kind: kind ?? own.kind,
      isMarked: isMarked || own.isMarked,
      hasLabel: hasLabel || own.hasLabel,
    };
  }
  const rest = readTitleOpening(words.slice(start));
  return { start: start + rest.length, end: words.length, kind: kind ?? rest.kind, isMarked, hasLabel };
}

/** `vLLM blog: [Title](https://…)`: few words and a colon in front of a link that names a work. */
function isLabelOf(text: string, link: FoundLink): boolean {
  return namesWork(link) && /^[^:]{1,40}:\**\s*$/.test(text) && text.split(/\s+/).length <= 5;
}
