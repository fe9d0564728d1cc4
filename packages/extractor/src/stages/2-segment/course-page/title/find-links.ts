import { cleanUrl, trimBareUrl } from "./clean-url.ts";

/** A link of a line, Markdown or bare. */
export interface FoundLink {
  /** The words of a Markdown link; empty for a bare address. */
  readonly words: string;
  readonly url: string;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** The end of a Markdown link, or a bare address. The bounds keep the search linear on lines of any length. */
const linkTail =
  /\]\(\s*<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s+"[^"\n]{0,200}")?\s*\)|<?(https?:\/\/(?:[^\s<>"“”[\]（），。；、《》]|\](?!\()){1,2000})>?/g;
const longestWords = 400;

/** The links of a line in order; tracking parameters and full stops behind an address are no part of it. */
export function findLinks(line: string): FoundLink[] {
  const links: FoundLink[] = [];
  if (!line.includes("](") && !line.includes("://")) return links;
  for (const match of line.matchAll(linkTail)) {
    const bare = match[2];
    if (bare !== undefined) links.push(bareLink(bare, match));
    else addMarkdownLink(links, line, match.index, match);
  }
  return links;
}

function bareLink(bare: string, match: RegExpExecArray): FoundLink {
  const url = trimBareUrl(bare);
  const excess = bare.length - url.length + (match[0].endsWith(">") ? 1 : 0);
  return { words: "", url: cleanUrl(url), start: match.index, end: match.index + match[0].length - excess };
}

/** An address that is the words of a link is no link of its own, and a picture is none at all. */
function addMarkdownLink(links: FoundLink[], line: string, close: number, match: RegExpExecArray): void {
  const markdown = links.findLast(({ words }) => words !== "");
  const start = openingBracket(line, close, markdown?.end ?? 0);
  if (start === undefined || line[start - 1] === "!") return;
  while ((links.at(-1)?.start ?? -1) > start) links.pop();
  const words = line.slice(start + 1, close).replace(/^\s*\[([^[\]]*)\]\s*$/, "$1");
  const end = close + match[0].length;
  links.push({ words: words.trim(), url: cleanUrl(match[1] ?? ""), start, end });
}

/** The bracket that opens what closes at `close`; not before `from`, so that a line is walked once. */
function openingBracket(line: string, close: number, from: number): number | undefined {
  let depth = 0;
  for (let at = close - 1; at >= Math.max(from, close - longestWords); at -= 1) {
    const mark = line[at];
    if (mark === "]") depth += 1;
    else if (mark === "[" && depth === 0) return at;
    else if (mark === "[") depth -= 1;
  }
  return undefined;
}

const linkWords =
  /^(?:\s|[-–—:;,.|/+&()[\]*_`→]|\b(?:and|or|at|in|on|the|an?|of|for|see|here|this|more|also|check|out|full|text|official|original|available|source|from|with|to|is|its|their|our|url|urls|links?|papers?|pdf|html|arxiv|openreview|doi|code|codes|codebase|github|git|repo|repository|website|web|site|page|webpage|homepage|project|blog|blogs|blogpost|blogposts|posts?|article|slides?|deck|poster|videos?|talks?|youtube|recording|demo|medium|details|info|information|dataset|datasets|data|models?|weights|checkpoints?|notebook|colab|docs|documentation|tweet|thread|discussion|announcement|leaderboard|appendix|supplement|supplementary|presentation|read|visit|download|hugging|face|huggingface|hf|tldr|bibtex|version|preprint|published|conference|journal|publisher|technical|report|tutorial|by|authors?|via)\b)*$/i;

/** Venues in brackets, footnote marks, and counts that were glued to a link. */
const noise = /\([A-Z][\w .&-]{1,30}['’‘ ]\d{2,4}\)|\[\^[^\]\s]{1,40}\]|(?<![\w.])\d{1,4}(?![\w.])/g;

/** True for words that say what a link leads to and name no work: "PDF", "project page", "code and data". */
export function isLinkWords(words: string): boolean {
  return words.length < 200 && linkWords.test(words);
}

/** True when a line holds nothing but links and words such as "PDF:" or "code". */
export function isLinksOnly(line: string, links: readonly FoundLink[]): boolean {
  if (links.length === 0 || line.length > 10_000) return false;
  let rest = "";
  let from = 0;
  for (const { start, end } of links) {
    rest += `${line.slice(from, start)} `;
    from = end;
  }
  return linkWords.test(`${rest}${line.slice(from)}`.replace(noise, " "));
}

/** True when the words of a link name a work: not "PDF", not the address itself. */
export function namesWork({ words }: FoundLink): boolean {
  return (
    words.split(/\s+/).length >= 3 &&
    !/^(?:https?:\/\/|www\.)/i.test(words) &&
    !/^!|!\[/.test(words) &&
    !isLinkWords(words)
  );
}
