import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Subject } from "../sentence/subject.ts";
import type { Token } from "../sentence/token.ts";
import { phraseAround, traceGovernor } from "../sentence/trace-governor.ts";
import { verbGroupOf, verbGroupsOf } from "../sentence/verb-table.ts";
import { pointsAtOthers } from "../voice/points-at-others.ts";

/** True when the paper or its system acts in the clause of this name. */
export function isOwnSubject(place: Place, context: RuleContext): boolean {
  return isOwnActor(place.subject, context);
}

/** True when a clause's subject is the paper, its own system, or something that holds a name of its own. */
export function isOwnActor(subject: Subject, context: RuleContext): boolean {
  const { tokens } = context.view;
  if (subject.kind === "own") return !pointsAtOthers(subject, context);
  if (subject.kind === "other" || subject.kind === "unknown" || subject.at === undefined) return false;
  // "The proposed SSM is based on X": a new one of a known kind.
  if (tokens[subject.at - 1]?.text === "proposed") return true;
  // "Self-consistency over 64 samples from X": any own name in the subject makes it ours.
  for (let at = subject.at; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.kind === "verb" && token.form !== "past") ||
      token.kind === "be" ||
      token.kind === "comma" ||
      token.kind === "relative"
    )
      return false;
    // "a Llama model tuned with this approach"
    if (
      token.text === "our" ||
      isMacro(token) ||
      (token.text === "this" && tokens[at - 1]?.kind === "preposition")
    )
      return true;
    if (token.mentions?.some(context.paper.isOwn)) return true;
  }
  return false;
}

/** "a known model with \\method": the authors' macro for the name of their own. */
function isMacro({ text }: Token): boolean {
  return /^\\(?:method|ours|name|model|system)/.test(text);
}

/** True when somebody else acts: "existing methods", or a name that is not the paper's. */
export function isOtherSubject(place: Place, context: RuleContext): boolean {
  return (
    place.subject.kind === "other" || (place.subject.kind === "mention" && !isOwnSubject(place, context))
  );
}

/** Own subject, or nobody named in a sentence that speaks of the paper's own doing. */
export function isOwnDoing(place: Place, context: RuleContext): boolean {
  return isOwnSubject(place, context) || (place.subject.kind === "unknown" && context.speaksOfOwn);
}

/**
 * "we propose a framework built on X" speaks of ours, "compared with models built on X" does not: true unless a
 * participle behind a noun governs the name and that noun is neither ours nor what the paper brings.
 */
export function describesOurs(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const { verb, verbAt } = place.governor;
  const before = tokens[verbAt - 1];
  if (
    (verb?.form !== "past" && verb?.form !== "gerund") ||
    before?.kind !== "word" ||
    verbAt - 1 < place.clause.start
  )
    return true;
  // "reaches its best results using X": the participle says how; "models using X" are somebody's.
  if (verb.form === "gerund" && !isHolder(before.text)) return true;
  const phrase = phraseAround(tokens, verbAt - 1, place.clause.start, verbAt);
  const words = tokens.slice(phrase.start, verbAt);
  if (
    words.some(
      (token) => token.text === "our" || token.text === "this" || token.mentions?.some(context.paper.isOwn),
    )
  )
    return true;
  const governor = traceGovernor(tokens, verbAt - 1, place.clause.start, place.clause.end);
  const direct = governor.steps.every(({ kind }) => kind === "list");
  return direct && (governor.verb?.kind === "be" || bringingGroups.has(verbGroupOf(governor.verb?.lemma)));
}

const bringingGroups = verbGroupsOf("introduce", "use", "train");

/** "can be equipped with MoE" says what could be done. */
export function isMerelyPossible(place: Place, { view }: RuleContext): boolean {
  return view.tokens
    .slice(Math.max(place.clause.start, place.governor.verbAt - 4), Math.max(place.governor.verbAt, 0))
    .some(({ text }) => text === "can" || text === "could" || text === "may" || text === "might");
}

/** A noun of things that others may have: what follows it describes it. */
function isHolder(noun: string): boolean {
  return /^(?:models?|methods?|approach(?:es)?|systems?|agents?|works?|papers?|studies|techniques?|those|baselines?|counterparts?|networks?|llms?|mllms?|vlms?|lvlms?|lmms?|algorithms?|frameworks?|pipelines?|people|researchers|variants?|alternatives?|strategies|strategy|architectures?)$/.test(
    noun,
  );
}
