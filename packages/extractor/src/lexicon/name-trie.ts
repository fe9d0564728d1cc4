import type { Lexicon } from "./lexicon.ts";
import { isWrittenAs, type NameReading, spellLexicon } from "./name-reading.ts";
import { leadOf, tailOf } from "./name-surroundings.ts";
import { createTokenNumberer, type NumberedTokens } from "./numbered-tokens.ts";
import { buildTrieTables, nextNode, type TrieTables } from "./trie-tables.ts";

/** A name found in a text: `text.slice(start, end)` is how it is written there, a plural s included. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** What it may mean: one unconditional reading, or ambiguous ones that need their cues. Never empty. */
  readonly readings: readonly NameReading[];
  /** What is glued on in front (`mini-`, `non-`), "" when nothing is. */
  readonly lead: string;
  /** What is glued on behind (`-500`, `+`, `-72B`, `-based`), "" when nothing is: the MATH of `MATH-500` is no MATH. */
  readonly tail: string;
}

/** All names of a lexicon, ready to be found. */
export interface NameTrie {
  /** The names in [start, end) from left to right, longest first, one pass whatever the number of names; only what begins inside a kind of thing overlaps. */
  match(text: string, start?: number, end?: number): NameMatch[];
}

interface FoundName {
  readonly end: number;
  readonly readings: readonly NameReading[];
  /** Index of the token behind the name. */
  readonly next: number;
}

/** Builds the trie of a lexicon; done once a run. */
export function buildNameTrie(lexicon: Lexicon): NameTrie {
  const { ambiguous, plain } = spellLexicon(lexicon);
  const tables = buildTrieTables([...ambiguous, ...plain]);
  const numberTokens = createTokenNumberer(tables.words);
  return {
    match(text, start = 0, end = text.length) {
      const tokens = numberTokens(text, start, end);
      const matches: NameMatch[] = [];
      let index = 0;
      while (index < tokens.count) {
        if (!mayOpenName(tables, tokens, index)) {
          index += 1;
          continue;
        }
        const found = longestNameAt(tables, text, tokens, index);
        const from = tokens.starts[index] ?? 0;
        if (found !== undefined) {
          const lead = leadOf(text, from, start);
          const tail = tailOf(text, found.end, end);
          matches.push({ start: from, end: found.end, readings: found.readings, lead, tail });
        }
        index = found === undefined || isKind(found) ? index + 1 : found.next;
      }
      return matches;
    },
  };
}

/** A kind of thing hides no name that begins inside it: the Diffusion Transformer of "Video Diffusion Transformer". */
function isKind({ readings }: FoundName): boolean {
  return readings[0]?.entry.kind === true;
}

/** Most words of a text begin no name, and of those that do most go on in no name: two look-ups tell. */
function mayOpenName(tables: TrieTables, tokens: NumberedTokens, index: number): boolean {
  const whole = tables.firstNodes[tokens.words[index] ?? 0] ?? 0;
  const singular = tables.firstNodes[tokens.singulars[index] ?? 0] ?? 0;
  if (whole === 0) return singular !== 0 && endsName(tables, singular);
  if (endsName(tables, whole) || (singular !== 0 && endsName(tables, singular))) return true;
  if (index + 1 >= tokens.count) return false;
  const { isInner } = tables;
  return isInner[tokens.words[index + 1] ?? 0] === 1 || isInner[tokens.singulars[index + 1] ?? 0] === 1;
}

function endsName({ names }: TrieTables, node: number): boolean {
  return (names[node]?.length ?? 0) > 0;
}

/** Walks from the token `first` as far as a name leads; the last place where one ended as it must be written wins. */
function longestNameAt(
  tables: TrieTables,
  text: string,
  tokens: NumberedTokens,
  first: number,
): FoundName | undefined {
  const start = tokens.starts[first] ?? 0;
  let longest: FoundName | undefined;
  let node = 0;
  for (let index = first; index < tokens.count; index += 1) {
    const open = tokens.open[index] === 1;
    const end = tokens.ends[index] ?? 0;
    const word = tokens.words[index] ?? 0;
    const plural = tokens.singulars[index] ?? 0;
    // Most words stand behind the first place of no name: no edge need be looked for.
    const isInner = index === first || tables.isInner[word] === 1 || tables.isInner[plural] === 1;
    if (!isInner) break;
    const whole = nextNode(tables, node, word, open);
    const singular = nextNode(tables, node, plural, open);
    const readings =
      readingsAt(tables, whole, text, start, end) ?? readingsAt(tables, singular, text, start, end - 1);
    if (readings !== undefined) longest = { end, readings, next: index + 1 };
    if (whole === 0) break;
    node = whole;
  }
  return longest;
}

/** One unconditional reading, or every ambiguous one: the loader lets no two entries claim a name unconditionally. */
function readingsAt(
  tables: TrieTables,
  node: number,
  text: string,
  start: number,
  end: number,
): readonly NameReading[] | undefined {
  const names = node === 0 ? undefined : tables.names[node];
  if (names === undefined || names.length === 0) return undefined;
  const written = text.slice(start, end);
  const readings: NameReading[] = [];
  for (const name of names) {
    if (!isWrittenAs(name, written)) continue;
    if (name.reading.ambiguous === undefined) return [name.reading];
    readings.push(name.reading);
  }
  return readings.length === 0 ? undefined : readings;
}
