import type { ResolvedMention } from "../../model/resolved-mention.ts";
import { describedNames } from "./described-names.ts";
import { subjectPartner } from "./find-partner.ts";
import type { RuleContext } from "./link-rule.ts";
import { isFiniteVerb } from "./sentence/finite-verb.ts";
import type { Place } from "./sentence/sentence-view.ts";
import { isDirectObject } from "./way-to-verb.ts";

/**
 * The names of which the verb above a name speaks: the subject of a finite verb ("X extends Y"), what a relative clause
 * or a participle describes ("X, a model that extends Y", "two models, X and Z, built on Y"), or the subject of the
 * main clause behind a participle in front ("Building on Y, X …").
 */
export function actingNames(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const { tokens, clauses } = context.view;
  const { verbAt } = place.governor;
  if (verbAt < 0) return [];
  if (place.clause.opening === "fronted") {
    const behind = clauses[place.clauseIndex + 1];
    const index = place.clauseIndex + 1;
    return behind === undefined ? [] : subjectNames(index, context);
  }
  // "pre-trained on A and fine-tuned on B": the second verb speaks of the same thing as the first.
  const isSecond = tokens[verbAt - 1]?.kind === "conjunction";
  const before = isSecond ? -1 : beforeVerb(place, context);
  const token = tokens[before];
  if (token?.kind === "relative") return describedNames(skipSigns(before - 1, context), context);
  const isPhrase = token?.kind === "word" || token?.kind === "mention" || token?.kind === "close";
  const isParticiple = !isFiniteVerb(tokens, verbAt) && tokens[before]?.kind !== "be";
  if (isParticiple && isPhrase) return describedNames(before, context);
  const subject = subjectPartner(place, context);
  return subject === undefined ? [] : [subject];
}

/** The last token before the verb and what belongs to it: "that is built", ", further trained". */
function beforeVerb({ governor }: Place, { view }: RuleContext): number {
  let at = governor.verbAt - 1;
  while (
    at >= 0 &&
    ["comma", "adverb", "be", "auxiliary", "conjunction"].includes(view.tokens[at]?.kind ?? "") &&
    !(view.tokens[at]?.kind === "be" && view.tokens[at - 1]?.kind !== "relative")
  )
    at -= 1;
  return at;
}

function skipSigns(from: number, { view }: RuleContext): number {
  let at = from;
  while (view.tokens[at]?.kind === "comma") at -= 1;
  return at;
}

/** The subject of a clause; for "we introduce X" the X. */
function subjectNames(clauseIndex: number, { view, paper }: RuleContext): ResolvedMention[] {
  const subject = view.subjects[clauseIndex];
  if (subject?.kind === "mention") return view.tokens[subject.at]?.mentions?.slice(0, 1) ?? [];
  if (subject?.kind !== "own") return [];
  const introduced = view.places.filter(
    (place) =>
      place.clauseIndex === clauseIndex &&
      place.verbGroup === "introduce" &&
      isDirectObject(place) &&
      paper.isOwn(place.mention),
  );
  if (introduced.length > 0) return introduced.map(({ mention }) => mention);
  const token = subject.at === undefined ? undefined : view.tokens[subject.at];
  const sole = paper.soleSystem;
  if (sole === undefined || token?.text === "it") return [];
  // "Built on Y, we …" speaks of what the title names.
  return token?.text !== "we" || paper.inTitle(sole) ? [sole] : [];
}
