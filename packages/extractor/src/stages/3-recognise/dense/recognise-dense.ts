import type { TextSpan } from "@methodscape/graph-model";
import type { NameTrie } from "../../../lexicon/name-trie.ts";
import type { EntryNames } from "../read-names.ts";
import type { EntryReading, SentenceReading } from "../reading/read-entry.ts";
import { acceptedNames } from "./accepted-names.ts";
import { citationWords } from "./citation-words.ts";
import { voteByContext, voteByList } from "./context-votes.ts";
import { dataPhrases } from "./data-phrases.ts";
import { definedNames, definedSpans, shortFormsIn } from "./defined-names.ts";
import type { DenseSpan, SentenceParts } from "./dense-text.ts";
import { givenNames } from "./given-names.ts";
import { collocations, spanOfRun } from "./joined-nouns.ts";
import { kindPhrases } from "./kind-phrases.ts";
import { findKindTerms, isKindTerm, type KindTerms, typeOfKind } from "./kind-terms.ts";
import { nameRuns } from "./name-runs.ts";
import { voteByDefinition, voteByEvidence, voteByName } from "./name-votes.ts";
import { settleSpans } from "./settle-spans.ts";
import { addBounded, type TypeVotes, typeOfName } from "./type-votes.ts";

export interface DenseOptions {
  /** Kinds of things in small letters too: "dilated convolution", "semantic segmentation". */
  readonly generic: boolean;
  /** Data with the noun that says so, "the [NORB and CIFAR-10 datasets]", and not the names alone. */
  readonly dataPhrases: boolean;
}

export interface DenseTools {
  readonly trie: NameTrie;
  /** Lower-case words that names of several words are made of. */
  readonly nameWords: ReadonlySet<string>;
}

/** A text as read for its every name. */
export interface DenseReading {
  readonly names: EntryNames;
  readonly parts: readonly SentenceParts[];
  readonly votes: TypeVotes;
}

/** Reads what may be a name in every sentence of a text, and what speaks for the type of each. */
export function readDense(
  { sentences }: EntryReading,
  names: EntryNames,
  { trie }: DenseTools,
): DenseReading {
  const parts = sentences.map((sentence) => readParts(sentence, trie));
  const votes = votesOf(parts, names, trie);
  return { names, parts, votes };
}

/** What is told around a name many times over outweighs neither the lexicon nor a definition. */
const mostPointsAround = 7;

function votesOf(parts: readonly SentenceParts[], names: EntryNames, trie: NameTrie): TypeVotes {
  const around: TypeVotes = new Map();
  voteByEvidence(around, names);
  for (const part of parts) voteByContext(around, part);
  const votes: TypeVotes = new Map();
  addBounded(votes, around, mostPointsAround);
  voteByDefinition(votes, names);
  for (const name of new Set(parts.flatMap(({ runs }) => runs.map(({ text }) => text))))
    voteByName(votes, name, trie);
  for (const part of parts) voteByList(votes, part);
  return votes;
}

function readParts(sentence: SentenceReading, trie: NameTrie): SentenceParts {
  const cited = citationWords(sentence);
  return {
    sentence,
    cited,
    runs: nameRuns(sentence, cited),
    phrases: kindPhrases(sentence, cited),
    given: givenNames(sentence, trie, cited),
  };
}

/** The spans of every sentence of a text, settled. */
export function recogniseDense(
  { names, parts, votes }: DenseReading,
  { nameWords }: DenseTools,
  options: DenseOptions,
): DenseSpan[][] {
  const joined = collocations(parts);
  const accepted = acceptedNames(names, parts, votes, joined);
  const terms = findKindTerms(names, parts, votes, nameWords);
  const defined = definedNames(names, votes);
  return parts.map((part) => {
    const spans = [
      ...part.given,
      ...part.runs
        .filter(({ text }) => accepted.has(text))
        .map((run) => spanOfRun(part, run, typeOfName(votes, run.text), joined)),
      ...definedSpans(part.sentence, defined),
      ...kindSpans(part, terms),
    ].filter((span) => options.generic || span.rule === "name" || isWrittenAsName(span, part.sentence));
    const whole = options.dataPhrases
      ? withDataPhrases(spans, part, shortFormsIn(part.sentence, defined))
      : spans;
    return settleSpans(whole, part.sentence.span);
  });
}

function kindSpans({ phrases }: SentenceParts, terms: KindTerms): DenseSpan[] {
  return phrases
    .filter((phrase) => isKindTerm(phrase, terms))
    .map((phrase) => ({
      start: phrase.start,
      end: phrase.end,
      type: typeOfKind(phrase, terms),
      rule: "kind",
    }));
}

/** A capital or figure that is not just the one that opens the sentence. */
function isWrittenAsName({ start, end }: DenseSpan, { text, words, span }: SentenceReading): boolean {
  const first = words[0]?.start ?? span.start;
  return /\p{Lu}|\d/u.test(text.slice(start === first ? start + 1 : start, end));
}

/** Phrases in the place of the names in them; a short form behind its long form is no mention of its own. */
function withDataPhrases(
  spans: readonly DenseSpan[],
  part: SentenceParts,
  shortForms: readonly TextSpan[],
): DenseSpan[] {
  const phrases = dataPhrases(part.sentence, part.cited);
  const left = spans.filter(
    (span) => !shortForms.some(({ start, end }) => span.start >= start && span.end <= end),
  );
  return [
    ...left,
    ...phrases.map(({ start, end }) => ({ start, end, type: "dataset", rule: "data" }) as const),
  ];
}
