const pairs = [
  { open: "<!--", close: "-->" },
  { open: "\n```", close: "\n```" },
] as const;

/** Comments and fenced code become blanks of the same length, so that no offset moves; what is never closed stays as it is. */
export function blankOut(text: string, from: number): string {
  return pairs.reduce((visible, { open, close }) => blankBetween(visible, from, open, close), text);
}

function blankBetween(text: string, from: number, open: string, close: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (let start = text.indexOf(open, from); start >= 0; ) {
    const found = text.indexOf(close, start + open.length);
    if (found < 0) break;
    const end = found + close.length;
    pieces.push(text.slice(kept, start), text.slice(start, end).replace(/[^\n]/g, " "));
    kept = end;
    start = text.indexOf(open, end);
  }
  return pieces.join("") + text.slice(kept);
}
