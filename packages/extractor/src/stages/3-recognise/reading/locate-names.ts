import { addToList } from "@methodscape/graph-model";
import { codeUnitsOf } from "../../../lexicon/code-units.ts";
import { nameShapeOf } from "./name-shape.ts";
import type { SentenceReading, Word } from "./read-entry.ts";
import { splitWords, wordSpansFor } from "./split-words.ts";
import type { WordKind } from "./word-kind.ts";

/** Where a name stands in a sentence. */
export interface NamePlace<Name> {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

/** Names by their first word. */
export interface NameIndex<Name> {
  /** The longest first. */
  readonly rows: ReadonlyMap<string, readonly IndexedName<Name>[]>;
  /** The names that may start with a word: whole, without its tail, without its plural s. */
  readonly rowOf: (kind: WordKind) => Row<Name> | undefined;
}

type Row<Name> = readonly IndexedName<Name>[];

interface IndexedName<Name> {
  readonly words: readonly string[];
  readonly name: Name;
}

/** Lays names out by first word so that a sentence is passed once, however many names there are. */
export function indexNames<Name>(names: Iterable<readonly [spelling: string, name: Name]>): NameIndex<Name> {
  const rows = new Map<string, IndexedName<Name>[]>();
  // Some name begins with a word in plain small letters, as most words of a text are.
  let hasPlain = false;
  for (const [spelling, name] of names) {
    const words = wordsOf(spelling);
    const [first] = words;
    if (first === undefined) continue;
    addToList(rows, first, { words, name });
    hasPlain ||= nameShapeOf(first).shape === "plain";
  }
  for (const row of rows.values()) row.sort((left, right) => right.words.length - left.words.length);
  return { rows, rowOf: (kind) => (rows.size === 0 ? undefined : rowOf(rows, hasPlain, kind)) };
}

/**
 * The same index, which looks each word up once: for the names of a whole run, against which all its words are held. Asked
 * with the words of one book only.
 */
export function rememberWords<Name>(index: NameIndex<Name>): NameIndex<Name> {
  const met: Row<Name>[] = [];
  /** By the number of a word: 0 not asked yet, 1 opens no name, else its place in `met` and two. */
  let places = new Int32Array(1024);
  return {
    ...index,
    rowOf: (kind) => {
      if (kind.number >= places.length) places = widened(places, 2 * kind.number);
      const place = places[kind.number] ?? 0;
      if (place > 0) return place === 1 ? undefined : met[place - 2];
      const row = index.rowOf(kind);
      places[kind.number] = row === undefined ? 1 : met.push(row) + 1;
      return row;
    },
  };
}

function widened(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(length);
  wide.set(column);
  return wide;
}

function wordsOf(spelling: string): string[] {
  const { starts, ends } = wordSpansFor(spelling.length);
  const count = splitWords(codeUnitsOf(spelling), spelling.length, { starts, ends });
  return Array.from({ length: count }, (_, at) => spelling.slice(starts[at], ends[at]));
}

/** Finds the names of an index in a sentence, exactly as they are written; a plural s behind capitals and a lower-case tail may follow. */
export function locateNames<Name>(sentence: SentenceReading, index: NameIndex<Name>): NamePlace<Name>[] {
  if (index.rows.size === 0) return [];
  const places: NamePlace<Name>[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const found = longestFit(index.rowOf(word.kind), words, at);
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

/** Whether a name of the index may begin with a word of this kind. */
export function mayOpenName<Name>(index: NameIndex<Name>, kind: WordKind): boolean {
  return index.rowOf(kind) !== undefined;
}

/** Most words have one spelling only. */
function rowOf<Name>(
  rows: ReadonlyMap<string, Row<Name>>,
  hasPlain: boolean,
  kind: WordKind,
): Row<Name> | undefined {
  if (kind.shape === "plain") return hasPlain ? rows.get(kind.text) : undefined;
  const whole = rows.get(kind.text);
  if (whole !== undefined) return whole;
  if (kind.nameStart > 0) return rows.get(kind.text.slice(kind.nameStart)) ?? rows.get(kind.name);
  if (kind.name !== kind.text) return rows.get(kind.name) ?? rows.get(kind.singular);
  return kind.singular === kind.name ? undefined : rows.get(kind.singular);
}

function longestFit<Name>(
  row: Row<Name> | undefined,
  words: readonly Word[],
  at: number,
): IndexedName<Name> | undefined {
  if (row === undefined) return undefined;
  for (const candidate of row) if (fits(words, at, candidate.words)) return candidate;
  return undefined;
}

function pluralLength(word: Word, text: string): number {
  return word.kind.name === `${text}s` ? 1 : 0;
}

function fits(words: readonly Word[], at: number, name: readonly string[]): boolean {
  for (let offset = 0; offset < name.length; offset += 1) {
    const text = name[offset] ?? "";
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
