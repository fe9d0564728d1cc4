import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { kindHeads } from "../vocabulary/kind-heads.ts";
import { phraseStops } from "../vocabulary/phrase-stops.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import { isCutOff, isDimension, isNameWord, isTitleWord, nameEndOf } from "./word-shapes.ts";

/** A run of words written like one name, as far as it goes: `Faster R-CNN`, `PASCAL VOC 2012`, `Pyramid Attention Network`. */
export interface NameRun {
  /** Indices of its words in the sentence, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** As written, with single spaces: one name is one text. */
  readonly text: string;
  /** One of its words can hardly be an ordinary one. */
  readonly strong: boolean;
}

/** Words that count what stands before them: "BERT 3 layers". */
const counted =
  wordSet(`percent point points times epoch epochs layer layers iteration iterations hour hours day days image
  images sample samples different x gpu gpus`);
/** Adjectives that begin names even where they open a sentence. */
const namingOpeners = wordSet(`fast faster mask masked cascade deep conditional`);

/** The runs of a sentence from left to right, citations left out. */
export function nameRuns(sentence: SentenceReading, cited: ReadonlySet<number>): NameRun[] {
  const { words } = sentence;
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const spelledOut = lastOfSpelledOut(words, at);
    if (spelledOut === undefined && (cited.has(at) || !(isNameWord(words[at]) || isTitleWord(words[at])))) {
      at += 1;
      continue;
    }
    const last = spelledOut ?? lastOfRun(words, at, cited);
    const run = runOf(sentence, at, last);
    if (run !== undefined) runs.push(spelledOut === undefined ? run : { ...run, strong: true });
    at = last + 1;
  }
  return runs;
}

/** "I 3 D", "word 2 vec": some texts set figures apart. */
function lastOfSpelledOut(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  const figure = words[at + 1];
  const third = words[at + 2];
  if (first === undefined || figure?.before !== "" || third?.before !== "") return undefined;
  const isLetters =
    /^\p{Lu}$/u.test(first.kind.text) &&
    /^\d$/.test(figure.kind.text) &&
    /^\p{Lu}(?:-\p{L}+)?$/u.test(third.kind.text);
  const isInto =
    figure.kind.text === "2" &&
    /^[\p{L}-]+$/u.test(first.kind.text) &&
    /^(?:vec|pix|seq)$/i.test(third.kind.text);
  return isLetters || isInto ? at + 2 : undefined;
}

function lastOfRun(words: readonly Word[], from: number, cited: ReadonlySet<number>): number {
  let last = from;
  for (;;) {
    const current = words[last];
    if (current === undefined || cited.has(last + 1) || isCutOff(current)) return last;
    const added = wordsAdded(words, from, last);
    if (added === 0) return last;
    last += added;
  }
}

/** How many of the next words go on with the name. */
function wordsAdded(words: readonly Word[], from: number, last: number): number {
  const current = words[last];
  const next = words[last + 1];
  if (current === undefined || next === undefined) return 0;
  if (next.before === "+") return isNameWord(next) ? 1 : 0;
  if (next.before !== "" || next.kind.text === current.kind.text) return 0;
  if (isNameWord(next) || isTitleWord(next)) return 1;
  if (isNumberOfName(words, last)) return 1 + tailLength(words, last + 1);
  if (/-\d+$/.test(current.kind.text) && /^[KkMspD]$/.test(next.kind.text)) return 1;
  return connectorLength(words, from, last);
}

/** "Long Short-Term Memory for the …": a preposition between words of a title of two or more. */
function connectorLength(words: readonly Word[], from: number, last: number): number {
  if (last === from || !words.slice(from, last + 1).every((word) => word.kind.shape === "capitalised"))
    return 0;
  if (!/^(?:of|for|in)$/.test(words[last + 1]?.kind.lower ?? "")) return 0;
  const length = words[last + 2]?.kind.lower === "the" ? 3 : 2;
  const next = words[last + length];
  return next?.before === "" && isTitleWord(next) ? length : 0;
}

/** "VGG 16", "PASCAL VOC 2012": a figure behind a name that counts nothing. */
function isNumberOfName(words: readonly Word[], last: number): boolean {
  const number = words[last + 1]?.kind.text ?? "";
  if (!/^(?:\d{1,4}|\d\.\d)(?:\+|-[A-Z]\w*|[KkMD])?$/.test(number)) return false;
  if (isTitleWord(words[last]) && !/^\d{2,4}$/.test(number)) return false;
  const after = words[last + 2];
  if (after === undefined) return true;
  // "42. 2% AP", but "SQuAD 1. 1".
  if (/^[%.]$/.test(after.before) && /^\d/.test(after.kind.text)) return /^\d$/.test(number);
  return !after.before.startsWith("%") && !counted.has(after.kind.lower);
}

/** What goes on behind the figure: "IG 65 M", "GTA 2 CS", "SQuAD 1. 1". */
function tailLength(words: readonly Word[], number: number): number {
  const figure = words[number]?.kind.text ?? "";
  const next = words[number + 1];
  if (next === undefined) return 0;
  const { text } = next.kind;
  if (next.before === ".") return /^\d$/.test(text) && /^\d$/.test(figure) ? 1 : 0;
  if (next.before !== "") return 0;
  if (figure === "2" && /^\p{Lu}\p{L}*$/u.test(text)) return 1;
  return /^[A-Za-z]$/.test(text) && !/^[Aa]$/.test(text) ? 1 : 0;
}

function runOf({ text, words }: SentenceReading, from: number, last: number): NameRun | undefined {
  let first = from;
  if (first === 0 && first < last && isOpening(words)) first += 1;
  const strong = words.slice(first, last + 1).some(isNameWord);
  const firstWord = words[first];
  const lastWord = words[last];
  if (firstWord === undefined || lastWord === undefined) return undefined;
  const dimension = firstWord.before === "" && isDimension(words[first - 1]) ? words[first - 1] : undefined;
  const start = dimension?.start ?? firstWord.start + firstWord.kind.nameStart;
  const end = lastWord.start + nameEndOf(lastWord);
  return {
    first: dimension === undefined ? first : first - 1,
    last,
    start,
    end,
    text: text.slice(start, end).replace(/\s+/g, " "),
    strong,
  };
}

/** "Recent CNNs": the first word of a sentence has its capital from there, unless it makes a title with the next. */
function isOpening(words: readonly Word[]): boolean {
  const [word, next] = words;
  if (word === undefined || word.kind.shape !== "capitalised") return false;
  const { lower } = word.kind;
  return phraseStops.has(lower) || (isNameWord(next) && !kindHeads.has(lower) && !namingOpeners.has(lower));
}
