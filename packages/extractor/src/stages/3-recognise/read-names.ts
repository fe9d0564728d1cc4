import { type LocalAbbreviation, newPairsOf } from "./abbreviations/collect-abbreviations.ts";
import type { NameEvidence, NameFinding } from "./finding.ts";
import { knownNames } from "./known/known-names.ts";
import { type ChunkedSentence, chunkSentence } from "./reading/chunked-sentence.ts";
import type { EntryReading } from "./reading/read-entry.ts";
import type { RecogniserTools } from "./recogniser-tools.ts";
import { nameEvidence } from "./recognisers/name-evidence.ts";
import { decideNames, type LocalName } from "./weighing/decide-names.ts";
import { ownTypeOf } from "./weighing/own-type.ts";

/** All that the text of one entry says of names. */
export interface EntryNames {
  /** Per sentence of the entry, settled. */
  readonly known: readonly (readonly NameFinding[])[];
  readonly abbreviations: readonly LocalAbbreviation[];
  /** What speaks for and against each unlisted name. */
  readonly evidence: readonly NameEvidence[];
  /** Those that hold. */
  readonly localNames: readonly LocalName[];
}

/** Reads the names of one entry from four sides: lexicon, grammar, abbreviations, discovery. */
export function readNames(reading: EntryReading, tools: RecogniserTools): EntryNames {
  const { sentences } = reading;
  const { known, abbreviations } = knownNames(reading, tools);
  const chunked = sentences.map((sentence, index) =>
    chunkSentence(sentence, namesAmong(known[index] ?? []), newPairsOf(sentence, abbreviations)),
  );
  const evidence = nameEvidence(chunked, abbreviations, tools.trie);
  const localNames =
    evidence.length === 0 ? [] : decideNames(evidence, countNames(chunked), ownTypeOf(sentences));
  return { known, abbreviations, evidence, localNames };
}

/** Kinds of things do not cut a run of capitals: "Automatic Image Generation" may be a name. */
function namesAmong(findings: readonly NameFinding[]): readonly NameFinding[] {
  return findings.some(({ kind }) => kind === true) ? findings.filter(({ kind }) => kind !== true) : findings;
}

/** How often each unlisted name stands in the entry. */
function countNames(chunked: readonly ChunkedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { chunks } of chunked) {
    for (const chunk of chunks) {
      if (chunk.finding === undefined) counts.set(chunk.name, (counts.get(chunk.name) ?? 0) + 1);
    }
  }
  return counts;
}
