import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import { normaliseName } from "../../lexicon/normalise-name.ts";
import type { Candidate, NameUse } from "../../model/mention.ts";

/** Mentions of one entity. `entry` is its lexicon entry, if it has one. */
export interface MentionGroup {
  readonly entry: LexiconEntry | undefined;
  readonly mentions: readonly NameUse[];
  /** The place of each among all mentions of the run. */
  readonly places: readonly number[];
}

/** {@link normaliseName}, remembered: a run writes the same names again and again. */
export type NormalForm = (name: string) => string;

/**
 * Puts mentions of one entity together: the same lexicon entry, the same name in normal spelling, long and short form of
 * one definition. A short form without a definition of its own joins the only meaning that the run gives it.
 */
export function groupMentions(mentions: readonly NameUse[], entries: LexiconIndex): MentionGroup[] {
  const normalForm = rememberNormalForms();
  const meanings = shortFormMeanings(mentions, normalForm);
  const groups = new Map<
    string,
    { entry: LexiconEntry | undefined; mentions: NameUse[]; places: number[] }
  >();
  mentions.forEach((mention, place) => {
    const entry = entryOf(mention.candidate, entries, normalForm);
    const key =
      entry === undefined
        ? `name:${nameKeyOf(mention.candidate, meanings, normalForm)}`
        : `entry:${entry.type}:${entry.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { entry, mentions: [mention], places: [place] });
    else {
      group.mentions.push(mention);
      group.places.push(place);
    }
  });
  return [...groups.values()];
}

/** Opens a {@link normaliseName} that remembers what it was asked. */
export function rememberNormalForms(): NormalForm {
  const forms = new Map<string, string>();
  return (name) => {
    const known = forms.get(name);
    if (known !== undefined) return known;
    const form = normaliseName(name);
    forms.set(name, form);
    return form;
  };
}

/** The lexicon by anchor, and by type and name in normal spelling. */
export interface LexiconIndex {
  readonly byAnchor: ReadonlyMap<string, LexiconEntry>;
  readonly byName: ReadonlyMap<string, LexiconEntry>;
}

/** From this length on a name that nobody listed is the lexicon's, whatever its capitals; shorter ones are often other words. */
const shortestFolded = 5;

/** Lays the lexicon out for {@link groupMentions}; a name of two entries of one type belongs to neither. */
export function indexLexicon(entries: readonly LexiconEntry[]): LexiconIndex {
  const byAnchor = new Map(entries.map((entry) => [entry.anchor, entry]));
  const byName = new Map<string, LexiconEntry>();
  const contested = new Set<string>();
  for (const entry of entries) {
    for (const name of new Set(
      [entry.name, ...entry.aliases].map((spelling) => `${entry.type}:${normaliseName(spelling)}`),
    )) {
      if (byName.has(name)) contested.add(name);
      byName.set(name, entry);
    }
  }
  for (const name of contested) byName.delete(name);
  return { byAnchor, byName };
}

function entryOf(
  candidate: Candidate,
  entries: LexiconIndex,
  normalForm: NormalForm,
): LexiconEntry | undefined {
  if (candidate.lexiconEntry !== undefined) return entries.byAnchor.get(candidate.lexiconEntry);
  if (candidate.introduced === true || candidate.origin === "abbreviation") return undefined;
  const key = normalForm(candidate.name);
  const entry = entries.byName.get(`${candidate.type}:${key}`);
  if (candidate.origin === "grammar" || key.length >= shortestFolded) return entry;
  return entry !== undefined && isShouted(candidate.name, entry) ? entry : undefined;
}

/** "ROPE" where the lexicon writes RoPE: an abbreviation of four letters that a paper neither brings in nor spells out. */
function isShouted(name: string, entry: LexiconEntry): boolean {
  return (
    /^\p{Lu}{4}$/u.test(name) &&
    [entry.name, ...entry.aliases].some(
      (known) => /^\p{Lu}.*\p{Lu}/u.test(known) && known !== name && known.toUpperCase() === name,
    )
  );
}

/** Both forms of a defined abbreviation in normal spelling; undefined for a plain name. */
function definedForms(
  { origin, name, alias }: Candidate,
  normalForm: NormalForm,
): { readonly long: string; readonly short: string } | undefined {
  if (origin !== "abbreviation" || alias === undefined) return undefined;
  const [long, short] = name.length >= alias.length ? [name, alias] : [alias, name];
  return { long: normalForm(long), short: normalForm(short) };
}

/** Short form → the long forms that the run gives it. */
function shortFormMeanings(
  mentions: readonly NameUse[],
  normalForm: NormalForm,
): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const { candidate } of mentions) {
    const forms = definedForms(candidate, normalForm);
    if (forms === undefined) continue;
    const known = meanings.get(forms.short);
    if (known === undefined) meanings.set(forms.short, new Set([forms.long]));
    else known.add(forms.long);
  }
  return meanings;
}

function nameKeyOf(
  candidate: Candidate,
  meanings: ReadonlyMap<string, ReadonlySet<string>>,
  normalForm: NormalForm,
): string {
  const long = definedForms(candidate, normalForm)?.long;
  if (long !== undefined) return long;
  const own = normalForm(candidate.name);
  // What a paper introduces under this name is its own, whatever others mean by the same letters.
  if (candidate.introduced === true) return own;
  const [only, ...others] = meanings.get(own) ?? [];
  return only !== undefined && others.length === 0 ? only : own;
}
