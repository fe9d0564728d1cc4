import type { NameTrie } from "../../lexicon/name-trie.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { bracketedNames } from "./bracketed-names.ts";
import {
  collectAbbreviations,
  type LocalAbbreviation,
  listedLongForms,
  listedShortForms,
  newPairsOf,
  withoutOverridden,
} from "./collect-abbreviations.ts";
import { cuedNames } from "./cued-names.ts";
import { decideNames, type LocalName } from "./decide-names.ts";
import { derivedNames } from "./derived-names.ts";
import { dropKinds } from "./drop-kinds.ts";
import type { NameEvidence, NameFinding } from "./finding.ts";
import { evidenceOfAbbreviation } from "./local-abbreviations.ts";
import { modelsOfEntry } from "./models-of-entry.ts";
import { withoutHomonyms } from "./own-homonyms.ts";
import { ownTypeOf } from "./own-type.ts";
import { type ChunkedSentence, chunkSentence } from "./reading/chunked-sentence.ts";
import { locateNames } from "./reading/locate-names.ts";
import type { EntryReading, SentenceReading } from "./reading/read-entry.ts";
import type { WordKind } from "./reading/word-kind.ts";
import { appositions } from "./recognisers/appositions.ts";
import { coinedIdeas } from "./recognisers/coined-ideas.ts";
import { coinedPhrases } from "./recognisers/coined-phrases.ts";
import { componentNames } from "./recognisers/component-names.ts";
import { contextNames } from "./recognisers/context-names.ts";
import { extendedNames } from "./recognisers/extended-names.ts";
import { headNouns } from "./recognisers/head-nouns.ts";
import { introducedNames } from "./recognisers/introduced-names.ts";
import { recogniseLexiconNames } from "./recognisers/lexicon-names.ts";
import { listedNames } from "./recognisers/listed-names.ts";
import { listedParts } from "./recognisers/listed-parts.ts";
import { metrics } from "./recognisers/metrics.ts";
import type { FamilyTest } from "./recognisers/model-name.ts";
import { namedThings } from "./recognisers/named-things.ts";
import { passiveIntroductions } from "./recognisers/passive-introductions.ts";
import { quotedObjects } from "./recognisers/quoted-objects.ts";
import { titleNames } from "./recognisers/title-names.ts";
import { titlePage } from "./recognisers/title-page.ts";
import { titlePhrase } from "./recognisers/title-phrase.ts";
import { settleOverlaps } from "./settle-overlaps.ts";
import { type SpelledName, spellName } from "./spelled-name.ts";
import { withTextSpelling } from "./title-spelling.ts";
import { typeFromWhatFollows } from "./what-follows.ts";

/** What the recognisers need besides the text; built once a run. */
export interface RecogniserTools {
  readonly trie: NameTrie;
  readonly isFamilyName: FamilyTest;
}

/** The names of one entry: those that were known, and those that its own text makes names. Its words are not kept. */
export interface RecognisedEntry {
  readonly entry: PaperEntry;
  /** Per sentence of the entry, settled. */
  readonly known: readonly (readonly NameFinding[])[];
  /** Per sentence, what kinds of words stand in it but plain ones: nearly every name begins with one of these. */
  readonly openers: readonly (readonly WordKind[])[];
  readonly localNames: readonly SpelledName[];
}

/** All that the text of one entry says of names. */
export interface EntryNames {
  readonly known: readonly (readonly NameFinding[])[];
  readonly abbreviations: readonly LocalAbbreviation[];
  /** What speaks for and against each unlisted name. */
  readonly evidence: readonly NameEvidence[];
  /** Those that hold. */
  readonly localNames: readonly LocalName[];
}

/** The recognisers of unlisted names; add one by adding its file and its row. */
const discoverers: readonly ((chunked: ChunkedSentence) => NameEvidence[])[] = [
  introducedNames,
  passiveIntroductions,
  namedThings,
  coinedPhrases,
  coinedIdeas,
  quotedObjects,
  appositions,
  headNouns,
  componentNames,
  listedNames,
  listedParts,
  titleNames,
  contextNames,
  metrics,
];

