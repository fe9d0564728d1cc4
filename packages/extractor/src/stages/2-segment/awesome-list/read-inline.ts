import type { TextSpan } from "@methodscape/graph-model";
import { cleanUrl, trimBareUrl } from "../course-page/title/clean-url.ts";
import { closeBracket } from "./close-bracket.ts";
import { type InlineDraft, openDraft, toggleMark } from "./inline-draft.ts";
import type { InlineLink } from "./inline-link.ts";
import type { LinkTargets } from "./link-targets.ts";
import { readTag } from "./read-tag.ts";

/** What marks up a piece of Markdown or of the HTML that people mix into it. */
export interface Inline extends TextSpan {
  readonly links: readonly InlineLink[];
  /** Pictures that lead nowhere. */
  readonly pictures: readonly TextSpan[];
  readonly strong: readonly TextSpan[];
  readonly emphasised: readonly TextSpan[];
}

const marks = /\\.|`+|!?\[|\]|\*+|_+|<|https?:\/\//gs;
const address = /https?:\/\/(?:[^\s<>"“”\])|]|\](?!\()|\)(?=[^\s).,;\]])){1,2000}/iy;

/** A bullet that is longer is read up to here: its title stands at its head. */
const longestPiece = 20_000;

/** Reads the links, the bold and the slanted words of a piece of a page, in one pass. */
export function readInline(text: string, span: TextSpan, targets: LinkTargets): Inline {
  const { start } = span;
  const end = Math.min(span.end, start + longestPiece);
  const draft = openDraft(text.slice(0, end), targets);
  marks.lastIndex = start;
  for (let found = marks.exec(draft.text); found !== null; found = marks.exec(draft.text))
    marks.lastIndex = readMark(draft, found[0], found.index);
  const { links, pictures, strong, emphasised } = draft;
  return { start, end, links, pictures, strong, emphasised };
}

/** Takes in what a mark begins or ends; gives where to read on. */
function readMark(draft: InlineDraft, mark: string, at: number): number {
  const behind = at + mark.length;
  switch (mark.charAt(0)) {
    case "`":
      return endOfCode(draft.text, at, mark.length);
    case "!":
    case "[": {
      const { links, pictures } = draft;
      draft.brackets.push({
        at,
        isPicture: mark === "![",
        links: links.length,
        pictures: pictures.length,
      });
      return behind;
    }
    case "]":
      return closeBracket(draft, at);
    case "<":
      return readTag(draft, at);
    case "*":
    case "_":
      if (isMark(draft.text, at, mark)) {
        if (mark.length !== 1) toggleMark(draft, "strong", at, behind);
        if (mark.length !== 2) toggleMark(draft, "emphasised", at, behind);
      }
      return behind;
    case "h": {
      const link = bareLink(draft.text, at);
      if (draft.anchor === undefined) draft.links.push(link);
      return Math.max(link.end, behind);
    }
    default:
      return behind;
  }
}

/** Where the code behind its opening marks ends: marks that nothing closes are only marks. */
function endOfCode(text: string, at: number, width: number): number {
  // Names in code are short; a longer search would walk the page for every stray mark.
  const close = text.slice(at + width, at + width + 500).indexOf("`".repeat(width));
  return close < 0 ? at + width : at + width + close + width;
}

function bareLink(text: string, at: number): InlineLink {
  address.lastIndex = at;
  const url = trimBareUrl(address.exec(text)?.[0] ?? "");
  const end = at + Math.max(url.length, 1);
  return { start: at, end, url: cleanUrl(url), words: { start: at, end: at }, isPicture: false };
}

/** A star between blanks is a sign, and an underscore within a word a part of it. */
function isMark(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (/^\s?$/.test(before) && /^\s?$/.test(after)) return false;
  return mark.charAt(0) === "*" || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}
