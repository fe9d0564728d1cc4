import type { NameEvidence } from "../finding.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import type { SentenceReading } from "../reading/read-entry.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";
import type { LocalAbbreviation } from "./collect-abbreviations.ts";
import { isGenericKind } from "./generic-kind.ts";
import { isDescription, opensTitle } from "./pair-place.ts";

/** What the definition says of the short form: that of a kind is no name, whatever else speaks for it. */
export function evidenceOfAbbreviation({ sentence, pair, meaning }: LocalAbbreviation): NameEvidence[] {
  if (meaning.kind === "generic" || (meaning.kind === "lexicon" && meaning.entry.kind === true))
    return [noName(pair, -20)];
  return meaning.kind === "new" ? [newAbbreviation(sentence, pair)] : [];
}

function newAbbreviation(sentence: SentenceReading, pair: AbbreviationPair): NameEvidence {
  const head = phraseHead(sentence.words.slice(pair.firstWord, pair.lastWord + 1), 0);
  const final = sentence.words[pair.lastWord]?.kind.head;
  const type = final === undefined ? undefined : (head?.type ?? final.type);
  const capitalised = /^\p{Lu}/u.test(pair.longForm);
  const known = type !== undefined && type !== "concept";
  const weak = { name: pair.shortForm, type: known ? type : undefined, rule: "abbreviation" } as const;
  if (opensTitle(sentence, pair)) return { ...weak, naming: 1.5, typing: 1 };
  if (isDescription(sentence, pair)) return { ...weak, naming: 0, typing: 2 };
  if (isGenericKind(pair.longForm)) return noName(pair, -2.5);
  if (/\b(?:Task|Problem)$/.test(pair.longForm))
    return { name: pair.shortForm, naming: 2, type: "concept", typing: 6, rule: "abbreviation" };
  // "Learned optimizers (LOs)": many of them, in small letters but for the sentence's capital.
  if (/^.[^\p{Lu}]*s$/u.test(pair.longForm) && !/\p{Ll}/u.test(pair.shortForm)) return noName(pair, -2);
  if (!known) return withoutHead(pair, capitalised);
  // "Process Reward Model", "Value Model": ways to judge, not one set of weights.
  const judges = /\b(?:reward|value|verifier|preference|critic)\s+models?$/i.test(pair.longForm);
  return {
    name: pair.shortForm,
    naming: capitalised ? 2.5 : 2,
    type: judges ? "method" : type,
    typing: 2.5,
    rule: "abbreviation",
  };
}

/** A phrase in capitals that ends in no known noun is more often a technique than anything else. */
function withoutHead({ shortForm, longForm }: AbbreviationPair, capitalised: boolean): NameEvidence {
  const titled = /\s\p{Lu}/u.test(longForm) || longForm.includes("-");
  return {
    name: shortForm,
    naming: capitalised ? (titled ? 1.5 : 0.5) : -2,
    type: capitalised ? "method" : undefined,
    typing: 1,
    rule: "abbreviation",
  };
}

function noName({ shortForm }: AbbreviationPair, naming: number): NameEvidence {
  return { name: shortForm, naming, type: undefined, typing: 0, rule: "abbreviation" };
}
