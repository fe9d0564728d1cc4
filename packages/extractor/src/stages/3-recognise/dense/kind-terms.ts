import type { EntityType } from "@methodscape/graph-model";
import type { EntryNames } from "../read-names.ts";
import type { SentenceParts } from "./dense-text.ts";
import { type KindPhrase, phraseKey } from "./kind-phrases.ts";
import { type TypeVotes, typeOfName } from "./type-votes.ts";

/** What a text makes terms: how often each phrase comes back, and the long forms of its abbreviations. */
export interface KindTerms {
  readonly counts: ReadonlyMap<string, number>;
  readonly defined: ReadonlyMap<string, EntityType>;
  readonly nameWords: ReadonlySet<string>;
}

/** How often a phrase with a noun that says little must come back: a term does (K. Frantzi et al., Automatic recognition of multi-word terms, 2000, https://doi.org/10.1007/s007999900023). */
const leastTimes = 3;

/** Counts the phrases of a text. */
export function findKindTerms(
  { abbreviations }: EntryNames,
  parts: readonly SentenceParts[],
  votes: TypeVotes,
  nameWords: ReadonlySet<string>,
): KindTerms {
  const counts = new Map<string, number>();
  for (const { phrases } of parts) {
    for (const { key } of phrases) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const defined = new Map(
    abbreviations.map(({ pair }) => [keyOfLongForm(pair.longForm), typeOfName(votes, pair.shortForm)]),
  );
  return { counts, defined, nameWords };
}

function keyOfLongForm(longForm: string): string {
  const words = longForm.toLowerCase().split(" ");
  return phraseKey(words.slice(0, -1), words[words.length - 1] ?? "");
}

/** Whether a phrase names a kind: by its noun, by its definition, or as a term that comes back. */
export function isKindTerm(phrase: KindPhrase, { counts, defined, nameWords }: KindTerms): boolean {
  if (phrase.head.strength === "alone" || defined.has(phrase.key)) return true;
  if (phrase.modifiers.length === 0) return false;
  if (phrase.head.strength === "described") return true;
  return (counts.get(phrase.key) ?? 0) >= leastTimes && phrase.modifiers.some((word) => nameWords.has(word));
}

/** What its abbreviation is, else what its noun says. */
export function typeOfKind(phrase: KindPhrase, { defined }: KindTerms): EntityType {
  return defined.get(phrase.key) ?? phrase.head.type;
}
