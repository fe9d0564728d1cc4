import type { TextSpan } from "@methodscape/graph-model";

/** Addresses by the name that links use in their place: `[Title][1]`, and `[1]: https://…` at the end of the page. */
export type LinkTargets = ReadonlyMap<string, string>;

const target = /^[ \t]{0,3}\[([^[\]\n]{1,200})\]:[ \t]*<?(https?:\/\/[^\s<>]{1,2000})>?/gim;
const destination =
  /\(\s{0,20}<?([^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s{1,20}["'(][^"\n]{0,300}["')])?\s{0,20}\)/y;
const reference = /\[([^[\]\n]{0,200})\]/y;

/** The addresses that a page defines, by their names in small letters. */
export function readLinkTargets(text: string): LinkTargets {
  return new Map([...text.matchAll(target)].map(([, name = "", url = ""]) => [name.toLowerCase(), url]));
}

/** The address behind the words of a link, in brackets or by its name, and where it ends. */
export function targetAt(
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
