import {
  collectAbbreviations,
  type LocalAbbreviation,
  listedLongForms,
  listedShortForms,
  withoutOverridden,
} from "../abbreviations/collect-abbreviations.ts";
import type { NameFinding } from "../finding.ts";
import { locateNames } from "../reading/locate-names.ts";
import type { EntryReading, SentenceReading } from "../reading/read-entry.ts";
import type { RecogniserTools } from "../recogniser-tools.ts";
import { recogniseLexiconNames } from "../recognisers/lexicon-names.ts";
import { cuedNames } from "./cued-names.ts";
import { dropKinds } from "./drop-kinds.ts";
import { modelsOfEntry } from "./models-of-entry.ts";
import { withoutHomonyms } from "./own-homonyms.ts";
import { settleOverlaps } from "./settle-overlaps.ts";
import { withVersion } from "./versioned-names.ts";

/** The names of an entry that need no discovery. */
export interface KnownNames {
  /** Per sentence, in the order of the text and free of overlaps. */
  readonly known: readonly (readonly NameFinding[])[];
  readonly abbreviations: readonly LocalAbbreviation[];
}

/** Finds what the lexicon lists, what is written as a model of a family, and the short forms that the entry defines. */
export function knownNames({ entry, sentences }: EntryReading, tools: RecogniserTools): KnownNames {
  const cues = entryCues(sentences);
  const models = modelsOfEntry(sentences, tools);
  const listedAndModels = sentences.map((sentence, index) => [
    ...recogniseLexiconNames(sentence, tools.trie, cues).map((finding) => withVersion(sentence, finding)),
    ...(models[index] ?? []),
  ]);
  const first = withoutHomonyms(listedAndModels, sentences, entry);
  const abbreviations = collectAbbreviations(sentences, first, tools.trie);
  return { known: dropKinds(settle(first, sentences, abbreviations), sentences), abbreviations };
}

/** Once the entry is read: its short forms wherever they stand, and names that had their cue in another sentence. */
function settle(
  first: readonly (readonly NameFinding[])[],
  sentences: readonly SentenceReading[],
  abbreviations: readonly LocalAbbreviation[],
): readonly (readonly NameFinding[])[] {
  const listed = listedShortForms(abbreviations);
  const cued = cuedNames(sentences, first);
  if (abbreviations.length === 0 && cued.rows.size === 0) return first.map(settleOverlaps);
  return sentences.map((sentence, index) => {
    const known = first[index] ?? [];
    return settleOverlaps([
      ...withoutOverridden(known, sentence, abbreviations),
      ...listedLongForms(known, sentence, abbreviations),
      ...locateNames(sentence, listed).map(({ start, end, name }) => ({ start, end, ...name })),
      ...withoutOverridden(
        locateNames(sentence, cued).map(({ start, end, name }) => ({ ...name, start, end })),
        sentence,
        abbreviations,
      ),
    ]);
  });
}

/** The words of an entry in lower case, gathered when a name first asks for its cue. */
function entryCues(sentences: readonly SentenceReading[]): () => ReadonlySet<string> {
  let cues: Set<string> | undefined;
  return () => {
    cues ??= new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.kind.lower)));
    return cues;
  };
}
