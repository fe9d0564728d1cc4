import { readQuotedText } from "./quoted-text.ts";

/** A token of a literal; `end` is the offset behind it. */
export type LiteralToken = { readonly end: number } & (
  | { readonly kind: "mark"; readonly mark: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "end" }
  | { readonly kind: "bad"; readonly problem: string }
);

const blank = /(?:\s+|#[^\n]*)+/y;
const textStart = /([rRbBuU]{0,2})("""|'''|"|')/y;
const number =
  /[+-]?(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?|inf\b|Infinity\b)/y;
const name = /[\p{L}_][\p{L}\p{N}_.]*/uy;

/** The token that begins at or behind an offset; white space and Python's comments are passed over. */
export function nextToken(text: string, from: number): LiteralToken {
  const start = from + (matchAt(blank, text, from)?.[0].length ?? 0);
  const mark = text.charAt(start);
  if (mark === "") return { kind: "end", end: start };
  if ("[]{}(),:=".includes(mark)) return { kind: "mark", mark, end: start + 1 };
  const opening = matchAt(textStart, text, start);
  if (opening !== null) return textToken(text, start, opening);
  const digits = matchAt(number, text, start)?.[0];
  if (digits !== undefined) return { kind: "number", value: numberOf(digits), end: start + digits.length };
  const word = matchAt(name, text, start)?.[0];
  if (word !== undefined) return { kind: "name", name: word, end: start + word.length };
  return { kind: "bad", problem: `${JSON.stringify(mark)} begins no value`, end: start };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function textToken(text: string, start: number, opening: RegExpExecArray): LiteralToken {
  const [whole, prefix = "", quote = '"'] = opening;
  const isRaw = /r/i.test(prefix);
  const found = readQuotedText(text, start + whole.length, quote, isRaw);
  return found === undefined
    ? { kind: "bad", problem: "a quotation mark that nothing closes", end: start }
    : { kind: "text", value: found.value, end: found.end };
}

function numberOf(digits: string): number {
  const bare = digits.replaceAll("_", "").replace(/^\+/, "");
  const infinite = /inf/i.test(bare);
  if (infinite) return bare.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^-0[xob]/i.test(bare) ? -Number(bare.slice(1)) : Number(bare);
}
