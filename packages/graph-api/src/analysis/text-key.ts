/** A text as it is compared: NFKC, lower case, runs of white space as one blank, none at the ends. */
export function textKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
