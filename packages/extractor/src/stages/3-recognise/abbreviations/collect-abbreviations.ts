import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import type { NameTrie } from "../../../lexicon/name-trie.ts";
import type { NameFinding } from "../finding.ts";
import { indexNames, type NameIndex } from "../reading/locate-names.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import { findAbbreviations } from "../recognisers/abbreviations.ts";
import { type AbbreviationMeaning, isSpelledOutFirst, meaningOf } from "./abbreviation-meaning.ts";
import { opensTitle } from "./pair-place.ts";

/** A short form that an entry defines, with what it means there. */
export interface LocalAbbreviation {
  readonly pair: AbbreviationPair;
  readonly sentence: SentenceReading;
  readonly meaning: AbbreviationMeaning;
}

/** The abbreviations that an entry defines, each with what it means there; of several definitions the first decides. */
export function collectAbbreviations(
  sentences: readonly SentenceReading[],
  known: readonly (readonly NameFinding[])[],
  trie: NameTrie,
): LocalAbbreviation[] {
  const meanings = new Map<string, AbbreviationMeaning>();
  return sentences.flatMap((sentence, index) =>
    findAbbreviations(sentence).flatMap((pair) => {
      const entry = lexiconEntryAt(trie, pair, known[index] ?? []);
      const meaning =
        meanings.get(pair.shortForm) ??
        meaningOf(pair, trie, entry, {
          isOwn: opensTitle(sentence, pair),
          isProposed: isProposed(sentence, pair),
        });
      meanings.set(pair.shortForm, meaning);
      return [{ pair, sentence, meaning }];
    }),
  );
}

/** "we propose Folded Paper Attention (FPA)": a verb of introducing right before the long form. */
function isProposed({ words }: SentenceReading, { firstWord }: AbbreviationPair): boolean {
  return words
    .slice(Math.max(0, firstWord - 5), firstWord)
    .some(({ kind }) => kind.introduces === "own" || kind.names);
}

function lexiconEntryAt(
  trie: NameTrie,
  pair: AbbreviationPair,
  known: readonly NameFinding[],
): LexiconEntry | undefined {
  const finding = known.find(
    (candidate) => candidate.start === pair.shortStart && candidate.candidate.lexiconEntry !== undefined,
  );
  if (finding === undefined) return undefined;
  const readings = trie.match(pair.shortForm).flatMap((match) => match.readings);
  return readings.find((reading) => reading.entry.anchor === finding.candidate.lexiconEntry)?.entry;
}

/** Short forms that an entry defines as something the lexicon lists: from then on they need no cue. */
export function listedShortForms(
  abbreviations: readonly LocalAbbreviation[],
): NameIndex<Omit<NameFinding, "start" | "end">> {
  return indexNames(
    abbreviations.flatMap(({ pair, meaning }) => {
      if (meaning.kind !== "lexicon") return [];
      const { type, name, anchor } = meaning.entry;
      const candidate = {
        type,
        name,
        origin: "lexicon",
        lexiconEntry: anchor,
        alias: pair.shortForm,
      } as const;
      const kind = meaning.entry.kind === true;
      return [[pair.shortForm, { candidate, rule: "abbreviation", doubtful: kind, kind }] as const];
    }),
  );
}

/**
 * The long forms of a sentence that mean something the lexicon lists, where it reads another name there: the DPO of
 * "online Direct Preference Optimization (DPO)".
 */
export function listedLongForms(
  findings: readonly NameFinding[],
  sentence: SentenceReading,
  abbreviations: readonly LocalAbbreviation[],
): NameFinding[] {
  return abbreviations.flatMap(({ pair, sentence: home, meaning }) => {
    if (home !== sentence || meaning.kind !== "lexicon" || meaning.entry.kind === true) return [];
    const { type, name, anchor } = meaning.entry;
    const inside = findings.filter(({ start, end }) => start < pair.longEnd && end > pair.longStart);
    const isRead = inside.some(({ candidate }) => candidate.lexiconEntry !== anchor);
    const isUnread = inside.length === 0 && !pair.longForm.includes(" ");
    if (!isRead && !isUnread && !isSpelledOutFirst(meaning.entry, pair)) return [];
    const candidate = { type, name, origin: "lexicon", lexiconEntry: anchor } as const;
    return [{ start: pair.longStart, end: pair.longEnd, candidate, rule: "abbreviation", doubtful: false }];
  });
}

/**
 * Takes out what the lexicon says of a short form that this paper defines as something else, listed or new, and names that are only a part
 * of a long form: the "value model" of "outcome value model (OVM)".
 */
export function withoutOverridden(
  findings: readonly NameFinding[],
  sentence: SentenceReading,
  abbreviations: readonly LocalAbbreviation[],
): readonly NameFinding[] {
  if (abbreviations.length === 0) return findings;
  return findings.filter((finding) =>
    abbreviations.every(({ pair, sentence: home, meaning }) => {
      const isInside = home === sentence && finding.end > pair.longStart && finding.start < pair.longEnd;
      if (meaning.kind === "generic") return true;
      const isOverridden = isInside || isShortFormOf(finding, sentence.text, pair);
      if (meaning.kind === "new") return !isOverridden;
      return !isOverridden || finding.candidate.lexiconEntry === meaning.entry.anchor;
    }),
  );
}

/** Whether a finding's surface is the short form or its plural. */
function isShortFormOf(finding: NameFinding, text: string, pair: AbbreviationPair): boolean {
  const surface = text.slice(finding.start, finding.end);
  return surface === pair.shortForm || surface === `${pair.shortForm}s`;
}

/** The pairs of a sentence that mean something new. */
export function newPairsOf(
  sentence: SentenceReading,
  abbreviations: readonly LocalAbbreviation[],
): AbbreviationPair[] {
  return abbreviations.flatMap(({ pair, sentence: home, meaning }) =>
    home === sentence && meaning.kind === "new" ? [pair] : [],
  );
}
