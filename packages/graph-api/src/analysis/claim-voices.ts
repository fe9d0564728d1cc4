import { type Evidence, paperVoices, type Voice, voiceOf } from "@methodscape/graph-model";

/** Who may speak for a paper when a question names no voices: the paper itself, and the person who corrects the map. */
export const defaultVoices: readonly Voice[] = [...paperVoices, "person"];

/** The evidence that speaks with one of the voices, in its order. */
export function evidenceIn(evidence: readonly Evidence[], voices: readonly Voice[]): readonly Evidence[] {
  return evidence.filter((piece) => voices.includes(voiceOf(piece)));
}

/** The voices of some evidence, each once, sorted. */
export function voicesOf(evidence: readonly Evidence[]): readonly Voice[] {
  return [...new Set(evidence.map(voiceOf))].sort();
}
