/** Bounds keep each search linear on cells of any length. */
const picture = /!\[[^[\]\n]{0,400}\]\([^()\s]{0,2000}\)/g;
const link =
  /\[([^[\]\n]{0,2000})\]\(\s*<?([^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s+"[^"\n]{0,200}")?\s*\)/g;
const autolink = /<(https?:\/\/[^\s<>]{1,2000})>/g;
const tag = /<\/?[a-z][^<>\n]{0,300}>/gi;
/** Marks in pairs only: the star of `A* search` is a part of the name. */
const strong =
  /\*\*((?:[^*\n]|\*(?!\*)){1,2000})\*\*|(?<![\p{L}\p{N}_])__([^_\n]{1,2000})__(?![\p{L}\p{N}_])|~~([^~\n]{1,2000})~~/gu;
const emphasis =
  /(?<![\p{L}\p{N}*])\*(?!\s)([^*\n]{1,2000})(?<!\s)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_([^_\n]{1,2000})_(?![\p{L}\p{N}_])/gu;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  apos: "'",
  nbsp: " ",
};

/** What has none of these is words as it stands. */
const shaped = /[[<&*_~`\\]/;

/** A piece of Markdown as words, and the addresses that its links lead to. */
export interface InlineText {
  readonly text: string;
  readonly urls: readonly string[];
}

/** Leaves off what only shapes a piece of Markdown: marks of links, pictures, emphasis, code, tags, escapes. */
export function readInline(markdown: string): InlineText {
  if (!shaped.test(markdown)) return { text: markdown.replace(/\s+/g, " ").trim(), urls: [] };
  const urls: string[] = [];
  const keep = (url: string) => {
    if (/^https?:\/\//i.test(url)) urls.push(url);
  };
  const text = markdown
    .replace(picture, " ")
    .replace(link, (_, words: string, url: string) => {
      keep(url);
      return words;
    })
    .replace(autolink, (_, url: string) => {
      keep(url);
      return url;
    })
    .replace(tag, " ")
    .replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(strong, "$1$2$3")
    .replace(emphasis, "$1$2")
    .replace(/`+/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  return { text, urls };
}
