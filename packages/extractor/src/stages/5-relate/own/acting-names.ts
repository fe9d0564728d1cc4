import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { nameAsSubject } from "../place/find-partner.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import { isFiniteVerb } from "../sentence/finite-verb.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { traceGovernor } from "../sentence/trace-governor.ts";
import { describedNames } from "./described-names.ts";
import { introducedHere, ownThing } from "./own-thing.ts";

/**
 * The names of which the verb above a name speaks: the subject of a finite verb ("X extends Y"), what a relative clause
 * or a participle describes ("X, a model that extends Y", "two models, X and Z, built on Y"), the subject of the
 * main clause behind a participle in front ("Building on Y, X …"), or what is made by it ("we build X by extending Y").
 */
export function actingNames(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const { tokens } = context.view;
  const { verbAt } = place.governor;
  if (isInFront(place, context)) return namesBehind(place.clauseIndex, context);
  if (verbAt < 0) return [];
  // "pre-trained on A and fine-tuned on B": the second verb speaks of the same thing as the first.
  const isSecond = tokens[verbAt - 1]?.kind === "conjunction";
  const before = isSecond ? -1 : beforeVerb(place, context);
  const token = tokens[before];
  if (token?.kind === "relative") {
    const last = skipSigns(before - 1, context);
    return describedNames(aboveBase(last, context) ?? last, context);
  }
  const isPhrase = token?.kind === "word" || token?.kind === "mention" || token?.kind === "close";
  const isParticiple = !isFiniteVerb(tokens, verbAt) && tokens[before]?.kind !== "be";
  if (!isParticiple || !isPhrase) return namesOfClause(place.clauseIndex, context);
  const described = describedNames(before, context);
  // "We present X for search, leveraging Y": behind a comma a participle may speak of the whole clause.
  const isApart = place.clause.opening === "participle" && before < place.clause.start;
  if (described.length > 0) return described;
  return isApart || isWayOfDoing(before, place, context) ? namesOfClause(place.clauseIndex, context) : [];
}

/** "X judges models through a process based on Y": how something is done or made speaks of who does it. */
function isWayOfDoing(at: number, { clause }: Place, { view }: RuleContext): boolean {
  const noun = view.tokens[at]?.text ?? "";
  if (!/^(?:process|procedure|pipeline|strategy|design|mechanism|approach|scheme|recipe)$/.test(noun))
    return false;
  const { steps, verb } = traceGovernor(view.tokens, at, clause.start, clause.end);
  const [tie, ...others] = steps.filter(({ kind }) => kind !== "list");
  const isThrough = tie?.kind === "preposition" && /^(?:through|via|by|with)$/.test(tie.word);
  return verb !== undefined && isThrough && others.length === 0;
}

/** A participle in front of its main clause: "Built on Y, X …", "Built on Y, and trained on Z, X …". */
function isInFront(
  { clauseIndex, clause, subject, governor: { verb, verbAt } }: Place,
  { view }: RuleContext,
): boolean {
  // "Since X was trained on D, we …" has a subject of its own.
  const isWhole = view.tokens[clause.start]?.kind === "subordinator" && subject.kind === "mention";
  if (isWhole && subject.at < verbAt && subject.at >= clause.start) return false;
  const openings = view.clauses.slice(0, clauseIndex + 1).map(({ opening }) => opening);
  const before = verbAt > clause.start ? view.tokens[verbAt - 1]?.kind : undefined;
  // "Compared with models built on Y, our model …" says nothing of ours.
  if (verb?.form === "past" && (before === "word" || before === "mention")) return false;
  return openings[0] === "fronted" && openings.slice(1).every((opening) => opening === "participle");
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
  // "that layer-wise combines"
  return view.tokens[at]?.kind === "word" && view.tokens[at - 1]?.kind === "relative" ? at - 1 : at;
}

/** "a framework based on Y, which …" speaks of the framework: where the noun in front of the participle stands. */
function aboveBase(last: number, { view, paper }: RuleContext): number | undefined {
  if (view.tokens[last + 1]?.kind !== "comma") return undefined;
  const base = view.places.find(
    ({ at, governor }) => at === last || (at < last && governor.phraseEnd === last + 1),
  );
  const { verb, verbAt, steps } = base?.governor ?? { verb: undefined, verbAt: -1, steps: [] };
  const isBase = verb?.form === "past" && /^(?:base|build)$/.test(verb.lemma ?? "") && steps.length === 1;
  if (base === undefined || !isBase || paper.isOwn(base.mention)) return undefined;
  return view.tokens[verbAt - 1]?.kind === "word" ? verbAt - 1 : undefined;
}

function skipSigns(from: number, { view }: RuleContext): number {
  let at = from;
  while (view.tokens[at]?.kind === "comma") at -= 1;
  return at;
}

const inner = new Set(["participle", "fronted", "relative", "subordinate"]);

/** "Built on Y, and trained on Z, X …": the names of the first clause behind that has a subject of its own. */
function namesBehind(clauseIndex: number, context: RuleContext): readonly ResolvedMention[] {
  const { clauses } = context.view;
  let index = clauseIndex + 1;
  while (inner.has(clauses[index]?.opening ?? "main")) index += 1;
  return clauses[index] === undefined ? [] : namesOfClause(index, context);
}

/** The subject of a clause; for "we introduce X" the X, and for a bare "we" what the title names. */
function namesOfClause(clauseIndex: number, context: RuleContext): readonly ResolvedMention[] {
  const subject = context.view.subjects[clauseIndex];
  if (subject === undefined || subject.kind === "other" || subject.kind === "generic") return [];
  if (subject.kind === "mention") return nameAsSubject(subject.at, context);
  const own = ownThing(subject, context);
  if (own !== undefined) return [own];
  if (subject.kind !== "own") return [];
  const introduced = introducedHere(context);
  if (introduced.length > 0) return introduced;
  const isWe = subject.at !== undefined && context.view.tokens[subject.at]?.text === "we";
  if (!isWe) return [];
  const { mainSystem, mainData, inTitle } = context.paper;
  return [mainSystem, mainData].filter((main) => main !== undefined).filter(inTitle);
}
