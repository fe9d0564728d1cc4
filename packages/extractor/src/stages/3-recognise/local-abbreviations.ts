import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import type { NameTrie } from "../../lexicon/name-trie.ts";
import { normaliseName } from "../../lexicon/normalise-name.ts";
import type { NameEvidence, NameFinding } from "./finding.ts";
import { phraseHead } from "./reading/phrase-head.ts";
import type { SentenceReading } from "./reading/read-entry.ts";
import type { AbbreviationPair } from "./recognisers/abbreviation-pair.ts";
import { genericNames, kindWords } from "./vocabulary/generic-names.ts";
import { typeHeads } from "./vocabulary/type-heads.ts";

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

/**
 * "large reasoning models", "Vision Foundation Models", "automated theorem proving": kinds of things and tasks. They are
 * nobody's name unless a paper introduces them.
 */
function isGenericKind(longForm: string): boolean {
  if (
    /(?:models|networks|agents|systems|tasks|machines|units|interfaces|assistants|datasets|benchmarks|encoders|transformers|experts|fields|languages|algorithms|components|techniques|methods|approaches)$/i.test(
      longForm,
    )
  )
    return true;
  if (
    /(?:proving|processing|generation|recognition|answering|intelligence|understanding|translation|detection|segmentation|estimation|classification|summarization|synthesis|extraction|completion|reasoning|assessment|rate|ratio|distance|error|score|accuracy|index|language|cognition|planning|navigation|manipulation|restoration|reconstruction|prediction|forecasting|captioning|linking|federated learning|multi-task learning|transfer learning|meta-learning|machine learning|deep learning)$/i.test(
      longForm,
    )
  )
    return true;
  return (
    /^[\p{Lu}]?[^\p{Lu}]*$/u.test(longForm) &&
    /(?:model|network|agent|system|data|task|learning|transformer|machine|unit|interface|assistant|encoder|autoencoder|inference|retrieval|model+ing|imaging|parameteri[sz]ation|parametri[sz]ation|monitoring|mining)$/.test(
      longForm,
    )
  );
}

/** What the definition says of the short form: that of a kind is no name, whatever else speaks for it. */
export function evidenceOfAbbreviation({
  sentence,
  pair,
  meaning,
}: {
  readonly sentence: SentenceReading;
  readonly pair: AbbreviationPair;
  readonly meaning: AbbreviationMeaning;
}): NameEvidence[] {
  if (meaning.kind === "generic" || (meaning.kind === "lexicon" && meaning.entry.kind === true))
    return [{ name: pair.shortForm, naming: -20, type: undefined, typing: 0, rule: "abbreviation" }];
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
  if (isGenericKind(pair.longForm))
    return { name: pair.shortForm, naming: -2.5, type: undefined, typing: 0, rule: "abbreviation" };
  if (/\b(?:Task|Problem)$/.test(pair.longForm))
    return { name: pair.shortForm, naming: 2, type: "concept", typing: 6, rule: "abbreviation" };
  // "Learned optimizers (LOs)": many of them, in small letters but for the sentence's capital.
  if (/^.[^\p{Lu}]*s$/u.test(pair.longForm) && !/\p{Ll}/u.test(pair.shortForm))
    return { name: pair.shortForm, naming: -2, type: undefined, typing: 0, rule: "abbreviation" };
  if (!known) {
    // A phrase in capitals that ends in no known noun is more often a technique than anything else.
    const titled = /\s\p{Lu}/u.test(pair.longForm) || pair.longForm.includes("-");
    return {
      name: pair.shortForm,
      naming: capitalised ? (titled ? 1.5 : 0.5) : -2,
      type: capitalised ? "method" : undefined,
      typing: 1,
      rule: "abbreviation",
    };
  }
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

/** "SVG: Stereoscopic Video Generation …": what opens a title with its words behind the colon is the paper's own, whatever it is elsewhere. */
export function opensTitle(
  sentence: SentenceReading,
  { first, shortStart, longStart }: AbbreviationPair,
): boolean {
  return sentence.part === "title" && first === 0 && shortStart < longStart;
}

/** "an optical flow generator (FlowGen)": a coined word behind a description, which is no long form although the letters are in it. */
export function isDescription({ words }: SentenceReading, pair: AbbreviationPair): boolean {
  if (!isCompound(pair.shortForm) || /^\p{Lu}/u.test(pair.longForm)) return false;
  for (let at = pair.firstWord - 1; at >= Math.max(0, pair.firstWord - 5); at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.before !== "") return false;
    if (/^(?:a|an)$/.test(word.kind.lower)) return true;
    if (word.kind.determiner && !/^(?:new|novel)$/.test(word.kind.lower)) return false;
    if (word.kind.ender || word.kind.lower === "of") return false;
  }
  return false;
}

/** "FlowGen", "Fold-Instruct": two words in one. */
export function isCompound(shortForm: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}-?\p{Lu}\p{Ll}{2,}$/u.test(shortForm);
}

/** The name that a new abbreviation goes by: the long form when it is written as a title, else the short one. */
export function namesOfPair(pair: AbbreviationPair): { readonly name: string; readonly alias: string } {
  const words = pair.longForm.split(/\s+/);
  const titled = words.every((word) =>
    /^(?:\p{Lu}|of$|for$|and$|the$|in$|to$|with$|via$|from$|on$|by$|as$|a$|an$|\d)/u.test(word),
  );
  const odd = words.some((word) => /\p{Ll}\p{Lu}{2}|^\p{Lu}{3}\p{Ll}/u.test(word));
  return titled && !odd
    ? { name: pair.longForm, alias: pair.shortForm }
    : { name: pair.shortForm, alias: pair.longForm };
}

/** Whether a finding's surface is the short form or its plural. */
export function isShortFormOf(finding: NameFinding, text: string, pair: AbbreviationPair): boolean {
  const surface = text.slice(finding.start, finding.end);
  return surface === pair.shortForm || surface === `${pair.shortForm}s`;
}
