import type { NameFinding } from "../finding.ts";
import type { AbbreviationPair } from "../recognisers/abbreviations.ts";
import {
  headsAfterStrong,
  isNameLike,
  isTailed,
  knownChunk,
  type NameChunk,
  pairChunk,
  unknownChunk,
} from "./name-chunk.ts";
import type { SentenceReading, Word } from "./read-entry.ts";

/** Cuts a sentence into known names, abbreviations with their long form, and runs of capitalised words, from left to right. */
export function nameChunks(
  sentence: SentenceReading,
  findings: readonly NameFinding[],
  pairs: readonly AbbreviationPair[],
): NameChunk[] {
  const { words } = sentence;
  const chunks: NameChunk[] = [];
  let next = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const pair = pairAt(pairs, at);
    if (pair !== undefined) {
      chunks.push(pairChunk(pair));
      at = pair.last + 1;
      continue;
    }
    while (next < findings.length && (findings[next]?.end ?? 0) <= word.start) next += 1;
    const finding = findings[next];
    if (finding !== undefined && finding.start < word.end) {
      const last = lastWordBefore(words, at, finding.end);
      chunks.push(knownChunk(sentence, at, last, finding));
      at = last + 1;
      continue;
    }
    if (!isNameLike(word) || words[at + 1]?.before.startsWith("^") === true) {
      at += 1;
      continue;
    }
    const last = sentence.part === "title" ? at : lastNameWord(words, at, stopOf(words, at, finding, pairs));
    const chunk = belongsToName(words, at, last, findings) ? undefined : unknownChunk(sentence, at, last);
    if (chunk !== undefined) chunks.push(chunk);
    at = last + 1;
  }
  return chunks;
}

/** Asked for every word: no closure, and no pairs at all in most sentences. */
function pairAt(pairs: readonly AbbreviationPair[], at: number): AbbreviationPair | undefined {
  for (const pair of pairs) if (pair.first === at) return pair;
  return undefined;
}

/** "Recursive Transformers", "the Qwen2-VL Series": one word written like any other beside a known name only describes it. */
function belongsToName(
  words: readonly Word[],
  at: number,
  last: number,
  findings: readonly NameFinding[],
): boolean {
  const word = words[at];
  const next = words[last + 1];
  const before = words[at - 1];
  if (at !== last || word?.kind.shape !== "capitalised") return false;
  if (next?.before === "" && findings.some(({ start }) => start === next.start)) return true;
  return (
    word.before === "" &&
    headsAfterStrong.has(word.kind.lower) &&
    findings.some(({ end }) => end === before?.end)
  );
}

function lastWordBefore(words: readonly Word[], from: number, end: number): number {
  let last = from;
  while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return last;
}

function lastNameWord(words: readonly Word[], from: number, limit: number): number {
  let last = from;
  for (;;) {
    const word = words[last + 1];
    if (word === undefined || word.before !== "" || word.start >= limit || last - from >= 5) return last;
    if (isTailed(words[last])) return last;
    if (!isNameLike(word) && !isVersion(word, words[last + 2])) return last;
    last += 1;
  }
}

/** "Name 2", "Name 1.5" when nothing is counted behind it. */
function isVersion(word: Word, after: Word | undefined): boolean {
  if (word.kind.shape !== "number" || !/^[1-9](?:\.\d)?$/.test(word.kind.text)) return false;
  return after === undefined || after.before !== "" || after.kind.head !== undefined || after.kind.ender;
}

/** Where a run of capitalised words must end at the latest: before a known name or a pair. */
function stopOf(
  words: readonly Word[],
  at: number,
  finding: NameFinding | undefined,
  pairs: readonly AbbreviationPair[],
): number {
  const pair = pairs.find((candidate) => candidate.first > at);
  const pairStart = pair === undefined ? undefined : words[pair.first]?.start;
  return Math.min(finding?.start ?? Number.POSITIVE_INFINITY, pairStart ?? Number.POSITIVE_INFINITY);
}