/** The names of one entry by itself, as the graph takes them. */
export function recogniseEntry(reading: EntryReading, tools: RecogniserTools): RecognisedEntry {
  const { known, localNames, abbreviations } = readNames(reading, tools);
  return {
    entry: reading.entry,
    known: withoutOwnData(known, localNames),
    openers: reading.sentences.map(openersOf),
    localNames: localNames
      .filter(({ name }) => !isKindOfThing(name, tools.trie))
      .map((local) => spellName(local, abbreviations, reading.sentences)),
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

/** Reads the names of one entry from four sides: lexicon, grammar, abbreviations, discovery. */
export function readNames({ entry, sentences }: EntryReading, tools: RecogniserTools): EntryNames {
  const cues = entryCues(sentences);
  const models = modelsOfEntry(sentences, tools);
  const listedAndModels = sentences.map((sentence, index) => [
    ...recogniseLexiconNames(sentence, tools.trie, cues),
    ...(models[index] ?? []),
  ]);
  const firstKnown = withoutHomonyms(listedAndModels, sentences, entry);
  const abbreviations = collectAbbreviations(sentences, firstKnown, tools.trie);
  const listed = listedShortForms(abbreviations);
  const cued = cuedNames(sentences, firstKnown);
  const isSettled = abbreviations.length === 0 && cued.rows.size === 0;
  const settled = sentences.map((sentence, index) => {
    if (isSettled) return settleOverlaps(firstKnown[index] ?? []);
    return settleOverlaps([
      ...withoutOverridden(firstKnown[index] ?? [], sentence, abbreviations),
      ...listedLongForms(firstKnown[index] ?? [], sentence, abbreviations),
      ...locateNames(sentence, listed).map(({ start, end, name }) => ({ start, end, ...name })),
      ...withoutOverridden(
        locateNames(sentence, cued).map(({ start, end, name }) => ({ ...name, start, end })),
        sentence,
        abbreviations,
      ),
    ]);
  });
  const known = dropKinds(settled, sentences);
  const chunked = sentences.map((sentence, index) =>
    chunkSentence(sentence, namesAmong(known[index] ?? []), newPairsOf(sentence, abbreviations)),
  );
  const bySentence = chunked.map(evidenceIn);
  const said = withTextSpelling(bySentence.flat());
  const evidence = [
    ...said,
    ...typeFromWhatFollows(chunked, bySentence),
    ...derivedNames(chunked, said, tools.trie),
    ...titlePhrase(chunked),
    ...titlePage(chunked),
    ...extendedNames(chunked),
    ...bracketedNames(chunked, said),
    ...abbreviations.flatMap(evidenceOfAbbreviation),
  ];
  const localNames =
    evidence.length === 0 ? [] : decideNames(evidence, countNames(chunked), ownTypeOf(sentences));
  return { known, abbreviations, evidence, localNames };
}

function openersOf({ words }: SentenceReading): readonly WordKind[] {
  const openers: WordKind[] = [];
  for (const { kind } of words) if (kind.shape !== "plain") openers.push(kind);
  return openers;
}

/** Kinds of things do not cut a run of capitals: "Automatic Image Generation" may be a name. */
function namesAmong(findings: readonly NameFinding[]): readonly NameFinding[] {
  return findings.some(({ kind }) => kind === true) ? findings.filter(({ kind }) => kind !== true) : findings;
}

function isKindOfThing(name: string, trie: NameTrie): boolean {
  return trie
    .match(name)
    .some(
      ({ start, end, readings }) =>
        start === 0 && end === name.length && readings.some(({ entry }) => entry.kind === true),
    );
}

/** A sentence without a chunk has nothing to weigh but a bare phrase that the authors introduce. */
function evidenceIn(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.chunks.length === 0)
    return [
      ...introducedNames(chunked),
      ...coinedPhrases(chunked),
      ...coinedIdeas(chunked),
      ...quotedObjects(chunked),
      ...listedParts(chunked),
    ];
  const evidence: NameEvidence[] = [];
  for (const discover of discoverers) for (const piece of discover(chunked)) evidence.push(piece);
  return evidence;
}

function entryCues(sentences: readonly SentenceReading[]): () => ReadonlySet<string> {
  let cues: Set<string> | undefined;
  return () => {
    cues ??= new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.kind.lower)));
    return cues;
  };
}

function countNames(chunked: readonly ChunkedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { chunks } of chunked) {
    for (const chunk of chunks) {
      if (chunk.finding === undefined) counts.set(chunk.name, (counts.get(chunk.name) ?? 0) + 1);
    }
  }
  return counts;
}
