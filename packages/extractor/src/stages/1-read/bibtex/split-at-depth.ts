/** Splits a BibTeX value at a separator that stands outside of braces. The pattern is sticky and matches at least one character. */
export function splitAtDepth(value: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === "\\") at += 1;
    else if (value[at] === "{") depth += 1;
    else if (value[at] === "}") depth -= 1;
    else if (depth <= 0) {
      separator.lastIndex = at;
      const width = separator.exec(value)?.[0].length ?? 0;
      if (width === 0) continue;
      pieces.push(value.slice(start, at));
      start = at + width;
      at = start - 1;
    }
  }
  return [...pieces, value.slice(start)];
}
