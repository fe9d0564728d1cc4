import type { RuleContext } from "./link-rule.ts";
import type { Place } from "./sentence/sentence-view.ts";
import { type Governor, traceGovernor } from "./sentence/trace-governor.ts";
import { verbGroupOf } from "./sentence/verb-table.ts";

/**
 * The place of a name as the verb that holds it governs it: "employs a network named Y" employs Y, and "uses Y to sort
 * and Z to merge" uses Z. Any other place is given back as it is.
 */
export function heldPlace(place: Place, context: RuleContext): Place {
  const above = namedNoun(place, context) ?? besidePurpose(place, context);
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
  const isNaming = /^(?:call|name|dub|term)$/.test(verb?.lemma ?? "");
  // "a technique we call Y"
  const isOurs = tokens[verbAt - 1]?.text === "we" && tokens[verbAt - 2]?.kind === "word";
  const isNamed = isNaming && (verb?.form === "past" || isOurs);
  if (!isNamed || !steps.every(({ kind }) => kind === "list")) return undefined;
  const noun = isOurs || tokens[verbAt - 1]?.kind === "comma" ? verbAt - 2 : verbAt - 1;
  if (tokens[noun]?.kind !== "word") return undefined;
  const around = clauses.find(({ start, end }) => start <= noun && noun < end) ?? clause;
  return traceGovernor(tokens, noun, around.start, around.end);
}

/** "Y to sort the pairs and Z to merge them": what is beside a purpose of another is beside that other. */
function besidePurpose(place: Place, { view: { tokens } }: RuleContext): Governor | undefined {
  const { verb, verbAt, steps, phraseStart, phraseEnd } = place.governor;
  const isJoined = steps[0]?.kind === "list" && tokens[phraseStart - 1]?.kind === "conjunction";
  if (!isJoined || !/^(?:to|for)$/.test(tokens[phraseEnd]?.text ?? "")) return undefined;
  const isPurpose = verb?.form === "base" && tokens[verbAt - 1]?.text === "to";
  const before = isPurpose ? verbAt - 2 : purposeBehindName(place);
  const holder = tokens[before];
  if (holder?.kind !== "mention" && holder?.kind !== "word") return undefined;
  return traceGovernor(tokens, before, place.clause.start, place.clause.end);
}

/** Where the name stands behind which a "to" was read as no verb's: "Y to gently sort". */
function purposeBehindName({ governor: { steps } }: Place): number {
  const tie = steps.find(({ kind }) => kind === "preposition");
  const isTo = tie?.kind === "preposition" && tie.word === "to" && tie.noun?.kind === "mention";
  return isTo ? tie.at - 1 : -1;
}
