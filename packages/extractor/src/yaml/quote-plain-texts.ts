/** `title: Counting: A Survey`, also as the first member of an item: a plain text with a colon in it. */
const plainWithColon = /^((?:- +)*[ \t]*(?:- +)*[\w-]+:[ \t]+)([^\s"'[\]{}|>&*!%@`#][^\n]*:[ \t][^\n]*)$/;

/**
 * Puts plain texts that hold a colon and a space into quotation marks, as YAML asks (YAML 1.2.2 §7.3.3) and people
 * forget. Texts that go on in the next line stay as they are.
 */
export function quotePlainTexts(text: string): { readonly text: string; readonly count: number } {
  const lines = text.split("\n");
  let count = 0;
  const quoted = lines.map((line, at) => {
    const [, key, value] = line.length > 10_000 ? [] : (plainWithColon.exec(line) ?? []);
    if (key === undefined || value === undefined || goesOn(lines[at + 1], key)) return line;
    count += 1;
    return `${key}${JSON.stringify(value.trimEnd())}`;
  });
  return { text: quoted.join("\n"), count };
}

/** A deeper line behind a text belongs to it. */
function goesOn(next: string | undefined, key: string): boolean {
  if (next === undefined || next.trim() === "") return false;
  return (
    /^[ \t]*/.exec(next)?.[0].length !== undefined && next.length - next.trimStart().length > indentOf(key)
  );
}

function indentOf(key: string): number {
  return key.length - key.replace(/^[ \t-]+/, "").length;
}
