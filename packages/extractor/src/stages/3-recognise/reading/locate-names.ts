import type { SentenceReading, Word } from "./read-entry.ts";
import { splitWords } from "./split-words.ts";
import type { WordKind } from "./word-kind.ts";

/** Where a name stands in a sentence. */
export interface NamePlace<Name> {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

/** Names by their first word, the longest first. */
export type NameIndex<Name> = ReadonlyMap<string, readonly IndexedName<Name>[]>;

interface IndexedName<Name> {
  readonly words: readonly string[];
  readonly name: Name;
}

/** Lays names out by first word so that a sentence is passed once, however many names there are. */
export function indexNames<Name>(names: Iterable<readonly [spelling: string, name: Name]>): NameIndex<Name> {
  const index = new Map<string, IndexedName<Name>[]>();
  for (const [spelling, name] of names) {
    const words = splitWords(spelling, 0, spelling.length).map(({ start, end }) =>
      spelling.slice(start, end),
    );
    const [first] = words;
    if (first === undefined) continue;
    const row = index.get(first);
    if (row === undefined) index.set(first, [{ words, name }]);
    else row.push({ words, name });
  }
  for (const row of index.values()) row.sort((left, right) => right.words.length - left.words.length);
  return index;
}

/** Finds the names of an index in a sentence, exactly as they are written; a plural s behind capitals and a lower-case tail may follow. */
export function locateNames<Name>(sentence: SentenceReading, index: NameIndex<Name>): NamePlace<Name>[] {
  if (index.size === 0) return [];
  const places: NamePlace<Name>[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const row = rowOf(index, word.kind);
    const found = row?.find((candidate) => fits(words, at, candidate.words));
    if (found === undefined) continue;
    const last = words[at + found.words.length - 1] ?? word;
    const lastText = found.words[found.words.length - 1] ?? "";
    const lastStart = last === word ? word.start + word.kind.nameStart : last.start;
    places.push({
      start: word.start + word.kind.nameStart,
      end: lastStart + lastText.length + pluralLength(last, lastText),
      name: found.name,
    });
    at += found.words.length - 1;
  }
  return places;
}

/** The first word of a longer name must be whole behind a stripped prefix. */
function firstPart(word: Word): string {
  return word.kind.nameStart === 0 ? word.kind.text : word.kind.text.slice(word.kind.nameStart);
}

/** The names that may start with a word: whole, without its tail, without its plural s. Most words have one spelling only. */
function rowOf<Name>(index: NameIndex<Name>, kind: WordKind): readonly IndexedName<Name>[] | undefined {
  const whole = index.get(kind.text);
  if (whole !== undefined || kind.shape === "plain") return whole;
  if (kind.nameStart > 0) return index.get(kind.text.slice(kind.nameStart)) ?? index.get(kind.name);
  if (kind.name !== kind.text) return index.get(kind.name) ?? index.get(kind.singular);
  return kind.singular === kind.name ? undefined : index.get(kind.singular);
}

function pluralLength(word: Word, text: string): number {
  return word.kind.name === `${text}s` ? 1 : 0;
}

function fits(words: readonly Word[], at: number, name: readonly string[]): boolean {
  for (const [offset, text] of name.entries()) {
    const word = words[at + offset];
    if (word === undefined || (offset > 0 && word.before !== "")) return false;
    const last = offset === name.length - 1;
    const same = last
      ? word.kind.text === text || word.kind.name === text || word.kind.singular === text
      : firstPart(word) === text;
    if (!same) return false;
  }
  return true;
}
