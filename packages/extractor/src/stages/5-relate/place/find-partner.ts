import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { ownThing } from "../own/own-thing.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { RelationFinding } from "../rules/relation-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { phraseAround } from "../sentence/trace-governor.ts";
import { isUnsureEnd } from "./is-unsure-end.ts";
import { isKindNoun } from "./name-phrase.ts";
import type { Tie } from "./way-to-verb.ts";

/** The preposition that ties the name to the noun of a relation ("a variant of Y"); names listed before Y are passed over. */
export function tieOf(place: Place): Tie | undefined {
  // "a mesh model (Y)" names the model.
  const step = place.governor.steps.find(
    (one) =>
      one.kind !== "list" && !(one.kind === "example" && one.bracket && isKindNoun(one.noun?.text ?? "")),
  );
  return step?.kind === "preposition" ? step : undefined;
}

/** "X, a variant of Y" (X in front of the comma) or "X is a variant of Y" (X as subject). */
export function appositePartner(place: Place, context: RuleContext): ResolvedMention | undefined {
  const { steps, verb } = place.governor;
  const tie = steps.findIndex((step) => step.kind === "preposition");
  const next = steps[tie + 1];
  const apposed = next?.kind === "list" && context.view.tokens[next.at]?.kind === "comma";
  const named = apposed ? next.noun?.mentions?.[0] : undefined;
  if (named !== undefined) return named;
  return next === undefined && verb?.kind === "be" ? subjectPartner(place, context) : undefined;
}

/** The name that acts in the clause; "our method" is what the paper is about. */
export function subjectPartner({ subject }: Place, context: RuleContext): ResolvedMention | undefined {
  return subject.kind === "mention" ? nameAsSubject(subject.at, context)[0] : ownThing(subject, context);
}

/** Nouns behind a name that leave it the thing that is spoken of: "the X architecture", "X's design". */
const selfNouns =
  /^(?:frameworks?|approach|methods?|models?|algorithms?|systems?|architectures?|designs?|pipelines?|networks?|library|toolkit|agents?|series|family|benchmarks?|datasets?|corpus|suite|collection|variants?|prover|verifier|technique|strategy|scheme|mechanism|module|optimizer|loss|environment|platform|project|operators?|llms?|mllms?|lms?|core|backbone|encoder|decoder)$/;

/** The name at a place as the subject of a clause, with those listed before it; none where it only marks another noun ("Y-based models", "X's rivals"). */
export function nameAsSubject(at: number, { view, paper }: RuleContext): readonly ResolvedMention[] {
  const { tokens } = view;
  const { end } = phraseAround(tokens, at, 0, tokens.length);
  const behind = tokens.slice(at + 1, end);
  // "The proposed SSM is based on X": a new one of a known kind.
  const isNewOfKind =
    tokens[at - 1]?.text === "proposed" && tokens[at]?.mentions?.[0]?.candidate.origin === "lexicon";
  const main = paper.mainSystem;
  if (isNewOfKind)
    return main === undefined || main.entity === tokens[at]?.mentions?.[0]?.entity ? [] : [main];
  if (!behind.every(({ text, kind }) => kind === "number" || selfNouns.test(text))) return [];
  return [...namesListedTo(at, tokens), ...namesListedOn(end, tokens)];
}

/** "A, B, and C use Y": the names that a list at the head of a clause goes on with, up to the verb behind the last of them. */
function namesListedOn(from: number, tokens: readonly Token[]): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  for (let at = from; at < tokens.length; ) {
    const isLast = tokens[at]?.text === "and" || tokens[at + 1]?.text === "and";
    const next = tokens[at]?.kind === "comma" && isLast ? at + 2 : at + 1;
    const named = tokens[next]?.mentions?.[0];
    if ((tokens[at]?.kind !== "comma" && !isLast) || named === undefined) return [];
    found.push(named);
    if (isLast) return isPredicate(tokens[next + 1]) ? found : [];
    at = next + 1;
  }
  return [];
}

function isPredicate(token: Token | undefined): boolean {
  return (
    token?.kind === "be" || token?.kind === "auxiliary" || (token?.kind === "verb" && token.form !== "gerund")
  );
}

/** The name at `at` with those of its type that "and" joins to it. */
export function namesListedTo(at: number, tokens: readonly Token[]): ResolvedMention[] {
  const first = tokens[at]?.mentions?.[0];
  if (first === undefined) return [];
  const found = [first];
  let place = at - 1;
  while (tokens[place]?.kind === "conjunction" && tokens[place]?.text === "and") {
    const before = tokens[place - 1]?.kind === "comma" ? place - 2 : place - 1;
    const listed = tokens[before]?.mentions?.[0];
    if (tokens[before]?.kind !== "mention" || listed === undefined) break;
    if (listed.candidate.type !== first.candidate.type) break;
    found.unshift(listed);
    place = before - 1;
  }
  return found;
}

/** A finding from each partner to the name of this place; none where both are one entity. */
export function findingsFrom(partners: readonly ResolvedMention[], place: Place): RelationFinding[] {
  return partners
    .filter(({ entity }) => entity !== place.mention.entity)
    .map((partner) => ({
      from: partner.entity,
      to: place.mention.entity,
      tier: "shown",
      doubtful: isUnsureEnd(partner) || isUnsureEnd(place.mention),
      surface: { start: place.mention.start, end: place.mention.end },
    }));
}
