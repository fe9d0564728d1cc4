import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { bringsSystem } from "../own/brings-system.ts";
import { isLikelyOwn } from "../own/likely-own.ts";
import { isOwnActor } from "../own/who-acts.ts";
import { isSystem } from "../place/part-pairs.ts";
import { measureNouns, prepositionsOf } from "../place/way-to-verb.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Subject } from "../sentence/subject.ts";
import type { Token } from "../sentence/token.ts";

/**
 * "GPT-4o does better than its predecessor X", "we compare X and Y", "a comparison of X and Y": one side of what is compared
 * has to be the paper's own, or X is looked at and no rival.
 */
export function isComparedAmongOthers(place: Place, context: RuleContext): boolean {
  if (context.view.part === "title") return false;
  if (isSideOfComparison(place, context) || isObjectOfComparing(place, context)) return true;
  if (bringsSystem(context.paper)) return false;
  return isOthersSide(place, context) && !isOwnSide(place, context);
}

/** "a comparison of X and Y", "comparing between X and Y", and nothing of the paper's among them. */
function isSideOfComparison(place: Place, context: RuleContext): boolean {
  const tie = prepositionsOf(place).find(({ noun }) => /^comparisons?$/.test(noun?.text ?? ""));
  const isOf = tie !== undefined && /^(?:of|between|among|across)$/.test(tie.word);
  return isOf && !holdsOwn(place, tie.at, place.clause.end, context);
}

/** "we compare X and Y", "to compare each model with X": what is put beside it is not the paper's. */
function isObjectOfComparing(place: Place, context: RuleContext): boolean {
  const { governor, clause } = place;
  const { tokens } = context.view;
  const { verb, verbAt, steps } = governor;
  if (verb?.lemma !== "compare" || (verb.form === "past" && tokens[verbAt - 1]?.text !== "we")) return false;
  if (holdsOwn(place, verbAt, clause.end, context)) return false;
  const tie = steps.find(
    (step) => step.kind === "preposition" && /^(?:with|to|against)$/.test(step.word) && step.at > verbAt,
  );
  if (tie === undefined) return true;
  return tokens.slice(verbAt + 1, tie.at).some(isNoun);
}

const manner = /^(?:favou?rably|competitively|comparably|well|closely|directly|only)$/;

/** A thing that can be compared; "performance" and the like are somebody's. */
function isNoun({ kind, text }: Token): boolean {
  return kind === "mention" || (kind === "word" && !measureNouns.has(text) && !manner.test(text));
}

/** "our", or the paper's own; its benchmark is no side where systems are compared. */
function holdsOwn({ mention }: Place, from: number, end: number, { view, paper }: RuleContext): boolean {
  const isSide = (own: ResolvedMention) => paper.isOwn(own) && (isSystem(own) || !isSystem(mention));
  return view.tokens
    .slice(from, end)
    .some(({ text, mentions }) => /^(?:our|ours|us)$/.test(text) || mentions?.some(isSide) === true);
}

const many =
  /^(?:models|[a-z]*l[lm]ms?|networks|algorithms|methods|approaches|systems|agents|architectures)$/;

/** "we find that Y is best, outperforming X": the nearest that acts. */
function nearestActor({ subject, clause, clauseIndex }: Place, { view }: RuleContext): Subject {
  const isNear = subject.at !== undefined && subject.at >= clause.start;
  const before = view.subjects[clauseIndex - 1];
  return isNear || before?.kind !== "mention" ? subject : before;
}

/** Somebody else's system, or systems of a kind, stand in the clause in front of the name. */
function isOthersSide(place: Place, context: RuleContext): boolean {
  const { clause, at } = place;
  const { view, paper } = context;
  const subject = nearestActor(place, context);
  if (subject.kind === "generic" && view.tokens[subject.at ?? -1]?.text === "they") return false;
  if (subject.kind === "generic" || subject.kind === "other" || subject.kind === "mention") return true;
  const isOther = view.places.some(
    (place) =>
      place.at >= clause.start && place.at < at && isSystem(place.mention) && !paper.isOwn(place.mention),
  );
  return isOther || view.tokens.slice(clause.start, at).some(({ text }) => many.test(text));
}

const tied = /^(?:with|using|by|via|through)$/;
const trained = /^(?:fine-?tuned|trained|pre-?trained|distilled|tuned|aligned)$/;

function isOwnSide(place: Place, context: RuleContext): boolean {
  if (isOwnActor(nearestActor(place, context), context) || isLikelyOwn(place, context)) return true;
  const { tokens } = context.view;
  const { start } = place.clause;
  const front = tokens.slice(start, place.at);
  // "the adapted models reach …", "a base model fine-tuned on …", "models with a name that nobody lists"
  const isMade = front.some(
    ({ text }, at) => trained.test(text) || (text === "the" && front[at + 1]?.text.endsWith("ed") === true),
  );
  const isCoined = context.view.places.some(
    ({ at, mention }) =>
      at > start &&
      at < place.at &&
      isSystem(mention) &&
      tied.test(tokens[at - 1]?.text ?? "") &&
      context.paper.isUnlisted(mention),
  );
  return isMade || isCoined || holdsOwn(place, start, place.at, context);
}
