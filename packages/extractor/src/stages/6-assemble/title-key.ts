/** What two spellings of one title share: letters and digits only, without case, accents, LaTeX or markup. */
export function titleKey(title: string): string {
  return title
    .replace(/\\[a-zA-Z]+\s*/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, "");
}
