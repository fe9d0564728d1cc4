/** Lower case without accents; letters, digits and `+` kept, a point within a number too; all else parts words. */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}+.]+|\.(?!\d)|(?<!\d)\./gu, " ")
    .trim()
    .replace(/ +/g, " ");
}

/** A folded name without blanks. */
export function joinWords(spaced: string): string {
  return spaced.replaceAll(" ", "");
}
