import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import {
  continuesTraining,
  isExampleOfWorks,
  isIdea,
  isImproved,
  isMeans,
  isOwnedDesign,
  isWay,
} from "../../bases/base-phrase.ts";
import {
  baseTies,
  becomingVerbs,
  changingVerbs,
  extendingVerbs,
  improvingVerbs,
  retrainingVerbs,
  tuningVerbs,
  turningVerbs,
} from "../../bases/base-verbs.ts";
import { actingNames } from "../../own/acting-names.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { soleOwnName } from "../../own/sole-own-name.ts";
import { findingsFrom, subjectPartner } from "../../place/find-partner.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { isAppositive, isData } from "../../place/part-pairs.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { examplesOfMany } from "../../voice/examples-of-many.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

/** "X is based on Y", "X, built upon Y", "Building on Y, X …", "X extends Y", "X, which continues pre-training Y". */
export const basedOn: RelationRule = {
  id: "based-on/verb",
  type: "based-on",
  cues: [
    ...Object.keys(baseTies),
    ...extendingVerbs,
    ...improvingVerbs,
    ...turningVerbs,
    ...changingVerbs,
    ...tuningVerbs,
    ...becomingVerbs,
    "pre-training",
    "pretraining",
    "draw",
    "improvements",
    "modifications",
    "enhancements",
    "extensions",
    "adaptations",
    "refinements",
  ],
  read(place, context) {
    const isThing =
      isNamedThing(place, context.view.tokens) || isOwnedDesign(place, context) || isWay(place, context);
    if (!isThing || place.negated || isAppositive(place, context) || isExampleOfWorks(place)) return [];
    // Tasks and ideas are based on nothing, and nothing on them.
    return readBase(place, context).filter(
      ({ from, to }) =>
        !from.startsWith("concept:") && (!to.startsWith("concept:") || isIdea(place, context)),
    );
  },
};

function readBase(place: Place, context: RuleContext): readonly RelationFinding[] {
  const grown = grownOutOf(place, context);
  if (grown === undefined) return reversed(findingsFrom(turnedFrom(place, context), place));
  // Data grows out of data, and systems out of systems.
  const alike = grown.filter((name) => isData(name) === isData(place.mention));
  // "A, based on Y, and B, built on Z": what "and" joins to B is Y, which is not ours.
  const own = alike.filter(context.paper.isOwn);
  return findingsFrom(own.length > 0 ? own : alike, place);
}

/** What the text says to have the name as its base; undefined where it says nothing of the sort. */
function grownOutOf(place: Place, context: RuleContext): readonly ResolvedMention[] | undefined {
  if (isImproved(place) && place.subject.kind === "own" && introducedHere(context).length === 0)
    return improvedHere(context);
  const namesake = namesakeHere(place, context);
  if (namesake !== undefined) return [namesake];
  const isBase = /^(?:base|build)$/.test(place.governor.verb?.lemma ?? "");
  const examples = isBase ? examplesOfMany(place, context) : [];
  if (examples.length > 0) return examples;
  const tied = tiedTo(place, context) ?? (isDirectObject(place) ? madeOf(place, context) : undefined);
  if (tied !== undefined || !continuesTraining(place, context)) return tied;
  const subject = subjectPartner(place, context);
  return subject === undefined ? [] : [subject];
}

