import type { TextSpan } from "@methodscape/graph-model";
import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { dataHeads, setKinds } from "../vocabulary/data-nouns.ts";
import { functionWords, phraseStops } from "../vocabulary/phrase-stops.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import { isStrong } from "./word-shapes.ts";

/** Describes data between its name and its noun although it ends other phrases: "MNIST test collection". */
const passedModifiers =
  wordSet(`large-scale small-scale public full standard official test training train validation private
  evaluation testing retrieval original complete search study`);
const mostModifiers = 4;
const mostWords = 40;

/**
 * Noun phrases that name data by a name and the noun that says so, names that share one noun together: "the
 * [NORB and CIFAR-10 object recognition datasets]".
 */
export function dataPhrases(sentence: SentenceReading, cited: ReadonlySet<number>): TextSpan[] {
  const { words } = sentence;
  const phrases: TextSpan[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at += 1) {
    const head = headAt(words, at);
    if (head === undefined) continue;
    const first = firstOfPhrase(sentence, head.first, (index) => index >= free && !cited.has(index));
    const opening = first === undefined ? undefined : words[first];
    const end = words[head.last]?.end;
    if (
      first !== undefined &&
      opening !== undefined &&
      end !== undefined &&
      !isKindOfData(words, first, head)
    ) {
      phrases.push({ start: opening.start + opening.kind.nameStart, end });
      free = head.last + 1;
    }
    at = head.last;
  }
  return phrases;
}

interface Head {
  readonly first: number;
  readonly last: number;
}

/** The noun that starts here: "dataset", "data set", "training set". */
function headAt(words: readonly Word[], at: number): Head | undefined {
  const lower = words[at]?.kind.lower ?? "";
  const next = words[at + 1];
  const follower = next?.before === "" ? next.kind.lower : "";
  if (setKinds.has(lower) && /^(?:sets?|splits?)$/.test(follower)) return { first: at, last: at + 1 };
  return dataHeads.has(lower) && !dataHeads.has(follower) ? { first: at, last: at } : undefined;
}

/** Goes back from the noun over what describes the data to its name, and over a list of names that share the noun. */
function firstOfPhrase(
  sentence: SentenceReading,
  head: number,
  isFree: (index: number) => boolean,
): number | undefined {
  const { words } = sentence;
  let first = head - 1;
  while (isFree(first) && head - first <= mostModifiers && isModifierAt(sentence, first)) first -= 1;
  const isName = isUnitAt(words, first) || isFigureAt(words, first);
  if (!isFree(first) || !isName || !isNear(sentence, first)) return undefined;
  let listed = false;
  while (head - first < mostWords) {
    const before = unitBefore(sentence, first, listed);
    if (before === undefined || !isFree(before)) break;
    listed ||= first - before > 1 || /[&/]/.test(gapBehind(sentence, before));
    first = before;
  }
  while (first < head && !isUnitAt(words, first)) first += 1;
  return first < head ? first : undefined;
}

/** Index of the name or year that the phrase goes on with to its left. */
function unitBefore(sentence: SentenceReading, first: number, listed: boolean): number | undefined {
  const { words } = sentence;
  const at = first - 1;
  if (isUnitAt(words, at)) return isNear(sentence, at) || (listed && isListed(sentence, at)) ? at : undefined;
  if (isFigureAt(words, at)) return isNear(sentence, at) ? at : undefined;
  return beforeJoiner(sentence, at) ?? beforePreposition(sentence, at);
}

/** "A and B", "A, B and the C": the name in front of the joiner. */
function beforeJoiner(sentence: SentenceReading, at: number): number | undefined {
  const { words } = sentence;
  const joiner = words[at]?.kind.lower === "the" ? at - 1 : at;
  if (!/^(?:and|or)$/.test(words[joiner]?.kind.lower ?? "") || words[at]?.before.includes(";"))
    return undefined;
  const name = joiner - 1;
  return (isUnitAt(words, name) || isFigureAt(words, name)) && isListed(sentence, name) ? name : undefined;
}

/** "Labeled Faces in the Wild": the word of the title in front of the preposition. */
function beforePreposition(sentence: SentenceReading, at: number): number | undefined {
  const { words } = sentence;
  if (words[at + 1]?.kind.shape !== "capitalised") return undefined;
  const preposition = words[at]?.kind.lower === "the" ? at - 1 : at;
  const fits = preposition < at ? /^(?:in|of)$/ : /^(?:in|of|with)$/;
  if (!fits.test(words[preposition]?.kind.lower ?? "")) return undefined;
  const word = words[preposition - 1];
  return word?.kind.shape === "capitalised" && isUnitAt(words, preposition - 1) ? preposition - 1 : undefined;
}

/** Written like a name; the first word of a sentence only with more than its capital. */
function isUnitAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isStrong(word)) return true;
  const { shape, lower, text } = word.kind;
  if (shape === "capitalised") return !functionWords.has(lower) && !(at === 0 && phraseStops.has(lower));
  return shape === "measure" && /^\d+(?:\.\d+)?[KkM]$|^\d+[A-Z]/.test(text);
}

/** A year or number beside a name: "KITTI 2012 and 2015". */
function isFigureAt(words: readonly Word[], at: number): boolean {
  return /^(?:(?:19|20)\d\d|\d{1,2})$/.test(words[at]?.kind.text ?? "");
}

function isModifierAt(sentence: SentenceReading, at: number): boolean {
  const lower = sentence.words[at]?.kind.lower ?? "";
  if (isUnitAt(sentence.words, at) || isFigureAt(sentence.words, at) || !isNear(sentence, at)) return false;
  return !phraseStops.has(lower) || passedModifiers.has(lower);
}

function gapBehind({ text, words }: SentenceReading, at: number): string {
  return text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
}

/** Nothing but space, quotes or the brackets of a short form before the next word. */
function isNear(sentence: SentenceReading, at: number): boolean {
  return /^[\s()\]["'“”&/]*$/.test(gapBehind(sentence, at));
}

function isListed(sentence: SentenceReading, at: number): boolean {
  return /^[\s,()\]["'“”&/]*$/.test(gapBehind(sentence, at));
}

/** "Synthetic datasets", "a Korean corpus": one capitalised word that opens the sentence before a plural, or stands behind "a". */
function isKindOfData(words: readonly Word[], first: number, head: Head): boolean {
  const units = words
    .slice(first, head.first)
    .filter((word) => isStrong(word) || word.kind.shape === "capitalised");
  if (units.length !== 1 || units.some(isStrong)) return false;
  const isPlural = /s$|^corpora$/.test(words[head.last]?.kind.lower ?? "");
  return first === 0 ? isPlural : /^an?$/.test(words[first - 1]?.kind.lower ?? "");
}
