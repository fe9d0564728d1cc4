import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import type { NameTrie } from "../../../lexicon/name-trie.ts";
import { normaliseName } from "../../../lexicon/normalise-name.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import { genericNames, kindWords } from "../vocabulary/generic-names.ts";
import { typeHeads } from "../vocabulary/type-heads.ts";
import { isGenericKind } from "./generic-kind.ts";

/** What an abbreviation of an entry means: a lexicon entry, a kind of thing that is no entity, or something new. */
export type AbbreviationMeaning =
  | { readonly kind: "lexicon"; readonly entry: LexiconEntry }
  | { readonly kind: "generic" }
  | { readonly kind: "new" };

/** Decides what a short form stands for in its own paper: the long form decides, whatever the lexicon thinks of the short one. */
export function meaningOf(
  pair: AbbreviationPair,
  trie: NameTrie,
  shortFinding: LexiconEntry | undefined,
  { isOwn, isProposed }: { readonly isOwn: boolean; readonly isProposed: boolean },
): AbbreviationMeaning {
  const listed = entryNamed(trie, pair.longForm) ?? (isProposed ? undefined : writtenTogether(pair, trie));
  if (listed !== undefined) return { kind: "lexicon", entry: listed };
  if (shortFinding !== undefined && isLike(pair.longForm, shortFinding))
    return { kind: "lexicon", entry: shortFinding };
  if (isOwn) return { kind: "new" };
  if (shortFinding !== undefined && isSpelledOutFirst(shortFinding, pair))
    return { kind: "lexicon", entry: shortFinding };
  if (isMadeOfKindWords(pair.longForm) || isMadeOfGenericNames(pair.longForm)) return { kind: "generic" };
  if (shortFinding !== undefined) return { kind: "new" };
  if (isProposed && /\s\p{Lu}/u.test(pair.longForm) && !isGenericKind(pair.longForm)) return { kind: "new" };
  const lower = pair.shortForm.toLowerCase();
  const singular = pair.shortForm.replace(/(\p{Lu})s$/u, "$1").toLowerCase();
  if (genericNames.has(lower) || genericNames.has(singular)) return { kind: "generic" };
  return { kind: "new" };
}

function entryNamed(trie: NameTrie, name: string): LexiconEntry | undefined {
  const match = trie
    .match(name)
    .find((found) => found.start === 0 && found.end === name.length && found.tail === "");
  return match?.readings.find((candidate) => candidate.ambiguous === undefined)?.entry;
}

/** "ProcessRewardModel (PRM)": a listed name of several words that the text writes as one. */
function writtenTogether({ longForm }: AbbreviationPair, trie: NameTrie): LexiconEntry | undefined {
  const apart = longForm.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ");
  return apart === longForm ? undefined : entryNamed(trie, apart);
}

/** "Video Large Language Models": every word belongs to the names of kinds. */
function isMadeOfKindWords(longForm: string): boolean {
  const words = longForm.toLowerCase().split(/[\s-]+/);
  return kindEnding.test(longForm) && words.every((word) => kindWords.has(word) || typeHeads.has(word));
}

const directions =
  /^(?:(?:south|north)[- ]?(?:east|west)|south|north|east|west|middle|central|sub-saharan)(?:ern)?$/;

/** "Southeast Asia", "Monte Carlo": names, but none of a method or of data. */
function isMadeOfGenericNames(longForm: string): boolean {
  const words = longForm.toLowerCase().split(" ");
  return (
    genericNames.has(words.at(-1) ?? "") &&
    words.every((word) => genericNames.has(word) || directions.test(word))
  );
}

const kindEnding = /(?:models?|networks?|llms?)$/i;

/** Half of the long form's words are in one of the entry's names: a loose wording of the same thing. */
function isLike(longForm: string, entry: LexiconEntry): boolean {
  const words = new Set(normaliseName(longForm).split(" ").map(withoutPlural));
  return [entry.name, ...entry.aliases].some((name) => {
    const own = normaliseName(name).split(" ").map(withoutPlural);
    return (
      own.length > 1 && own.filter((word) => words.has(word)).length * 2 > Math.max(own.length, words.size)
    );
  });
}

/** "neural parametric head models (NPHM)": small letters throughout, the first of each word. */
function isSpelledOut({ shortForm, longForm }: AbbreviationPair): boolean {
  if (!/^\p{Lu}{3,}$/u.test(shortForm) || /\p{Lu}/u.test(longForm)) return false;
  const initials = longForm.split(/[\s-]+/).map((word) => word.charAt(0));
  return initials.join("").toUpperCase() === shortForm;
}

/** The lexicon knows no words for it, so those of the text, which fit to the letter, do not speak against it. */
export function isSpelledOutFirst({ name, aliases }: LexiconEntry, pair: AbbreviationPair): boolean {
  return isSpelledOut(pair) && [name, ...aliases].every((each) => !each.includes(" "));
}

const withoutPlural = (word: string): string => word.replace(/s$/, "");
