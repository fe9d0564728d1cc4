import type { SpelledName } from "./spelled-name.ts";

/**
 * "Crease Element FOlding" in a paper that calls its thing CEFO: a phrase whose odd capitals spell another name of the entry is a
 * wording of that name, and no thing by itself.
 */
export function joinOddLongForms(names: readonly SpelledName[]): readonly SpelledName[] {
  if (!names.some(({ local: { name } }) => isOddPhrase(name))) return names;
  const wordings = new Map<SpelledName, string[]>();
  const others = names.filter((phrase) => {
    const { name } = phrase.local;
    const meant = isOddPhrase(name) ? names.find((other) => spells(name, other)) : undefined;
    if (meant !== undefined) wordings.set(meant, [...(wordings.get(meant) ?? []), name]);
    return meant === undefined;
  });
  return others.map((name) => ({ ...name, otherForms: [...name.otherForms, ...(wordings.get(name) ?? [])] }));
}

/** Several words, one of them with capitals that only a short form explains: "FOlding", "FoldinG". */
function isOddPhrase(name: string): boolean {
  return name.includes(" ") && name.split(/[\s-]/).some((word) => oddWord.test(word));
}

const oddWord = /^\p{Lu}{2,}\p{Ll}{2}|\p{Ll}\p{Lu}/u;

function spells(phrase: string, { local: { name } }: SpelledName): boolean {
  const capitals = phrase.match(/[\p{Lu}\d]/gu)?.join("");
  return name !== phrase && name.replace(/[^\p{L}\d]/gu, "").toUpperCase() === capitals;
}
