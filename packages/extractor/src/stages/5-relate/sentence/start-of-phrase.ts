import { openingOf } from "./opening-of.ts";
import type { Token } from "./token.ts";
import { phraseAround } from "./trace-governor.ts";

/** Where the noun phrase that ends at a token begins; brackets and adverbs inside belong to it: "a fully autoregressive (AR) image model". */
export function startOfPhrase(tokens: readonly Token[], end: number): number {
  let { start } = phraseAround(tokens, end, 0, end + 1);
  for (let count = 0; count < 5 && tokens[start]?.kind !== "determiner"; count += 1) {
    const before = tokens[start - 1];
    const isLink =
      before?.kind === "adverb" ||
      /^(?:yet|but|and)$/.test(before?.text ?? "") ||
      (before?.text === "of" && groups.test(tokens[start - 2]?.text ?? "")) ||
      (before?.kind === "comma" && isAdjectiveOfPhrase(tokens, start - 2));
    const inside = before?.kind === "close" ? openingOf(tokens, start - 1) - 1 : isLink ? start - 2 : -1;
    const kind = tokens[inside]?.kind;
    if (kind !== "word" && kind !== "determiner" && kind !== "number") break;
    start = phraseAround(tokens, inside, 0, inside + 1).start;
  }
  return start;
}

/** "a comprehensive suite of models": what a group consists of describes the same name. */
const groups = /^(?:suite|family|series|set|collection|group|range|class|line|pair|trio|array|variety)$/;

/** "a clean, fine-grained, sentence-level algorithm": more adjectives behind the article of a phrase in apposition. */
function isAdjectiveOfPhrase(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > from - 8 && (tokens[at]?.kind === "word" || tokens[at]?.kind === "comma")) at -= 1;
  return at < from && /^(?:a|an|the)$/.test(tokens[at]?.text ?? "") && tokens[at - 1]?.kind === "comma";
}
