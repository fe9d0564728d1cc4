/** "(v2)", "[extended version]", "(NeurIPS 2023)": what stands behind a title in brackets and is no part of the name of the work. */
const suffix =
  /\s*[([]\s*(?:v\d{1,2}|version \d{1,2}|(?:extended|full|long|short|camera[- ]ready|journal|revised|updated|preprint) (?:version|abstract|paper)|preprint|technical report|(?:oral|spotlight|poster)|[a-z]{3,12}[ '’]{0,2}(?:20)?\d{2}(?: (?:oral|spotlight|poster|workshop|findings))?)\s*[)\]]\s*$/i;

/** What two spellings of one title share: letters and digits only, without case, accents, LaTeX, markup, or a version behind it. */
export function titleKey(title: string): string {
  return plainTitle(title).replace(/[^\p{L}\p{N}+]+/gu, "");
}

/** The words of a title in the same spelling. */
export function titleWords(title: string): string[] {
  return plainTitle(title)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== "");
}

function plainTitle(title: string): string {
  return title
    .slice(0, 1000)
    .replace(suffix, "")
    .replace(/\\[a-zA-Z]+\s*/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
