/** A link of a line, Markdown or bare. */
export interface FoundLink {
  /** The words of a Markdown link; empty for a bare address. */
  readonly words: string;
  readonly url: string;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** The bounds keep the search linear on lines of any length. */
const link =
  /(?<!!)\[([^[\]\n]{0,400})\]\(\s*<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s+"[^"\n]{0,200}")?\s*\)|<?(https?:\/\/[^\s<>"“”]{1,2000})>?/g;

/** The links of a line in order; tracking parameters and full stops behind an address are no part of it. */
export function findLinks(line: string): FoundLink[] {
  return [...line.matchAll(link)].map((match) => {
    const bare = match[3];
    const url = bare === undefined ? (match[2] ?? "") : trimBareUrl(bare);
    const excess = bare === undefined ? 0 : bare.length - url.length + (match[0].endsWith(">") ? 1 : 0);
    return {
      words: (match[1] ?? "").trim(),
      url: withoutTracking(url),
      start: match.index,
      end: match.index + match[0].length - excess,
    };
  });
}

function trimBareUrl(url: string): string {
  const trimmed = url.replace(/[.,;:!?'*_\]}]+$/, "");
  return trimmed.endsWith(")") && !trimmed.includes("(") ? trimmed.slice(0, -1) : trimmed;
}

function withoutTracking(url: string): string {
  return url
    .replace(/([?&])(?:utm_[a-z]+|fbclid|gclid|ref_src)=[^&#]*/g, "$1")
    .replace(/[?&]+(?=#|$)/, "")
    .replace(/\?&+/, "?");
}

const linkWords =
  /^(?:\s|[-–—:;,.|/+&()[\]*_]|\b(?:and|or|at|see|url|link|links|paper|papers|pdf|arxiv|code|codes|github|repo|repository|website|web|site|page|project|blog|post|slides?|video|videos|talk|html|here|doi|available|source|openreview|medium|this)\b)*$/i;

/** True when a line holds nothing but links and words such as "PDF:" or "code". */
export function isLinksOnly(line: string, links: readonly FoundLink[]): boolean {
  if (links.length === 0 || line.length > 10_000) return false;
  let rest = "";
  let from = 0;
  for (const { start, end } of links) {
    rest += `${line.slice(from, start)} `;
    from = end;
  }
  return linkWords.test(rest + line.slice(from));
}

/** True when the words of a link name a work: not "PDF", not the address itself. */
export function namesWork({ words }: FoundLink): boolean {
  return (
    words.split(/\s+/).length >= 3 &&
    !/^https?:\/\//i.test(words) &&
    !/^!|!\[/.test(words) &&
    !linkWords.test(words)
  );
}
