/** Names at the head of a reference that are given by initials behind the family name. */
export interface InitialNames {
  readonly authors: readonly string[];
  /** Undefined where others are left out. */
  readonly authorCount: number | undefined;
  /** Where they end. */
  readonly end: number;
}

/** `Example, A. B.` and what parts it from the next one. */
const name =
  /((?:(?:van|von|de|den|der|del|la|le|di|da)\s){0,3}\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2}),\s((?:\p{Lu}\.[\s-]?){1,5})(,?\s?(?:&|and)\s|,\s|\s|$)/uy;
const others = /(?:and\s)?(?:et al\.?|others)[.,]?\s?/iy;

/** `Example A`, as medicine writes it, and what parts it from the next one. */
const bareName =
  /(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2})\s(\p{Lu}{1,3})(,\s(?:and\s)?|\.\s)/uy;

/** `Example, A., Sample, B. C. & Berg, D.` (Nature, APA) or `Example A, Sample B.` (Vancouver) at the head. */
export function readInitialNames(line: string): InitialNames | undefined {
  return readNames(line, name, 1) ?? readNames(line, bareName, 2);
}

function readNames(line: string, pattern: RegExp, least: number): InitialNames | undefined {
  const authors: string[] = [];
  let at = 0;
  let isLast = false;
  while (!isLast) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found === null) break;
    const [whole, family = "", initials = "", parting = ""] = found;
    authors.push(`${initials.trim()} ${family}`);
    at += whole.length;
    isLast = parting.startsWith(".");
  }
  if (authors.length < least) return undefined;
  others.lastIndex = at;
  const more = others.exec(line)?.[0].length ?? 0;
  return { authors, authorCount: more > 0 ? undefined : authors.length, end: at + more };
}
