import type { Token } from "./token.ts";

/** Where the bracket opens that closes at a token, not in front of `floor`. */
export function openingOf(tokens: readonly Token[], close: number, floor = 0): number {
  let depth = 0;
  for (let at = close; at >= floor; at -= 1) {
    if (tokens[at]?.kind === "close") depth += 1;
    else if (tokens[at]?.kind === "open") depth -= 1;
    if (depth === 0) return at;
  }
  return floor;
}
