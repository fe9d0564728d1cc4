/**
 * True when brackets and braces of a JSON text stand deeper than a bound. One pass that knows texts from structure,
 * so that a text made to break its reader is refused before it is parsed.
 */
export function exceedsNesting(text: string, deepest: number): boolean {
  const marks = /["[\]{}]/g;
  let depth = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const mark = found[0];
    if (mark === '"') marks.lastIndex = endOfText(text, found.index + 1);
    else depth += mark === "[" || mark === "{" ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Behind the quotation mark that closes a text: the next one without an odd number of backslashes in front. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (at - 1 - backslashes >= from && text.charCodeAt(at - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}
