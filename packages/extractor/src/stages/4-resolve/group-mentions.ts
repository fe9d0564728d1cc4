import type { LexiconEntry } from "../../lexicon/lexicon.ts";
import { normaliseName } from "../../lexicon/normalise-name.ts";
import type { Candidate, Mention } from "../../model/mention.ts";

/** Mentions of one entity. `entry` is its lexicon entry, if it has one. */
export interface MentionGroup {
  readonly entry: LexiconEntry | undefined;
  readonly mentions: readonly Mention[];
}

/**
 * Puts mentions of one entity together: the same lexicon entry, the same name in normal spelling, long and short form of
 * one definition. A short form without a definition of its own joins the only meaning that the run gives it.
 */
export function groupMentions(mentions: readonly Mention[], entries: LexiconIndex): MentionGroup[] {
  const meanings = shortFormMeanings(mentions);
  const groups = new Map<string, { entry: LexiconEntry | undefined; mentions: Mention[] }>();
  for (const mention of mentions) {
    const entry = entryOf(mention.candidate, entries);
    const key =
      entry === undefined
        ? `name:${nameKeyOf(mention.candidate, meanings)}`
        : `entry:${entry.type}:${entry.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { entry, mentions: [mention] });
    else group.mentions.push(mention);
  }
  return [...groups.values()];
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

function entryOf(candidate: Candidate, entries: LexiconIndex): LexiconEntry | undefined {
  if (candidate.lexiconEntry !== undefined) return entries.byAnchor.get(candidate.lexiconEntry);
  if (candidate.introduced === true || candidate.origin === "abbreviation") return undefined;
  const key = normaliseName(candidate.name);
  if (candidate.origin !== "grammar" && key.length < shortestFolded) return undefined;
  return entries.byName.get(`${candidate.type}:${key}`);
}

/** The long form of a defined abbreviation, in normal spelling; undefined for a plain name. */
function longFormKey(candidate: Candidate): string | undefined {
  if (candidate.origin !== "abbreviation" || candidate.alias === undefined) return undefined;
  return normaliseName(candidate.name.length >= candidate.alias.length ? candidate.name : candidate.alias);
}

function shortFormKey(candidate: Candidate): string | undefined {
  if (candidate.origin !== "abbreviation" || candidate.alias === undefined) return undefined;
  return normaliseName(candidate.name.length >= candidate.alias.length ? candidate.alias : candidate.name);
}

/** Short form → the long forms that the run gives it. */
function shortFormMeanings(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const { candidate } of mentions) {
    const short = shortFormKey(candidate);
    const long = longFormKey(candidate);
    if (short === undefined || long === undefined) continue;
    const known = meanings.get(short);
    if (known === undefined) meanings.set(short, new Set([long]));
    else known.add(long);
  }
  return meanings;
}

function nameKeyOf(candidate: Candidate, meanings: ReadonlyMap<string, ReadonlySet<string>>): string {
  const long = longFormKey(candidate);
  if (long !== undefined) return long;
  const own = normaliseName(candidate.name);
  // What a paper introduces under this name is its own, whatever others mean by the same letters.
  if (candidate.introduced === true) return own;
  const [only, ...others] = meanings.get(own) ?? [];
  return only !== undefined && others.length === 0 ? only : own;
}
