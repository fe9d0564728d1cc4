import type { TextSpan } from "@methodscape/graph-model";
import { type FoundLink, findLinks } from "./find-links.ts";

/** The title within a heading or line, and the links that stand in it. */
export interface FoundTitle {
  readonly span: TextSpan;
  readonly words: string;
  readonly links: readonly FoundLink[];
}

/** `[Title](https://…)`, `1. Title`, `**Title**`, `Title: https://…`, `Title.` → the title alone; undefined when nothing is left. */
export function readTitle(words: string, wordsStart: number): FoundTitle | undefined {
  const links = findLinks(words);
  let start = 0;
  let end = words.length;
  for (const link of links) {
    if (link.words !== "" && link.start <= start + 3) {
      // The title is the words of the link itself.
      const inside = words.indexOf(link.words, link.start);
      start = inside;
      end = inside + link.words.length;
      break;
    }
    end = Math.min(end, link.start);
  }
  const piece = words.slice(start, end);
  const opening = /^(?:\s|\*\*|__|`|(?:\d{1,2}|[a-z])[.)]\s|[-–—+*•]\s)*/.exec(piece)?.[0] ?? "";
  const rest = piece.slice(opening.length);
  const closed = trimEnd(rest);
  if (!/\p{L}/u.test(closed)) return undefined;
  const from = wordsStart + start + opening.length;
  return { span: { start: from, end: from + closed.length }, words: closed, links };
}

/** Marks, separators before a link, and one full stop at the end are no part of a title; "et al." and "?" are. */
function trimEnd(title: string): string {
  const bare = title
    .trimEnd()
    .replace(/(?:\*\*|__|`|[\s:,;|([–—-]){1,20}$/, "")
    .trimEnd();
  return /[^.]\.$/.test(bare) && !/\b(?:al|vs|etc|inc)\.$/i.test(bare) ? bare.slice(0, -1) : bare;
}

/** True for a bare line that can stand for a title: some words, most of the long ones capitalised, no sentence. */
export function looksLikeTitle(line: string): boolean {
  const words = line.split(/\s+/, 40);
  if (words.length < 3 || words.length > 25 || line.length > 250 || /[.;,:]$/.test(line)) return false;
  if (
    !/^["“'‘(]?[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(line) ||
    /\b(?:[Pp]lease|we|you|will|your|due)\b/.test(line)
  )
    return false;
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  const capitalised = long.filter((word) => /^[^\p{L}]*(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(word));
  return long.length > 0 && capitalised.length * 5 >= long.length * 3;
}
