import type { TextCondition } from "@methodscape/graph-model";
import { phraseWords, type TokenReader } from "../2-tokens/token-reader.ts";

const openers = [
  "with",
  "title",
  "call",
  "name",
  "contain",
  "the word",
  "the words",
  "whose title contain",
  "have",
];

/** Reads `"free lunch"`, `titled "free lunch"`, `with "free lunch" in the title`: quoted words that are no name. */
export function parseQuotedTitle(reader: TokenReader): TextCondition | undefined {
  for (const opener of ["", ...openers]) {
    const words = phraseWords(opener);
    const quote = reader.peek(words.length);
    if (!reader.sees(words) || quote?.kind !== "quote") continue;
    reader.take(words.length + 1);
    reader.accept("in the title", "in their title", "in title", "in its title");
    return { op: "text", text: quote.text };
  }
  return undefined;
}
