import type { EntryDate } from "../../../../model/paper-entry.ts";
import { cleanNames, joinInverted, splitDate, swapInverted } from "./clean-names.ts";
import { isName, teamName } from "./person-names.ts";

/** Names as a line lists them, and how many there are when it says so. */
export interface AuthorList {
  readonly authors: readonly string[];
  /** Undefined when the line ends in "et al.". */
  readonly authorCount: number | undefined;
  /** True when the line breaks off after a comma: the next one may go on. */
  readonly isOpen: boolean;
  /** A date at the end of the line: "…, Bo Sample; 18 Sep 2024". */
  readonly date: EntryDate | undefined;
}

const maxLength = 20_000;
const hiddenAuthors =
  /[,;]?\s*(?:and\s+)?\(?\s*(?:and\s+)?(\d{1,5})\s+(?:additional|more|others?)(?:\s+authors?)?(?:\s+not\s+shown)?\s*\)?/i;
const label = /^[*_]{0,3}(?:authors?[*_]{0,3}\s?:|by\s)[*_]{0,3}\s?/i;
const othersLeftOut = /[,;]?\s*\b(?:et\.? al\b\.?|and others\b)/i;

/** What a list of names has, or a line that says it is one; most lines have none of it. */
const mayList = new RegExp(
  `[,;·•|&]|\\sand\\s|\\bet\\.? al\\b|\\bothers\\b|\\badditional\\b|^\\W{0,3}(?:authors?\\b|by\\s)|${teamName.source}`,
  "im",
);

/** Reads a line as a list of authors; undefined when it is something else. */
export function readAuthors(line: string): AuthorList | undefined {
  if (line.length > maxLength || !mayList.test(line)) return undefined;
  const folded = line.replace(/\s+/g, " ").trim();
  const labelled = folded.replace(label, "");
  const { names: text, date } = splitDate(labelled);
  const hidden = Number(hiddenAuthors.exec(text)?.[1] ?? 0);
  const shortened = othersLeftOut.test(text);
  const authors = splitNames(beforeOthers(text.replace(hiddenAuthors, "")));
  if (!isAuthorList(authors, hidden > 0 || shortened || labelled !== folded)) return undefined;
  return {
    authors,
    authorCount: shortened ? undefined : authors.length + hidden,
    isOpen: /, ?$/.test(text),
    date,
  };
}

/** `Perez et al., ACL Findings` → `Perez`; behind "et al." only a venue may stand, in `Brown et al. show that …` more does. */
function beforeOthers(text: string): string {
  const others = othersLeftOut.exec(text);
  if (others === null) return text;
  const rest = text.slice(others.index + others[0].length);
  const isVenue = !/(?:^|[\s(])(?!arxiv\b|preprint\b|in\b|on\b|of\b)\p{Ll}{2,}/u.test(rest);
  return isVenue ? text.slice(0, others.index) : text.replace(othersLeftOut, "");
}

/** Footnote marks, a stray "+", numbers of affiliations and the full stop at the end do not belong to the names. */
function splitNames(text: string): string[] {
  const names = cleanNames(text)
    .replace(/^([^,:;]{2,60}):\s/, (all, team: string) => (teamName.test(team) ? `${team}, ` : all))
    .replace(/[.\s]{1,5}$/, (end) => (/[A-Z]\.\s*$/.test(text) ? end : ""));
  const pieces = (swapInverted(names) ?? names.split(/[,;·•|]|\s[&@]\s|\sand\s/))
    .map((piece) =>
      piece
        .replace(/^\s*(?:\+|(?:and|the)\s|&)\s*(?:the\s)?/, "")
        .replace(/[\d\s]{1,12}$/u, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((piece) => /\p{L}/u.test(piece));
  return joinInverted(pieces);
}

/**
 * Nearly all pieces must look like names: one in five, or one of three and more, may be a name that is also a
 * word ("Model") or comes without capitals. One piece alone must be a team, unless the line says that it lists authors.
 */
function isAuthorList(pieces: readonly string[], isMarked: boolean): boolean {
  const names = pieces.filter(isName);
  const others = pieces.filter((piece) => !isName(piece));
  if (names.length === 0 || others.length > Math.max(pieces.length >= 3 ? 1 : 0, pieces.length / 5))
    return false;
  if (others.some((piece) => piece.split(" ").length > 4)) return false;
  if (pieces.length === 1) return isMarked || teamName.test(pieces[0] ?? "");
  return names.some((name) => name.includes(" "));
}
