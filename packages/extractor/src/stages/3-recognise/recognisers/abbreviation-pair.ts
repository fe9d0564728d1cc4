import type { SentenceReading, Word } from "../reading/read-entry.ts";

/** A short form and the long form that the text gives for it. */
export interface AbbreviationPair {
  readonly shortForm: string;
  readonly shortStart: number;
  readonly shortEnd: number;
  readonly longForm: string;
  readonly longStart: number;
  readonly longEnd: number;
  /** Indices of the long form's words in the sentence, both inclusive. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** Indices of the words of both forms together. */
  readonly first: number;
  readonly last: number;
}

/** "E2 TTS": two words in capitals or with digits may be one short form. */
export function isCoded(word: Word): boolean {
  return word.kind.shape === "acronym" || word.kind.shape === "coded" || word.kind.shape === "camel";
}

export function isShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 24 &&
    /\p{L}/u.test(text) &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{Lu}|\d/u.test(text)
  );
}

/** How many words a short form may stand for, small ones aside: its capitals and digits, or half the letters of a plain word. */
function capitalsIn(shortForm: string): number {
  const capitals = shortForm.match(/[\p{Lu}\d]/gu)?.length ?? 0;
  return Math.max(2, capitals > 1 ? capitals : Math.floor(shortForm.length / 2) + 1);
}

export function pairOf(
  sentence: SentenceReading,
  shortStart: number,
  shortEnd: number,
  shortForm: string,
  /** Where the long form begins, at the latest with the word that holds this place. */
  from: number,
  lastWord: number,
  /** The word right before the short form, where a noun stands between. */
  lastBefore = lastWord,
): AbbreviationPair | undefined {
  const { text, words } = sentence;
  const firstWord = words.findIndex((word) => word.end > from);
  // An opening quotation mark is no part of the name.
  const longStart = Math.max(from, words[firstWord]?.start ?? from);
  const longEnd = words[lastWord]?.end ?? longStart;
  const longForm = text.slice(longStart, longEnd).replace(/\s+/g, " ");
  const wordCount = lastWord - firstWord + 1;
  const opening = words[firstWord]?.kind;
  if (
    opening === undefined ||
    opening.ender ||
    opening.joinsList ||
    // More than two words a letter is not a long form but a sentence that happens to hold the letters.
    wordCount > capitalsIn(shortForm) * 2 + 1 ||
    longForm.length <= shortForm.length ||
    (wordCount < 2 && !longForm.includes("-") && longForm.length < shortForm.length + 3)
  )
    return undefined;
  const isBehind = shortStart > longStart;
  // Other words may stand between: "GTA: A Benchmark for General Tool Agents".
  const first = isBehind ? firstWord : words.findIndex((word) => word.end > shortStart);
  const last = isBehind ? lastBefore + shortForm.split(/\s+/).length : lastWord;
  return { shortForm, shortStart, shortEnd, longForm, longStart, longEnd, firstWord, lastWord, first, last };
}
