import type { ResolvedMention } from "../../model/resolved-mention.ts";
import type { RuleContext } from "./link-rule.ts";
import type { RelationFinding } from "./relation-rule.ts";
import type { Place } from "./sentence/sentence-view.ts";
import type { Token } from "./sentence/token.ts";
import { phraseAround, type Step } from "./sentence/trace-governor.ts";

/** The preposition that ties the name to the noun of a relation ("a variant of Y"); names listed before Y are passed over. */
export function tieOf(place: Place): (Step & { kind: "preposition" }) | undefined {
  const step = place.governor.steps.find((one) => one.kind !== "list");
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

/** The name that acts in the clause; "our method" is the one method or model that the paper introduces, if it is one. */
export function subjectPartner(place: Place, context: RuleContext): ResolvedMention | undefined {
  const { subject } = place;
  const token = subject.at === undefined ? undefined : context.view.tokens[subject.at];
  // "The proposed SSM is based on X": a new one of a known kind.
  const before = subject.at === undefined ? undefined : context.view.tokens[subject.at - 1]?.text;
  if (before === "proposed" && token?.mentions?.[0]?.candidate.origin === "lexicon") return undefined;
  const named = token?.mentions?.[0] ?? namedBehindOur(context.view.tokens, subject.at, place);
  if (named !== undefined) return named;
  // "it" may speak of anything in the sentence before.
  if (subject.kind !== "own" || token?.text === "we" || token?.text === "it") return undefined;
  const isData = /^(?:our|this|the) (?:new )?(?:dataset|benchmark|corpus|collection)$/.test(
    wordsFrom(context.view.tokens, subject.at),
  );
  return isData ? context.paper.soleData : context.paper.soleSystem;
}

/** The two words from a place on, as in "our dataset". */
function wordsFrom(tokens: readonly Token[], at: number | undefined): string {
  if (at === undefined) return "";
  const from = tokens[at]?.kind === "determiner" || tokens[at]?.text === "our" ? at : Math.max(at - 1, 0);
  return tokens
    .slice(from, from + 2)
    .map(({ text }) => text)
    .join(" ");
}

/** "our AlphaMath framework": the name stands behind "our". */
function namedBehindOur(
  tokens: readonly Token[],
  at: number | undefined,
  place: Place,
): ResolvedMention | undefined {
  if (at === undefined) return undefined;
  for (let next = at; next < Math.min(at + 5, place.governor.verbAt); next += 1) {
    const token = tokens[next];
    if (token?.kind === "mention") return token.mentions?.[0];
    if (token?.kind !== "word" && token?.kind !== "determiner") return undefined;
  }
  return undefined;
}

/** "X trained on Y", "X, based on Y", "X, a model based on Y": what a participle describes, else the subject. */
export function describedPartner(place: Place, context: RuleContext): ResolvedMention | undefined {
  const { tokens } = context.view;
  let at = place.governor.verbAt - 1;
  while (
    at >= 0 &&
    (tokens[at]?.kind === "comma" || tokens[at]?.kind === "adverb" || tokens[at]?.kind === "relative")
  )
    at -= 1;
  const before = tokens[at];
  if (before?.kind !== "word" && before?.kind !== "mention") return subjectPartner(place, context);
  const phrase = phraseAround(tokens, at, 0, at + 1);
  // "X, a Transformer-based approach built upon Y" describes X.
  const names = tokens
    .slice(phrase.start, at + 1)
    .filter(
      (token, index) => token.kind === "mention" && !tokens[phrase.start + index + 1]?.text.startsWith("-"),
    );
  const named = names.at(-1)?.mentions?.[0];
  if (named !== undefined) return named;
  const first = tokens[phrase.start];
  const describes = first?.kind === "determiner" || /^(?:two|three|four|our|new)$/.test(first?.text ?? "");
  const apposed =
    describes && tokens[phrase.start - 1]?.kind === "comma"
      ? tokens[phrase.start - 2]?.mentions?.[0]
      : undefined;
  return apposed === undefined ? subjectIfNear(place, context) : apposed;
}

function subjectIfNear(place: Place, context: RuleContext): ResolvedMention | undefined {
  const { subject } = place;
  return subject.at !== undefined &&
    subject.at < place.governor.verbAt &&
    place.governor.verbAt - subject.at <= 4
    ? subjectPartner(place, context)
    : undefined;
}

/** A finding from each partner to the name of this place; none where both are one entity. */
export function findingsFrom(partners: readonly ResolvedMention[], place: Place): RelationFinding[] {
  return partners
    .filter(({ entity }) => entity !== place.mention.entity)
    .map((partner) => ({
      from: partner.entity,
      to: place.mention.entity,
      tier: "shown",
      doubtful: partner.doubtful || place.mention.doubtful,
      surface: { start: place.mention.start, end: place.mention.end },
    }));
}
