import type { NameFinding } from "../finding.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import { knownEnd, knownRunEnd, ledKnownEnd } from "./known-run.ts";
import { knownChunk, type NameChunk, pairChunk, unknownChunk } from "./name-chunk.ts";
import { headsAfterStrong } from "./name-edges.ts";
import { nameRunEnd, opensRun } from "./name-run.ts";
import type { SentenceReading, Word } from "./read-entry.ts";

/** A stretch of a sentence with the chunk that it gives, if any. */
interface Stretch {
  readonly chunk: NameChunk | undefined;
  /** Its last word. */
  readonly last: number;
}

/** What of a sentence is known before it is cut. */
interface Known {
  readonly sentence: SentenceReading;
  readonly findings: readonly NameFinding[];
  readonly pairs: readonly AbbreviationPair[];
}

/** Cuts a sentence into known names, abbreviations with their long form, and runs of capitalised words, from left to right. */
export function nameChunks(
  sentence: SentenceReading,
  findings: readonly NameFinding[],
  pairs: readonly AbbreviationPair[],
): NameChunk[] {
  const { words } = sentence;
  const known: Known = { sentence, findings, pairs };
  const chunks: NameChunk[] = [];
  let next = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    while (next < findings.length && (findings[next]?.end ?? 0) <= word.start) next += 1;
    const stretch = stretchAt(known, word, at, next);
    if (stretch?.chunk !== undefined) chunks.push(stretch.chunk);
    at = (stretch?.last ?? at) + 1;
  }
  return chunks;
}

/** What begins at a word, `next` being the first finding that does not end before it; undefined for most words. */
function stretchAt(known: Known, word: Word, at: number, next: number): Stretch | undefined {
  const pair = pairAt(known.pairs, at);
  if (pair !== undefined) return { chunk: pairChunk(pair), last: pair.last };
  const finding = known.findings[next];
  if (finding !== undefined && finding.start < word.end) return knownStretch(known, at, finding, next + 1);
  return opensRun(word, known.sentence.words[at + 1]) ? openStretch(known, at, finding) : undefined;
}

/** A known name, or the longer one that the words behind it make of it. */
function knownStretch(
  { sentence, findings, pairs }: Known,
  at: number,
  finding: NameFinding,
  next: number,
): Stretch {
  const { words } = sentence;
  const end = knownEnd(words, at, finding);
  const run = knownRunEnd(sentence, end, stopOf(words, end, findings[next], pairs));
  const last = ledKnownEnd(sentence, end + 1, run, findings[next]) ?? run;
  const longer = last === end ? undefined : unknownChunk(sentence, at, last);
  return { chunk: longer ?? knownChunk(sentence, at, end, finding), last };
}

/** A run of words that may be a name by itself, or lead to the known name behind it. */
function openStretch(
  { sentence, findings, pairs }: Known,
  at: number,
  finding: NameFinding | undefined,
): Stretch {
  const { words, part } = sentence;
  const last = part === "title" ? at : nameRunEnd(words, at, stopOf(words, at, finding, pairs));
  const joined = ledKnownEnd(sentence, at, last, finding);
  if (joined !== undefined && finding !== undefined) {
    const longer = unknownChunk(sentence, at, joined);
    const isLed = longer !== undefined && longer.first <= last;
    return { chunk: isLed ? longer : knownChunk(sentence, last + 1, joined, finding), last: joined };
  }
  const isPart = belongsToName(words, at, last, findings);
  return { chunk: isPart ? undefined : unknownChunk(sentence, at, last), last };
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
