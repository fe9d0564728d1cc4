import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import { typeFromSubtitle } from "./title-names.ts";

/** Words that such a name has at most. */
const longest = 5;
/** Letters and digits that it has at least: fewer stand in any address. */
const leastLetters = 6;

const isAddress = /:\/\/|\bwww\.|\.github\.io/;

/**
 * "Shape of Folds: Wet Paper from One Photo" over "https://shape-of-folds.github.io": authors call their page as they call their
 * thing, so a short title, or what stands before its colon, that an address of the abstract spells out is a name.
 */
export function titlePage(chunked: readonly ChunkedSentence[]): NameEvidence[] {
  const title = chunked.find(({ sentence }) => sentence.part === "title");
  const front = title === undefined ? undefined : frontOf(title);
  if (title === undefined || front === undefined) return [];
  const { name, behind } = front;
  const letters = lettersOf(name);
  if (letters.length < leastLetters) return [];
  const isSpelled = chunked.some(({ sentence }) => sentence.part !== "title" && spells(sentence, letters));
  if (!isSpelled) return [];
  const said = typeFromSubtitle(title, behind);
  return [
    { name, naming: 4.5, type: said?.type, typing: said?.typing ?? 0, rule: "title", introduced: true },
  ];
}

/** Whether an address in a sentence holds some letters; nearly all sentences hold none. */
function spells({ text, span }: SentenceReading, letters: string): boolean {
  const written = text.slice(span.start, span.end);
  if (!isAddress.test(written)) return false;
  return written.split(/\s+/).some((word) => isAddress.test(word) && lettersOf(word).includes(letters));
}

interface Front {
  readonly name: string;
  /** Index of the word behind it. */
  readonly behind: number;
}

/** A title of few words as a whole, or what stands before its colon; "The Well" goes by "Well" in the text. */
function frontOf({ words, sentence }: ChunkedSentence): Front | undefined {
  const mark = words.findIndex((word, at) => at > 0 && word.before !== "");
  const count = mark < 0 ? words.length : mark;
  const first = words[0];
  const last = words[count - 1];
  if (first === undefined || last === undefined || count > longest || first.kind.determiner) return undefined;
  if (mark >= 0 && words[mark]?.before.startsWith(":") !== true) return undefined;
  return { name: sentence.text.slice(first.start, last.end).replace(/\s+/g, " "), behind: count };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
