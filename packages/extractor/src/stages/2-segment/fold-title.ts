/** Backslashes before signs that Markdown would read as its own; before white space they are what exporters leave of a line break. */
const escapes = /(?<!\\)\\+(?=\s)|\\(?=[!-/:-@[-`{-~])/g;
const marks =
  /`([^`\n]{1,200})`|\*\*([^*\n]{1,300})\*\*|(?<![\p{L}\p{N}*])\*(?!\s)([^*\n]{1,300})(?<!\s)\*(?![\p{L}\p{N}*])/gu;

/** The name that a title's place in a text gives: folded to one line, without escapes and marks of emphasis. */
export function foldTitle(title: string): string {
  return title
    .replace(marks, "$1$2$3")
    .replace(escapes, "")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
