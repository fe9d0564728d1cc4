import { groupBy } from "@methodscape/graph-model";
import { type CaseRule, caseRuleOf, keepsCase, lettersOf } from "./case-rule.ts";
import type { AmbiguousName, Lexicon, LexiconEntry } from "./lexicon.ts";
import { normaliseName, spellingsOf } from "./normalise-name.ts";

/** One thing that a name may mean. With `ambiguous` it counts only beside one of its cues. */
export interface NameReading {
  readonly entry: LexiconEntry;
  readonly ambiguous: AmbiguousName | undefined;
  /** The noun that an alias carries to be understood ("optimizer" in "Lion optimizer"): it is no part of the name. */
  readonly noun?: string;
}

/** A spelling that a text may hold, what it may mean, and how its letters must be written. */
export interface NameSpelling {
  readonly spelling: string;
  /** {@link normaliseName} of the spelling. */
  readonly key: string;
  readonly reading: NameReading;
  readonly caseRule: CaseRule;
  readonly letters: string;
}

/** The names of a lexicon: those that count wherever they stand, those that need a cue, and those that a cued one holds back. */
export interface LexiconSpellings {
  readonly plain: readonly NameSpelling[];
  readonly ambiguous: readonly NameSpelling[];
  readonly heldBack: readonly NameSpelling[];
}

/** Spells out every name and alias, British spelling included; what `ambiguous-names.yaml` lists never counts unconditionally. */
export function spellLexicon(lexicon: Lexicon): LexiconSpellings {
  const byId = new Map(lexicon.entries.map((entry) => [`${entry.type}:${entry.id}`, entry]));
  const ambiguous = lexicon.ambiguous.flatMap((name) => {
    const entry = byId.get(name.entry);
    return entry === undefined ? [] : [spell(name.surface, { entry, ambiguous: name }, "exact")];
  });
  const ambiguousByKey = groupBy(ambiguous, ({ key }) => key);
  const all = lexicon.entries.flatMap(spellEntry);
  const isHeldBack = (name: NameSpelling) =>
    (ambiguousByKey.get(name.key) ?? []).some((other) => mayMeet(name, other));
  return { plain: all.filter((name) => !isHeldBack(name)), ambiguous, heldBack: all.filter(isHeldBack) };
}

/** Whether two names with one key can be written with the same letters. */
export function mayMeet(left: NameSpelling, right: NameSpelling): boolean {
  return left.caseRule !== "exact" || right.caseRule !== "exact" || left.letters === right.letters;
}

function spellEntry(entry: LexiconEntry): NameSpelling[] {
  return [entry.name, ...entry.aliases].flatMap((name) => {
    const caseRule = entry.exactNames?.includes(name) === true ? "exact" : caseRuleOf(name);
    const noun = nounOf(entry, name);
    const reading = { entry, ambiguous: undefined, ...(noun !== undefined && { noun }) };
    const isFixed = entry.exactNames?.includes(name) === true && !endsInTest.test(name);
    const apart = isFixed ? name : spelledApart(name);
    return [
      ...spellingsOf(name).map((spelling) => spell(spelling, reading, caseRule)),
      ...(apart === name ? [] : [spell(apart, reading, "exact")]),
    ];
  });
}

/** An alias that ends in a lower-case noun behind another name of its entry carries that noun. */
function nounOf(entry: LexiconEntry, name: string): string | undefined {
  const noun = /(?<=\s)\p{Ll}+$/u.exec(name)?.[0];
  if (noun === undefined || name === entry.name) return undefined;
  const rest = normaliseName(name.slice(0, -noun.length));
  return [entry.name, ...entry.aliases].some((other) => normaliseName(other) === rest) ? noun : undefined;
}

/** What no everyday phrase ends in: `ToolEval` may be written "Tool Eval", though the lexicon asks for its letters. */
const endsInTest = /(?:Bench|Eval|Arena|Gym)$/;

/** "Alpaca Eval" for `AlpacaEval`: a name of two words, each long enough to be told from a prefix or a version. */
function spelledApart(name: string): string {
  return name.replace(/(?<=^\p{Lu}\p{Ll}{3,})(?=\p{Lu}\p{Ll}{2,}(?:\s|$))/u, " ");
}

function spell(spelling: string, reading: NameReading, caseRule: CaseRule): NameSpelling {
  return { spelling, key: normaliseName(spelling), reading, caseRule, letters: lettersOf(spelling) };
}

/** Whether a text writes a name as its rule asks; an ambiguous name must stand there to the letter. */
export function isWrittenAs(name: NameSpelling, found: string): boolean {
  if (found === name.spelling) return true;
  if (name.reading.ambiguous !== undefined) return found.replace(/\s+/g, " ") === name.spelling;
  return keepsCase(name.caseRule, name.letters, name.caseRule === "folded" ? "" : lettersOf(found));
}
