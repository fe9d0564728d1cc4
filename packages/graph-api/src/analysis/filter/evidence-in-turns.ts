import { type Evidence, isTextEvidence } from "@methodscape/graph-model";

/** Evidence of several conditions, sentence by sentence in turns, so that the first few sentences speak of each of them. */
export function evidenceInTurns(conditions: readonly (readonly Evidence[])[]): Evidence[] {
  const sentences = conditions.map(bySentence);
  const turns = sentences.reduce((most, of) => Math.max(most, of.length), 0);
  return Array.from({ length: turns }, (_, turn) => sentences.flatMap((of) => of[turn] ?? [])).flat();
}

/** The pieces of each sentence together, in the order of the sentences. */
function bySentence(evidence: readonly Evidence[]): readonly Evidence[][] {
  const sentences = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const key = sentenceOf(piece) ?? evidenceKey(piece);
    const pieces = sentences.get(key);
    if (pieces === undefined) sentences.set(key, [piece]);
    else pieces.push(piece);
  }
  return [...sentences.values()];
}

/** Which sentence it points at; undefined for an entry of the lexicon. */
export function sentenceOf(evidence: Evidence): string | undefined {
  return isTextEvidence(evidence) ? `${evidence.start}-${evidence.end} ${evidence.source}` : undefined;
}

/** Equal for evidence that points at the same words, whichever rule read them. */
export function evidenceKey(evidence: Evidence): string {
  if (!isTextEvidence(evidence)) return JSON.stringify([evidence.lexicon, evidence.reference]);
  return JSON.stringify([evidence.source, evidence.start, evidence.end, ...evidence.surface]);
}