/** "X is based on Y", "we initialise X from Y", "taking inspiration from Y". */
function tiedTo(place: Place, context: RuleContext): readonly ResolvedMention[] | undefined {
  const [first, ...rest] = tiesPastJoined(tiesPastWeights(place));
  if (first === undefined || rest.length > 0) return undefined;
  const lemma = place.governor.verb?.lemma ?? "";
  // "A, based on Y, and B, built on Z": our own B goes on with A, not with Y.
  const [sign, next] = context.view.tokens.slice(place.governor.phraseEnd);
  const isToldOf = sign?.kind === "comma" && next?.form === "past";
  if (isToldOf && place.governor.steps[0]?.kind === "list" && context.paper.isOwn(place.mention)) return [];
  const { word, noun } = first;
  // "fine-tuned on the CLIP model"
  const isRetrained = word === "on" && place.governor.steps[0] === first && retrainingVerbs.has(lemma);
  if (isRetrained && noun === undefined && isOthersModel(place, context)) return actingNames(place, context);
  const isTaught =
    word === "from" && isLesson(noun?.text ?? "") && /^(?:distill?|inherit|borrow|transfer)$/.test(lemma);
  if (isTaught) return actingNames(place, context);
  const isOurs = noun !== undefined && isOwnWork(noun, context) && baseTies[lemma]?.includes(word) === true;
  if (isOurs) return mainOf(context);
  const isTie = baseTies[lemma]?.includes(word) === true;
  const isInspired = word === "from" && noun?.text === "inspiration" && /^(?:take|draw)$/.test(lemma);
  const isHelped = word === "of" && noun?.text === "advantage" && isOwnedDesign(place, context);
  if ((isTie && noun === undefined) || isInspired || isHelped) {
    const acting = actingNames(place, context);
    if (acting.length === 0 && isData(place.mention)) return dataMadeFrom(place, context);
    return acting.length > 0 || place.governor.verb?.form !== "past" ? acting : soleOwnName(place, context);
  }
  const object = noun?.mentions?.[0];
  return object !== undefined && isTie && word !== "by" ? [object] : undefined;
}

/** "based on Y, we build the data and get Y-Chat": a new name that grows out of the base is what is meant. */
function namesakeHere(
  { mention, governor }: Place,
  { view, paper }: RuleContext,
): ResolvedMention | undefined {
  const isBase = /^(?:base|build|initiali[sz]e|fine-?tune|start)$/.test(governor.verb?.lemma ?? "");
  const base = mention.surface.toLowerCase();
  const isNew = (other: Place) =>
    other.at > governor.phraseEnd &&
    paper.isUnlisted(other.mention) &&
    other.mention.surface.toLowerCase().startsWith(`${base}-`) &&
    /^(?:get|obtain|yield|produce|build|train|create|develop|introduce|result)$/.test(
      other.governor.verb?.lemma ?? "",
    );
  return isBase ? view.places.find(isNew)?.mention : undefined;
}

/** "we build a pipeline based on Y": the data that the title names, made by it. */
function dataMadeFrom(
  { governor, subject }: Place,
  { view, paper }: RuleContext,
): readonly ResolvedMention[] {
  const noun = view.tokens[governor.verbAt - 1]?.text ?? "";
  const isMaking = /^(?:pipeline|datasets?|benchmarks?|corpus|tasks|questions|samples|scenes|data)$/.test(
    noun,
  );
  const { mainData, inTitle } = paper;
  const isOurs = subject.kind === "own" && view.tokens[subject.at ?? 0]?.text === "we";
  return isMaking && isOurs && mainData !== undefined && inTitle(mainData) ? [mainData] : [];
}

function isOthersModel({ mention }: Place, { paper }: RuleContext): boolean {
  return mention.candidate.type === "model" && !paper.isOwn(mention);
}

/** The prepositions to the verb, "the checkpoints of Y" taken for Y. */
function tiesPastWeights(place: Place) {
  const ties = prepositionsOf(place);
  const isWeights = ties.length > 1 && ties[0]?.word === "of" && weights.test(ties[0].noun?.text ?? "");
  return isWeights ? ties.slice(1) : ties;
}

/** "based on A with B": what is joined to a base is a base, too. */
function tiesPastJoined(ties: ReturnType<typeof prepositionsOf>) {
  const [first, ...rest] = ties;
  const isJoined = first?.word === "with" && first.noun?.kind === "mention" && rest.length > 0;
  return isJoined ? rest : ties;
}

const weights =
  /^(?:checkpoints?|weights|parameters|backbone|architecture|framework|codebase|foundation|success)$/;

/** "distils the knowledge from Y", "borrows designs from Y". */
function isLesson(noun: string): boolean {
  return /^(?:knowledge|capabilities|priors?|ideas?|designs?|insights?|concepts?|principles?)$/.test(noun);
}

