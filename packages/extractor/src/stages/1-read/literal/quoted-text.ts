/** What one letter behind a backslash stands for; what is not here keeps its backslash, as in Python. */
const escapes: Readonly<Record<string, string>> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "/": "/",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const byNumber = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/y;

/**
 * The text between quotation marks, its escapes resolved as Python and JSON do.
 * @param from behind the opening mark
 * @returns undefined when nothing closes it
 */
export function readQuotedText(
  text: string,
  from: number,
  quote: string,
  isRaw: boolean,
): { readonly value: string; readonly end: number } | undefined {
  const pieces: string[] = [];
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    if (text.charCodeAt(at) === 92) {
      const found = readEscape(text, at, isRaw);
      pieces.push(text.slice(start, at), found.value);
      start = at + found.length;
      at = start - 1;
    } else if (text.startsWith(quote, at)) {
      pieces.push(text.slice(start, at));
      return { value: pieces.join(""), end: at + quote.length };
    }
  }
  return undefined;
}

function readEscape(text: string, at: number, isRaw: boolean): { value: string; length: number } {
  if (isRaw) return { value: text.slice(at, at + 2), length: 2 };
  byNumber.lastIndex = at;
  const [whole = "\\", x, u, long, octal, letter] = byNumber.exec(text) ?? [];
  const hex = x ?? u ?? long;
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(octal ?? "", 8);
  // Beyond Unicode's last code point there is no character, so the escape stays as it is written.
  if (!Number.isNaN(code))
    return { value: code <= 0x10ffff ? String.fromCodePoint(code) : whole, length: whole.length };
  const known = letter === undefined ? undefined : escapes[letter];
  return { value: known ?? whole, length: whole.length };
}
