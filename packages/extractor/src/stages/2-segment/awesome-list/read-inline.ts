import type { TextSpan } from "@methodscape/graph-model";
import { cleanUrl, trimBareUrl } from "../course-page/title/clean-url.ts";

/** A link within a piece of Markdown; offsets are those of the page. */
export interface InlineLink extends TextSpan {
  readonly url: string;
  /** Where its words stand; empty for a bare address and for a picture. */
  readonly words: TextSpan;
  readonly isPicture: boolean;
}

/** What marks up a piece of Markdown or of the HTML that people mix into it. */
export interface Inline extends TextSpan {
  readonly links: readonly InlineLink[];
  /** Pictures that lead nowhere. */
  readonly pictures: readonly TextSpan[];
  readonly strong: readonly TextSpan[];
  readonly emphasised: readonly TextSpan[];
}

/** Addresses by the name that links use in their place: `[Title][1]`, and `[1]: https://…` at the end of the page. */
export type LinkTargets = ReadonlyMap<string, string>;

const target = /^[ \t]{0,3}\[([^[\]\n]{1,200})\]:[ \t]*<?(https?:\/\/[^\s<>]{1,2000})>?/gim;

export function readLinkTargets(text: string): LinkTargets {
  return new Map([...text.matchAll(target)].map(([, name = "", url = ""]) => [name.toLowerCase(), url]));
}

interface Bracket {
  readonly at: number;
  readonly isPicture: boolean;
  /** How many links and pictures stood before it: those behind it stand in it. */
  readonly links: number;
  readonly pictures: number;
}

const marks = /\\.|`+|!?\[|\]|\*+|_+|<|https?:\/\//gs;
const destination =
  /\(\s{0,20}<?([^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s{1,20}["'(][^"\n]{0,300}["')])?\s{0,20}\)/y;
const reference = /\[([^[\]\n]{0,200})\]/y;
const tag = /<(\/?)([a-z][a-z0-9]{0,20})((?:\s[^<>]{0,1000})?)>/iy;
const address = /https?:\/\/(?:[^\s<>"“”\])|]|\](?!\()|\)(?=[^\s).,;\]])){1,2000}/iy;

/** A bullet that is longer is read up to here: its title stands at its head. */
const longestPiece = 20_000;

/** Reads the links, the bold and the slanted words of a piece of a page, in one pass. */
export function readInline(text: string, span: TextSpan, targets: LinkTargets): Inline {
  const { start } = span;
  const end = Math.min(span.end, start + longestPiece);
  const links: InlineLink[] = [];
  const pictures: TextSpan[] = [];
  const strong: TextSpan[] = [];
  const emphasised: TextSpan[] = [];
  const brackets: Bracket[] = [];
  const open = new Map<string, number>();
  let anchor: { readonly at: number; readonly from: number; readonly url: string } | undefined;
  const piece = text.slice(0, end);

  const toggle = (kind: string, spans: TextSpan[], from: number, to: number) => {
    const begun = open.get(kind);
    if (begun === undefined) open.set(kind, to);
    else {
      if (from > begun) spans.push({ start: begun, end: from });
      open.delete(kind);
    }
  };
  const closeBracket = (at: number): number => {
    const bracket = brackets.pop();
    if (bracket === undefined) return at + 1;
    const words = { start: bracket.at + (bracket.isPicture ? 2 : 1), end: at };
    const found = targetAt(piece, at + 1, words, targets);
    if (found === undefined) return at + 1;
    if (bracket.isPicture) pictures.push({ start: bracket.at, end: found.end });
    else {
      const isPicture = pictures.length > bracket.pictures && isOnlyPicture(text, words);
      if (isPicture) pictures.length = bracket.pictures;
      // A link within the words of a link is none of its own.
      links.length = bracket.links;
      links.push({ start: bracket.at, end: found.end, url: cleanUrl(found.url), words, isPicture });
    }
    return found.end;
  };
  const readTag = (at: number): number => {
    tag.lastIndex = at;
    const found = tag.exec(piece);
    if (found === null) return at + 1;
    const [whole, slash, rawName = "", attributes = ""] = found;
    const name = rawName.toLowerCase();
    const after = at + whole.length;
    if (name === "b" || name === "strong") toggle("strong", strong, at, after);
    if (name === "i" || name === "em") toggle("emphasis", emphasised, at, after);
    if (name === "img") pictures.push({ start: at, end: after });
    if (name === "a" && slash === "") {
      const url = /href\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/i.exec(attributes)?.[1];
      anchor = url === undefined ? undefined : { at, from: after, url };
    } else if (name === "a" && anchor !== undefined) {
      const words = { start: anchor.from, end: at };
      const isPicture = isOnlyPicture(text, words);
      links.push({ start: anchor.at, end: after, url: cleanUrl(anchor.url), words, isPicture });
      anchor = undefined;
    }
    return after;
  };

  marks.lastIndex = start;
  for (let found = marks.exec(piece); found !== null; found = marks.exec(piece)) {
    const mark = found[0];
    const at = found.index;
    const first = mark.charAt(0);
    if (first === "`") marks.lastIndex = endOfCode(piece, at, mark.length);
    else if (mark === "[" || mark === "![")
      brackets.push({ at, isPicture: mark === "![", links: links.length, pictures: pictures.length });
    else if (first === "]") marks.lastIndex = closeBracket(at);
    else if (first === "<") marks.lastIndex = readTag(at);
    else if (first === "*" || first === "_") {
      if (isMark(piece, at, mark)) {
        if (mark.length !== 1) toggle("strong", strong, at, at + mark.length);
        if (mark.length !== 2) toggle("emphasis", emphasised, at, at + mark.length);
      }
    } else if (first === "h") {
      const link = bareLink(piece, at);
      if (anchor === undefined) links.push(link);
      marks.lastIndex = Math.max(link.end, at + mark.length);
    }
  }
  return { start, end, links, pictures, strong, emphasised };
}

/** Where the code behind its opening marks ends: marks that nothing closes are only marks. */
function endOfCode(text: string, at: number, width: number): number {
  // Names in code are short; a longer search would walk the page for every stray mark.
  const close = text.slice(at + width, at + width + 500).indexOf("`".repeat(width));
  return close < 0 ? at + width : at + width + close + width;
}

/** The address behind the words of a link, in brackets or by its name. */
function targetAt(
  text: string,
  at: number,
  words: TextSpan,
  targets: LinkTargets,
): { readonly url: string; readonly end: number } | undefined {
  destination.lastIndex = at;
  const inline = destination.exec(text);
  if (inline !== null) return { url: inline[1] ?? "", end: destination.lastIndex };
  if (targets.size === 0) return undefined;
  reference.lastIndex = at;
  const named = reference.exec(text);
  const name = (named?.[1] || text.slice(words.start, Math.min(words.end, words.start + 200))).toLowerCase();
  const url = targets.get(name);
  return url === undefined ? undefined : { url, end: named === null ? at : reference.lastIndex };
}

/** True for words that are a badge and nothing else. */
function isOnlyPicture(text: string, { start, end }: TextSpan): boolean {
  return (
    end - start < 3000 &&
    /^\s*(?:!\[[^[\]]*\](?:\([^()\s]*\)|\[[^[\]]*\])|<img\s[^<>]*>|\s)+$/.test(text.slice(start, end))
  );
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
