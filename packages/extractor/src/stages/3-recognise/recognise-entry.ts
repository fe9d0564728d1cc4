import type { NameTrie } from "../../lexicon/name-trie.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { NameFinding } from "./finding.ts";
import { joinOddLongForms } from "./mentions/odd-long-forms.ts";
import { type SpelledName, spellName } from "./mentions/spelled-name.ts";
import { readNames } from "./read-names.ts";
import { type EntryReading, wordNumbersOf } from "./reading/read-entry.ts";
import type { RecogniserTools } from "./recogniser-tools.ts";
import type { LocalName } from "./weighing/decide-names.ts";

/** The names of one entry: those that were known, and those that its own text makes names. Of its words only the numbers are kept. */
export interface RecognisedEntry {
  readonly entry: PaperEntry;
  /** Per sentence of the entry, settled. */
  readonly known: readonly (readonly NameFinding[])[];
  /** {@link wordNumbersOf} the entry. */
  readonly words: Int32Array;
  readonly localNames: readonly SpelledName[];
}

/** The names of one entry by itself, as the graph takes them. */
export function recogniseEntry(reading: EntryReading, tools: RecogniserTools): RecognisedEntry {
  const { known, localNames, abbreviations } = readNames(reading, tools);
  const own = new Set([
    ...localNames.map(({ name }) => name),
    ...abbreviations.map(({ pair }) => pair.longForm),
  ]);
  return {
    entry: reading.entry,
    known: withoutOwnData(known, localNames),
    words: wordNumbersOf(reading),
    localNames: joinOddLongForms(
      localNames
        .filter(({ name }) => !isKindOfThing(name, tools.trie))
        .map((local) => spellName(local, abbreviations, reading.sentences, (name) => own.has(name))),
    ),
  };
}

/** "XFold-100B", in a paper that calls it its dataset: what is spelled like a model of a size is data in every sentence. */
function withoutOwnData(
  known: readonly (readonly NameFinding[])[],
  localNames: readonly LocalName[],
): readonly (readonly NameFinding[])[] {
  const data = new Set(
    localNames.flatMap(({ name, type }) => (type === "dataset" || type === "benchmark" ? [name] : [])),
  );
  if (data.size === 0) return known;
  return known.map((findings) =>
    findings.filter(({ candidate: { origin, name } }) => origin !== "grammar" || !data.has(name)),
  );
}

function isKindOfThing(name: string, trie: NameTrie): boolean {
  return trie
    .match(name)
    .some(
      ({ start, end, readings }) =>
        start === 0 && end === name.length && readings.some(({ entry }) => entry.kind === true),
    );
}
