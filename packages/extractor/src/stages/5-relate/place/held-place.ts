import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { type Governor, traceGovernor } from "../sentence/trace-governor.ts";
import { namingVerbs } from "../sentence/verb-senses.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";

/**
 * The place of a name as the verb that holds it governs it: "employs a network named Y" employs Y, and "uses Y to sort
 * and Z to merge" uses Z. Any other place is given back as it is.
 */
export function heldPlace(place: Place, context: RuleContext): Place {
  const above = namedNoun(place, context) ?? followingItem(place, context) ?? besidePurpose(place, context);
  if (above === undefined) return place;
  const { phraseStart, phraseEnd } = place.governor;
  const governor: Governor = { ...above, phraseStart, phraseEnd };
  const verbGroup = governor.verb === undefined ? undefined : verbGroupOf(governor.verb.lemma);
  return { ...place, governor, verbGroup, passive: false };
}

/** "a network named Y", "two networks, called Y and Z": the noun in front of the naming. */
function namedNoun(
  { governor, clause }: Place,
  { view: { tokens, clauses } }: RuleContext,
): Governor | undefined {
  const { verb, verbAt, steps } = governor;
  const isNaming = namingVerbs.has(verb?.lemma ?? "");
  // "a technique we call Y"
  const isOurs = tokens[verbAt - 1]?.text === "we" && tokens[verbAt - 2]?.kind === "word";
  const isNamed = isNaming && (verb?.form === "past" || isOurs);
  if (!isNamed || !steps.every(({ kind }) => kind === "list")) return undefined;
  const noun = isOurs || tokens[verbAt - 1]?.kind === "comma" ? verbAt - 2 : verbAt - 1;
  if (tokens[noun]?.kind !== "word") return undefined;
  const around = clauses.find(({ start, end }) => start <= noun && noun < end) ?? clause;
  return traceGovernor(tokens, noun, around.start, around.end);
}

/** "a Y, followed by a Z": what follows is one more of the list. */
function followingItem(
  { governor }: Place,
  { view: { tokens, clauses } }: RuleContext,
): Governor | undefined {
  const { verb, verbAt, steps } = governor;
  if (verb?.form !== "past" || verb.lemma !== "follow") return undefined;
  const [tie, ...others] = steps.filter(({ kind }) => kind !== "list");
  const isBy = tie?.kind === "preposition" && tie.word === "by" && others.length === 0;
  if (!isBy) return undefined;
  const before = tokens[verbAt - 1]?.kind === "comma" ? verbAt - 2 : verbAt - 1;
  const around = clauses.find(({ start, end }) => start <= before && before < end);
  return around === undefined ? undefined : traceGovernor(tokens, before, around.start, around.end);
}

/**
 * "Y to sort the pairs and Z to merge them", "a module to take words, masks made by Q to mark things, and a Z": what stands
 * beside a purpose of another in a list is beside that other.
 */
function besidePurpose(place: Place, { view: { tokens } }: RuleContext): Governor | undefined {
  const { phraseEnd, steps } = place.governor;
  if (steps[0]?.kind !== "list") return undefined;
  const start = startOfItem(place, tokens);
  const isNext = /^(?:to|for)$/.test(tokens[pastBracket(phraseEnd, tokens)]?.text ?? "");
  // "a module that takes P to sort, and a Y module": behind a relative clause the list may be the outer one.
  const isItem = /^(?:a|an)$/.test(tokens[start]?.text ?? "") && place.clause.opening !== "relative";
  const isJoined = isItem || (isNext && tokens[start - 1]?.kind === "conjunction");
  let above: Governor | undefined;
  for (let count = 0; isJoined && count < 4; count += 1) {
    const before = holderOfPurpose(above ?? place.governor, tokens, above !== undefined);
    const holder = tokens[before];
    if (holder?.kind !== "mention" && holder?.kind !== "word") break;
    above = traceGovernor(tokens, before, place.clause.start, place.clause.end);
  }
  return above;
}

/** "a carefully designed Y": an adverb in front belongs to the item, with the article before it. */
function startOfItem({ governor: { phraseStart } }: Place, tokens: readonly Token[]): number {
  const hasAdverb =
    tokens[phraseStart - 1]?.kind === "adverb" && tokens[phraseStart - 2]?.kind === "determiner";
  return hasAdverb ? phraseStart - 2 : phraseStart;
}

/** Where the noun stands that has the purpose, or, above one, the participle: "Y to sort", "masks made by Q". */
function holderOfPurpose(
  { verb, verbAt, steps }: Governor,
  tokens: readonly Token[],
  isAbove: boolean,
): number {
  if (verb?.form === "base" && tokens[verbAt - 1]?.text === "to") return verbAt - 2;
  const tie = steps.find(({ kind }) => kind === "preposition");
  const isTo = tie?.kind === "preposition" && tie.word === "to" && tie.noun?.kind === "mention";
  if (isTo) return tie.at - 1;
  return isAbove && verb?.form === "past" && tokens[verbAt - 1]?.kind === "word" ? verbAt - 1 : -1;
}

/** "Y (short form) to": the token behind the bracket of a name. */
function pastBracket(at: number, tokens: readonly Token[]): number {
  return tokens[at]?.kind === "open" && tokens[at + 2]?.kind === "close" ? at + 3 : at;
}
