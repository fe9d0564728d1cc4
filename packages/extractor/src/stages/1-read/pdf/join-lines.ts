/**
 * Lines of a paragraph as one text. A word broken at the end of a line is joined; its hyphen stays where the word
 * is a compound: in front of a capital or a digit (`GPT-4`), behind one (`MATH-specific`), behind another hyphen
 * (`chain-of-thought`), or where the text writes it so elsewhere.
 * @param words the words that stand unbroken in the file, in lower case
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string> = new Set()): string {
  let text = "";
  for (const line of lines) {
    const broken = /([\p{L}\p{N}-]+)[-\u00AD\u2010]$/u.exec(text)?.[1];
    const next = /^[\p{L}\p{N}]+/u.exec(line)?.[0];
    if (broken === undefined || next === undefined) text = text === "" ? line : `${text} ${line}`;
    else
      text =
        (staysHyphened(broken, next, words) ? text.replace(/[\u00AD\u2010]$/, "-") : text.slice(0, -1)) +
        line;
  }
  return text;
}

function staysHyphened(broken: string, next: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${broken}-${next}`.toLowerCase())) return true;
  if (words.has(`${broken}${next}`.toLowerCase())) return false;
  return (
    /[\p{Lu}\p{N}]$/u.test(broken) ||
    broken.includes("-") ||
    /^[\p{Lu}\p{N}]/u.test(next) ||
    prefixes.has(broken.toLowerCase())
  );
}

/** Words that are hardly ever broken behind, and often stand in front of a hyphen. */
const prefixes = new Set(
  "self multi non high low long short large small well single fine state few zero one two three step best open cross post pre".split(
    " ",
  ),
);

/** The words of some lines, those at the end of a line left out when they may be broken there. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.replace(/[\p{L}\p{N}-]+-$/u, "").match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ??
      [])
      words.add(word.toLowerCase());
  }
  return words;
}
