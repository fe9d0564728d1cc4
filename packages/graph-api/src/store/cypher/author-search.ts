/** The full-text index over the authors of papers, whose words are as they were written. */
export const authorIndex = "methodscape_authors";

/**
 * What finds papers by any of these authors, and perhaps some more, in the index: each name as a phrase in the index's
 * own language, in which a quotation mark and a backslash mean something.
 */
export function authorSearch(names: readonly string[]): string {
  return names.map((name) => `"${name.replace(/[\\"]/g, "\\$&")}"`).join(" OR ");
}
