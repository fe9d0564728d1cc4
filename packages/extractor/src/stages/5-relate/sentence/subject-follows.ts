import { isFiniteVerb } from "./finite-verb.ts";
import type { Token } from "./token.ts";

/** True when a noun phrase and then a finite verb follow before the next sign. */
export function subjectFollows(tokens: readonly Token[], from: number): boolean {
  let nouns = 0;
  for (let at = from; at < tokens.length && at < from + 25; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (isFiniteVerb(tokens, at)) return nouns > 0;
    if (token.kind === "word" || token.kind === "mention") nouns += 1;
    else if (token.kind === "open") at = closingOf(tokens, at);
    else if (token.kind === "verb" && (token.form === "past" || (token.form === "gerund" && nouns > 0)))
      continue;
    else if (
      token.kind !== "determiner" &&
      token.kind !== "number" &&
      token.kind !== "preposition" &&
      token.kind !== "adverb"
    )
      return false;
  }
  return false;
}

/** The index of the bracket that closes the one at `open`, or the last token. */
function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "open") depth += 1;
    else if (tokens[at]?.kind === "close") depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}
