import type { LocalAbbreviation } from "../abbreviations/collect-abbreviations.ts";
import { isDescription } from "../abbreviations/pair-place.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import type { LocalName } from "../weighing/decide-names.ts";
import { otherSpellings } from "./other-spellings.ts";

/** A name that an entry makes, as it may be written there. */
export interface SpelledName {
  readonly local: LocalName;
  readonly name: string;
  readonly alias: string | undefined;
  /** Every wording of the long form that the entry gives, and the name as the title writes it. */
  readonly otherForms: readonly string[];
}

/**
 * Gives a name the second form that its entry defines, and the other ways in which the entry writes it.
 * @param isOther whether a spelling is a name of the entry by itself
 */
export function spellName(
  local: LocalName,
  abbreviations: readonly LocalAbbreviation[],
  sentences: readonly SentenceReading[],
  isOther: (name: string) => boolean,
): SpelledName {
  const pairs = abbreviations.flatMap(({ pair, meaning, sentence }) =>
    meaning.kind === "new" &&
    pair.shortForm === local.name &&
    !isDescription(sentence, pair) &&
    !isOrdinaryWord(pair.longForm)
      ? [pair]
      : [],
  );
  const [first] = pairs;
  const names = first === undefined ? { name: local.name, alias: undefined } : namesOfPair(first);
  const forms = [local.name, ...pairs.map(({ longForm }) => longForm)];
  const respelled =
    local.doubtful || !local.introduced ? [] : forms.flatMap((form) => otherSpellings(form, sentences));
  return {
    local,
    ...names,
    otherForms: [
      ...forms.slice(1),
      ...titleSpelling(local, sentences),
      ...respelled.filter((form) => !isOther(form)),
    ],
  };
}

/** The name that a new abbreviation goes by: the long form when it is written as a title, else the short one. */
function namesOfPair(pair: AbbreviationPair): { readonly name: string; readonly alias: string } {
  const words = pair.longForm.split(/\s+/);
  const titled = words.every((word) =>
    /^(?:\p{Lu}|of$|for$|and$|the$|in$|to$|with$|via$|from$|on$|by$|as$|a$|an$|\d)/u.test(word),
  );
  const odd = words.some((word) => /\p{Ll}\p{Lu}{2}|^\p{Lu}{3}\p{Ll}/u.test(word));
  return titled && !odd
    ? { name: pair.longForm, alias: pair.shortForm }
    : { name: pair.shortForm, alias: pair.longForm };
}

/** The Transfer of "Crease Transfer (T2)": one word with no other inside it names nothing by itself. */
function isOrdinaryWord(longForm: string): boolean {
  return /^\p{L}\p{Ll}+$/u.test(longForm);
}

/** "Stylebreeder" in the title of a paper that introduces STYLEBREEDER. */
function titleSpelling({ name, introduced }: LocalName, sentences: readonly SentenceReading[]): string[] {
  const title = introduced ? sentences.find(({ part }) => part === "title") : undefined;
  const lower = name.toLowerCase();
  const same = title?.words.find(
    ({ kind }) => kind.lower === lower && kind.text !== name && kind.shape !== "plain",
  );
  return same === undefined ? [] : [same.kind.text];
}
