import type { QuotedEvidence } from "@methodscape/graph-model";

/** A sentence once, however many names were read in it; or a lexicon entry. */
export interface Sentence {
  readonly key: string;
  readonly evidence: QuotedEvidence;
  /** Where names stand in the quote: in order, none overlapping another. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Evidence by sentence: the same words of the same voice are quoted once, with every name in them marked. */
export function mergeEvidence(evidence: readonly QuotedEvidence[]): Sentence[] {
  const sentences = new Map<string, { evidence: QuotedEvidence; surfaces: [number, number][] }>();
  for (const one of evidence) {
    const key = `${one.voice} ${one.quote ?? `${one.lexicon} ${one.reference}`}`;
    const known = sentences.get(key) ?? { evidence: one, surfaces: [] };
    if (one.surface !== undefined) known.surfaces.push(one.surface);
    sentences.set(key, known);
  }
  return [...sentences].map(([key, sentence]) => ({
    key,
    evidence: sentence.evidence,
    marks: joinSpans(sentence.surfaces, sentence.evidence.quote?.length ?? 0),
  }));
}

/** Spans within a text of some length, sorted; spans that touch or overlap become one. */
function joinSpans(spans: readonly (readonly [number, number])[], length: number): [number, number][] {
  const inside = spans.filter(([start, end]) => start >= 0 && start < end && end <= length);
  const joined: [number, number][] = [];
  for (const [start, end] of [...inside].sort((left, right) => left[0] - right[0] || left[1] - right[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** A piece of a sentence: marked as a name, or not. `start` counts from the beginning of the sentence. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a quote at its marks; the pieces put together are the quote. */
export function piecesOf(quote: string, marks: Sentence["marks"]): Piece[] {
  const cuts = [0, ...marks.flat(), quote.length];
  return cuts
    .slice(0, -1)
    .map((start, index) => ({ start, text: quote.slice(start, cuts[index + 1]), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
