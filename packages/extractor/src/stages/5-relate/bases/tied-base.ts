import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { actingNames } from "../own/acting-names.ts";
import { soleOwnName } from "../own/sole-own-name.ts";
import { isData } from "../place/part-pairs.ts";
import { prepositionsOf } from "../place/way-to-verb.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { fineTuningVerbs } from "../sentence/verb-senses.ts";
import { isOwnedDesign } from "./base-phrase.ts";
import { baseTies } from "./base-verbs.ts";

/** "X is based on Y", "we initialise X from Y", "taking inspiration from Y". */
export function tiedTo(place: Place, context: RuleContext): readonly ResolvedMention[] | undefined {
  const [first, ...rest] = tiesPastJoined(tiesPastWeights(place));
  if (first === undefined || rest.length > 0) return undefined;
  const lemma = place.governor.verb?.lemma ?? "";
  // "A, based on Y, and B, built on Z": our own B goes on with A, not with Y.
  const [sign, next] = context.view.tokens.slice(place.governor.phraseEnd);
  const isToldOf = sign?.kind === "comma" && next?.form === "past";
  if (isToldOf && place.governor.steps[0]?.kind === "list" && context.paper.isOwn(place.mention)) return [];
  const { word, noun } = first;
  // "fine-tuned on the CLIP model"
  const isRetrained = word === "on" && place.governor.steps[0] === first && fineTuningVerbs.has(lemma);
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
