/**
 * Text that renders as the same words in Markdown, on one line: nothing in it begins a link, a tag, an entity, an
 * emphasis, a list or a heading of its own (CommonMark 0.31, §2.4: any ASCII punctuation may be escaped).
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>&~#$|]/g, "\\$&")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** A web address that may stand bare in Markdown; undefined for one that is not http or https. */
export function markdownAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (!/^https?:\/\/[^\s/]/i.test(trimmed)) return undefined;
  return trimmed
    .replace(/[\s<>"`\\[\]{|}^]/g, encodeURIComponent)
    .replaceAll("*", "%2A")
    .replace(/(?<![a-z0-9])_|_(?![a-z0-9])/gi, "%5F");
}
