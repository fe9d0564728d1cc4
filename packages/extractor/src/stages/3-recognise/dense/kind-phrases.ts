import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { isCarrier, type KindHead, kindHeads } from "../vocabulary/kind-heads.ts";
import { phraseStops } from "../vocabulary/phrase-stops.ts";
import { isDimension, isNameWord, singularOf } from "./word-shapes.ts";

/** A phrase that names a kind of thing by what it is: "dilated convolution", "semantic segmentation". */
export interface KindPhrase {
  /** Index of its first word in the sentence. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  /** Lower case, its noun in the singular: the phrase under which it comes back. */
  readonly key: string;
  readonly head: KindHead;
  /** The words before its noun, lower case. */
  readonly modifiers: readonly string[];
}

const mostModifiers = 5;

/** The phrases of a sentence from left to right; whether each is a term is decided over the whole text. */
export function kindPhrases(sentence: SentenceReading, cited: ReadonlySet<number>): KindPhrase[] {
  const { words } = sentence;
  const phrases: KindPhrase[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const head = kindHeads.get(word?.kind.lower ?? "");
    if (word === undefined || head === undefined || cited.has(at) || !isHead(words, at)) continue;
    phrases.push(phraseOf(sentence, firstOfPhrase(words, at, free, cited), at, head));
    free = at + 1;
  }
  return phrases;
}

/** The last noun of a phrase, what only carries it left out: the "loss" of "segmentation loss function". */
function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const previous = word?.before === "" ? words[at - 1] : undefined;
  if (isCarried(previous, word)) return false;
  return next?.before !== "" || !kindHeads.has(next.kind.lower) || isCarried(word, next);
}

/** "VGG models", "classification task", "transformer network": the noun only says what the one before it is. */
function isCarried(previous: Word | undefined, noun: Word | undefined): boolean {
  if (previous === undefined || noun === undefined) return false;
  const head = kindHeads.get(previous.kind.lower);
  const isName = isNameWord(previous);
  if (!isName && (head === undefined || head.strength === "carrier")) return false;
  if (isCarrier(noun.kind.lower)) return true;
  const carriesNetwork = isName || head?.type === "concept" || previous.kind.lower === "transformer";
  return carriesNetwork && /^networks?$/.test(noun.kind.lower);
}

function firstOfPhrase(
  words: readonly Word[],
  head: number,
  free: number,
  cited: ReadonlySet<number>,
): number {
  let first = head;
  while (first > free && head - first < mostModifiers) {
    const previous = words[first - 1];
    if (previous === undefined || words[first]?.before !== "" || cited.has(first - 1)) return first;
    // "L 2 regularization": some texts set figures apart.
    if (/^[12]$/.test(previous.kind.text) && /^[Ll]$/.test(words[first - 2]?.kind.text ?? ""))
      return Math.max(free, first - 2);
    if (!isModifier(previous)) return first;
    first -= 1;
  }
  return first;
}

function isModifier(word: Word): boolean {
  const { lower, shape, text } = word.kind;
  if (phraseStops.has(lower) || lower.length < 2 || isNameWord(word)) return false;
  if (lower.endsWith("ly")) return lower === "fully" || lower === "densely";
  return (shape !== "number" && shape !== "measure") || isDimension(word) || /^\d+x\d+$/.test(text);
}

function phraseOf(
  { words, text, span }: SentenceReading,
  first: number,
  last: number,
  head: KindHead,
): KindPhrase {
  const modifiers = words.slice(first, last).map((word) => word.kind.lower);
  const start = words[first]?.start ?? 0;
  const noun = words[last];
  return {
    first,
    start: start - kernelSize(text.slice(Math.max(span.start, start - 12), start)),
    end: noun?.end ?? start,
    key: phraseKey(modifiers, noun?.kind.lower ?? ""),
    head,
    modifiers,
  };
}

/** The key under which the words of a phrase come back. */
export function phraseKey(modifiers: readonly string[], noun: string): string {
  return [...modifiers, singularOf(noun)].join(" ");
}

/** Length of "3 × 3 " at the end of what stands before a phrase. */
function kernelSize(before: string): number {
  return /(?<![\d×])\d{1,2}\s?[×x]\s?\d{1,2}\s$/.exec(before)?.[0].length ?? 0;
}