/** "We base our work on Y". */
function isOwnWork(noun: Token, { view }: RuleContext): boolean {
  const isWork = /^(?:work|method|approach|model|framework|system|implementation)$/.test(noun.text);
  return isWork && view.tokens[view.tokens.indexOf(noun) - 1]?.text === "our";
}

function mainOf({ paper: { mainSystem } }: RuleContext): readonly ResolvedMention[] {
  return mainSystem === undefined ? [] : [mainSystem];
}

/** What the improvements of a known thing make: the own system that the title names. */
function improvedHere({ paper: { mainSystem, inTitle } }: RuleContext): readonly ResolvedMention[] {
  return mainSystem !== undefined && inTitle(mainSystem) ? [mainSystem] : [];
}

/** "X extends Y", "we obtain X by fine-tuning Y", "we take Y to build X", "X enhances Y by …". */
function madeOf(place: Place, context: RuleContext): readonly ResolvedMention[] | undefined {
  const { verb, phraseEnd } = place.governor;
  const lemma = verb?.lemma ?? "";
  const behind = context.view.tokens[phraseEnd]?.text;
  // "We adapt LoRA to the UNet" makes no new thing.
  const isMoved = lemma === "adapt" && behind === "to";
  if (extendingVerbs.has(lemma) && !place.passive && !isMoved) return actingNames(place, context);
  const isRetraining =
    retrainingVerbs.has(lemma) && verb?.form === "finite" && place.subject.kind === "mention";
  if (isRetraining) return actingNames(place, context).filter(context.paper.isOwn);
  if (tuningVerbs.has(lemma) && verb?.form === "gerund")
    return isMeans(place, context) ? introducedHere(context) : [];
  if (becomingVerbs.has(lemma) && verb?.form !== "gerund" && place.subject.kind === "own") {
    const became = introducedHere(context).filter(({ start }) => start > place.mention.end);
    if (became.length > 0 || !changingVerbs.has(lemma)) return became;
  }
  const isSuccessor = improvingVerbs.has(lemma) && verb?.form !== "past";
  if (isSuccessor) return actingNames(place, context).filter((name) => isNextVersion(name, place.mention));
  const isChanged =
    changingVerbs.has(lemma) && verb?.form !== "past" && (behind === "by" || behind === "with");
  return isChanged ? actingNames(place, context) : undefined;
}

/** "X-3 improves X-2": one name, two versions. */
function isNextVersion({ surface: next }: ResolvedMention, { surface: before }: ResolvedMention): boolean {
  const stem = (name: string) => name.toLowerCase().replace(/[-\s]?v?\d+(?:\.\d+)?\+*$/, "");
  return stem(next).length > 2 && stem(next) === stem(before) && next !== before;
}

/** "We upgrade Y to X", "we convert models (A and B) into C and D": the Y of an X, in the order of the lists. */
function turnedFrom(place: Place, { view, paper }: RuleContext): readonly ResolvedMention[] {
  const { verb, steps } = place.governor;
  // "to distil Transformers into RNNs" speaks of kinds.
  if (/^distill?$/.test(verb?.lemma ?? "") && !paper.isOwn(place.mention)) return [];
  const tie = steps.find(({ kind }) => kind === "preposition");
  const isTurn =
    turningVerbs.has(verb?.lemma ?? "") && tie?.kind === "preposition" && /^(?:to|into)$/.test(tie.word);
  if (!isTurn) return [];
  const hung = view.places.filter(
    (other) => other.governor.verb === verb && isData(other.mention) === isData(place.mention),
  );
  const isTarget = ({ at }: Place) => at > tie.at;
  const targets = hung.filter(isTarget);
  const sources = hung.filter((other) => !isTarget(other)).map(({ mention }) => mention);
  const isEach = sources.length === targets.length;
  const source = isEach ? sources[targets.findIndex(({ at }) => at === place.at)] : undefined;
  return source === undefined ? [] : [source];
}

function reversed(findings: readonly RelationFinding[]): RelationFinding[] {
  return findings.map((finding) => ({ ...finding, from: finding.to, to: finding.from }));
}
