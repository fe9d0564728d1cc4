import { addToList, type EntityType, type TextSpan } from "@methodscape/graph-model";
import type { EntryNames } from "../read-names.ts";
import { indexNames, locateNames, type NameIndex } from "../reading/locate-names.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import { neverNames } from "../vocabulary/never-names.ts";
import type { DenseSpan } from "./dense-text.ts";
import { type TypeVotes, typeOfName } from "./type-votes.ts";

/** What a text defines with its abbreviations: both forms, wherever they stand in it. */
export interface DefinedNames {
  readonly index: NameIndex<EntityType>;
  readonly bySentence: ReadonlyMap<SentenceReading, readonly AbbreviationPair[]>;
}

/** Collects the pairs of a text, metrics and the like left out. */
export function definedNames({ abbreviations }: EntryNames, votes: TypeVotes): DefinedNames {
  const spellings: (readonly [string, EntityType])[] = [];
  const bySentence = new Map<SentenceReading, AbbreviationPair[]>();
  for (const { sentence, pair } of abbreviations) {
    if (neverNames.has(pair.shortForm.toLowerCase())) continue;
    const type = typeOfName(votes, pair.shortForm);
    spellings.push([pair.shortForm, type], [pair.longForm, type]);
    addToList(bySentence, sentence, pair);
  }
  return { index: indexNames(spellings), bySentence };
}

/** The forms in a sentence: a definition as it was read, all else as it is written. */
export function definedSpans(sentence: SentenceReading, { index, bySentence }: DefinedNames): DenseSpan[] {
  const located = locateNames(sentence, index).map(({ start, end, name }) => ({ start, end, type: name }));
  const longForms = (bySentence.get(sentence) ?? []).flatMap((pair) => {
    const short = located.find(({ start }) => start === pair.shortStart);
    return short === undefined ? [] : [{ start: pair.longStart, end: pair.longEnd, type: short.type }];
  });
  return [...located, ...longForms].map((span) => ({ ...span, rule: "abbreviation" }));
}

/** Where a sentence gives the short form of what it names in full. */
export function shortFormsIn(sentence: SentenceReading, { bySentence }: DefinedNames): TextSpan[] {
  const { text } = sentence;
  return (bySentence.get(sentence) ?? []).map(({ shortStart, shortEnd }) => ({
    start: shortStart,
    end: text.startsWith("s", shortEnd) ? shortEnd + 1 : shortEnd,
  }));
}
