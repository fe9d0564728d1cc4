import type { NameTrie } from "../../../lexicon/name-trie.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import { kindHeads } from "../vocabulary/kind-heads.ts";
import { phraseStops } from "../vocabulary/phrase-stops.ts";
import type { DenseSpan } from "./dense-text.ts";

/** The names of the lexicon in a sentence; citations, single letters and ordinary words that somebody once marked are left out. */
export function givenNames(
  sentence: SentenceReading,
  trie: NameTrie,
  cited: ReadonlySet<number>,
): DenseSpan[] {
  const { text, span, words } = sentence;
  const spans: DenseSpan[] = [];
  let word = 0;
  for (const { start, end, readings, lead, tail } of trie.match(text, span.start, span.end)) {
    while (word < words.length && (words[word]?.end ?? 0) <= start) word += 1;
    const type = readings[0]?.entry.type;
    if (type === undefined || lead !== "" || !isHarmless(tail) || cited.has(word)) continue;
    const name = text.slice(start, end);
    if (isWordOnly(name)) continue;
    spans.push({ start: start + degreeLength(name), end, type, rule: "given" });
  }
  return spans;
}

function isHarmless(tail: string): boolean {
  return tail === "" || /^-\p{Ll}{2,}(?:-\p{Ll}+)*$/u.test(tail);
}

function isWordOnly(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || phraseStops.has(name.toLowerCase())) return true;
  return /^\p{Ll}+$/u.test(name) && (kindHeads.get(name)?.strength ?? "carrier") === "carrier";
}

/** "deep CNN" is a CNN. */
function degreeLength(name: string): number {
  return /^deep\s+(?=\p{L}*\p{Lu}{2})/u.exec(name)?.[0].length ?? 0;
}
