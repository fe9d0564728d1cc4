import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import type { Word } from "../reading/read-entry.ts";
import { hint } from "./name-hint.ts";

/** How far back the verb of "results … on X" is looked for, in words. */
const reach = 14;

/** "+3.6 on Causal Puzzles", "12% improvement on Tall Sums": words in capitals that a figure was measured on. */
export function scoredOn(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence[] {
  const { words } = chunked;
  const on = chunk.first - 1;
  if (chunk.first === chunk.last || chunk.tailed || words[on]?.kind.lower !== "on") return [];
  const scored =
    isFigure(words[on - 1]) || (words[on - 1]?.kind.evaluates === true && isFigure(words[on - 2]));
  return scored ? [hint(chunk, 3, "benchmark", 2)] : [];
}

/** "on X": a benchmark behind words of measuring, data behind words of training. */
export function placeHint(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  if (chunk.tailed) return undefined;
  const on = prepositionBefore(chunked, chunk);
  if (on === undefined) return undefined;
  const preposition = chunked.words[on]?.kind.lower;
  // "0.03 on FoldML and 0.17 on CreaseML"
  if (preposition === "on" && isGain(chunked, on - 1)) return hint(chunk, 2, "benchmark", 2);
  if (on === 0 && preposition === "on" && isMeasured(chunked, chunk))
    return hint(chunk, 1.5, "benchmark", 1.5);
  for (let at = on - 1; at >= Math.max(0, on - reach); at -= 1) {
    const word = chunked.words[at];
    if (word === undefined || /[;]/.test(chunked.markBefore(at + 1))) return undefined;
    if (word.kind.trains && preposition === "on") return hint(chunk, 1, "dataset", 1.5);
    if (word.kind.evaluates && preposition !== undefined) return hint(chunk, 1, "benchmark", 1.5);
  }
  return undefined;
}

/** What "on" follows: a figure, or "12% gain", "+1.4 average increase". */
function isGain({ words }: ChunkedSentence, at: number): boolean {
  if (isFigure(words[at])) return true;
  const gain = words[at]?.kind;
  if (
    gain === undefined ||
    !(gain.evaluates || /^(?:increase|drop|decrease|boost|relative|absolute)$/.test(gain.lower))
  )
    return false;
  return isFigure(words[at - 1]) || (/^\\?%?$/.test(words[at - 1]?.before ?? "x") && isFigure(words[at - 2]));
}

/** "On FoldML, our method improves …". */
function isMeasured(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return chunked.words.slice(chunk.last + 1, chunk.last + 1 + reach).some(({ kind }) => kind.evaluates);
}

/** Index of the "on" before a name, over "the" and over earlier members of its list. */
function prepositionBefore(chunked: ChunkedSentence, chunk: NameChunk): number | undefined {
  for (let at = chunk.first - 1; at >= Math.max(0, chunk.first - 8); at -= 1) {
    const word = chunked.words[at];
    if (word === undefined) return undefined;
    if (word.kind.lower === "on" || word.kind.lower === "across") return at;
    if (word.kind.lower === "in") return isFigure(chunked.words[at - 1]) ? at : undefined;
    const passed =
      word.kind.lower === "the" ||
      word.kind.lower === "both" ||
      word.kind.joinsList ||
      chunked.chunkOf(at) !== undefined;
    if (!passed) return undefined;
  }
  return undefined;
}

/** "an increase of 12% in X": what stands before "in" is a figure. */
function isFigure(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind.shape === "number" ||
      word.kind.shape === "measure" ||
      /^(?:points?|percent|accuracy|score)$/.test(word.kind.lower))
  );
}
