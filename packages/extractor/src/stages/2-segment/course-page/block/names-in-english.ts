const others = /[,，]?\s?(?:\b(?:u\.\s?a|e\.\s?a|y otros|e outros|и др)\.?(?![\p{L}])|等人?)/gu;
const and = /\s(?:et|und|y|e|и|en)\s(?=\p{Lu})/gu;

/** A list of names with the small words of English between them: `A, B et C` → `A, B and C`, `A u. a.` and `A 等` → `A et al.` */
export function namesInEnglish(names: string): string {
  return names
    .replace(others, " et al.")
    .replace(and, " and ")
    .replace(/[，、；]/g, ", ");
}
