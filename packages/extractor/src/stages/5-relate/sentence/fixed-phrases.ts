import { addToList } from "@methodscape/graph-model";
import type { FixedPhrase, Token, TokenKind } from "./token.ts";
import { tokenAs, tokenOf } from "./token-of.ts";

/** Runs of words that act as one word; longer ones first. */
const phrases: readonly (readonly [words: string, kind: TokenKind])[] = [
  ["as well as", "conjunction"],
  ["along with", "conjunction"],
  ["together with", "conjunction"],
  ["in comparison to", "preposition"],
  ["in comparison with", "preposition"],
  ["in contrast to", "preposition"],
  ["in contrast with", "preposition"],
  ["no need for", "preposition"],
  ["the need for", "preposition"],
  ["on top of", "preposition"],
  ["on par with", "preposition"],
  ["on-par with", "preposition"],
  ["ahead of", "preposition"],
  ["close to", "preposition"],
  ["in addition to", "preposition"],
  ["in terms of", "preposition"],
  ["a series of", "determiner"],
  ["a broad range of", "determiner"],
  ["a wide range of", "determiner"],
  ["a wide variety of", "determiner"],
  ["a diverse set of", "determiner"],
  ["a diverse range of", "determiner"],
  ["a diverse array of", "determiner"],
  ["a set of", "determiner"],
  ["a range of", "determiner"],
  ["a variety of", "determiner"],
  ["a family of", "determiner"],
  ["a suite of", "determiner"],
  ["a number of", "determiner"],
  ["a collection of", "determiner"],
  ["such as", "exemplifier"],
  ["rather than", "preposition"],
  ["instead of", "preposition"],
  ["compared to", "preposition"],
  ["compared with", "preposition"],
  ["when compared to", "preposition"],
  ["when compared with", "preposition"],
  ["relative to", "preposition"],
  ["due to", "preposition"],
  ["because of", "preposition"],
  ["according to", "preposition"],
  ["up to", "preposition"],
  ["out of", "preposition"],
  ["more than", "preposition"],
  ["less than", "preposition"],
  ["fewer than", "preposition"],
  ["better than", "preposition"],
  ["higher than", "preposition"],
  ["lower than", "preposition"],
  ["greater than", "preposition"],
  ["worse than", "preposition"],
  ["larger than", "preposition"],
  ["stronger than", "preposition"],
  ["faster than", "preposition"],
  ["other than", "preposition"],
  ["superior to", "preposition"],
  ["inferior to", "preposition"],
  ["comparable to", "preposition"],
  ["comparable with", "preposition"],
  ["competitive with", "preposition"],
  ["similar to", "preposition"],
  ["as of", "preposition"],
  ["from scratch", "adverb"],
  ["so that", "subordinator"],
  ["even though", "subordinator"],
  ["even if", "subordinator"],
  ["even without", "preposition"],
];

const alone = new Map<string, TokenKind>([
  ["including", "exemplifier"],
  ["e.g.", "exemplifier"],
  ["e.g", "exemplifier"],
  ["i.e.", "exemplifier"],
  ["i.e", "exemplifier"],
  ["namely", "exemplifier"],
  ["vs.", "preposition"],
  ["vs", "preposition"],
  ["to", "preposition"],
  ["as", "preposition"],
  ["like", "preposition"],
  ["alongside", "conjunction"],
]);

const byFirstWord = new Map<string, FixedPhrase[]>();
for (const [text, kind] of phrases) {
  const words = text.split(" ");
  addToList(byFirstWord, words[0] ?? "", { text, words, kind });
}

/** The fixed phrases that a lower-case word may open, longer ones first. */
export function phrasesFrom(word: string): readonly FixedPhrase[] {
  return byFirstWord.get(word) ?? [];
}

/** The kind of a lower-case word that acts like a fixed phrase by itself. */
export function kindAlone(word: string): TokenKind | undefined {
  return alone.get(word);
}

/** "(1)", "(ii)" and "(a)" only count: they are left out. */
const enumerator = /^(?:\d|[ivx]{1,4}|[a-h])$/;

/** Joins "such as", "compared to", "on par with" … to one token each, and gives a few single words their class. */
export function mergeFixedPhrases(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isEnumerator(tokens, at)) {
      at += 2;
      continue;
    }
    const { word } = token;
    const phrase = word === undefined ? undefined : phraseAt(word.phrases, tokens, at);
    if (phrase !== undefined) {
      const { kind, text, words } = phrase;
      const last = tokens[at + words.length - 1] ?? token;
      merged.push(tokenOf(kind, text, token.start, last.end));
      at += words.length - 1;
      continue;
    }
    const kind = examples(token, merged) ? "exemplifier" : word?.kindAlone;
    merged.push(kind === undefined || kind === token.kind ? token : tokenAs(token, kind));
  }
  return merged;
}

function isEnumerator(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === "open" &&
    tokens[at + 2]?.kind === "close" &&
    enumerator.test(tokens[at + 1]?.text ?? "")
  );
}

function phraseAt(
  phrases: readonly FixedPhrase[],
  tokens: readonly Token[],
  at: number,
): FixedPhrase | undefined {
  for (const phrase of phrases)
    if (phrase.words.every((word, offset) => tokens[at + offset]?.text === word)) return phrase;
  return undefined;
}

/** "models like A and B" gives examples; "acts like A" compares. */
function examples(token: Token, merged: readonly Token[]): boolean {
  const last = merged[merged.length - 1];
  const before = last?.kind === "comma" ? merged[merged.length - 2] : last;
  return token.text === "like" && before?.kind === "word" && before.text.endsWith("s");
}
