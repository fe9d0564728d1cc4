/** The words of a white-space separated list: how vocabularies are written down. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** The same as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
