import { heldPlace } from "../../place/held-place.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { namingVerbs, trainingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const taking = new Set([...usingVerbs, "apply", "adopt", "combine"]);
const building = new Set(["build", "base", "rely", "draw"]);
const learning = new Set([...trainingVerbs, "teach", "learn", "align", "supervise", "optimize", "optimise"]);

/**
 * What the paper brings is also used where a sentence says that something else is made or trained with it: "a model
 * fine-tuned with our X", "Leveraging X, we construct Y", "Building on X, we propose Y", "we use X to train Y", "To train Y, we
 * curate X". Asked beside the rules that find that X is introduced.
 */
export const usesOwn: LinkRule = {
  id: "uses/own",
  role: "uses",
  polarity: "affirmed",
  cues: [...taking, ...building, ...learning, "training", "pre-training", "pretraining", "post-training"],
  read(place, context) {
    if (!context.paper.isOwn(place.mention) || place.negated || context.view.part === "title")
      return undefined;
    if (!isHead(place, context.view.tokens)) return undefined;
    const isMade =
      isGroundOfTraining(place) ||
      isMeansInFront(place, context) ||
      isTakenFor(place, context) ||
      isBroughtForTraining(place, context);
    return isMade ? "shown" : undefined;
  },
};

const grounds = /^(?:on|with|using|via|through|over)$/;

/** "fine-tuned with X", "we train networks on X", "aligning policies with X", "post-training on X improves …". */
function isGroundOfTraining(place: Place): boolean {
  const { mention, governor, verbGroup } = place;
  const [first, ...rest] = prepositionsOf(place);
  if (first === undefined || rest.length > 0 || !grounds.test(first.word)) return false;
  const isData = mention.candidate.type === "dataset";
  if (isData && /(?:^|-)(?:pre)?(?:training|tuning|finetuning)$/.test(first.noun?.text ?? "")) return true;
  if (verbGroup !== "train") return false;
  return isData || (governor.verb?.form === "past" && first.noun === undefined);
}

/** "Using X, we find …", "Building upon X, we present …"; with a benchmark it is measured on, not made with. */
function isMeansInFront(place: Place, { view }: RuleContext): boolean {
  const { governor, mention, clause, clauseIndex } = place;
  if (mention.candidate.type === "benchmark" || clause.opening !== "fronted") return false;
  const lemma = governor.verb?.lemma ?? "";
  const isObject = governor.verb?.form === "gerund" && isDirectObject(place);
  if (usingVerbs.has(lemma)) return isObject;
  const next = view.clauses[clauseIndex + 1];
  if (next === undefined || view.subjects[clauseIndex + 1]?.kind !== "own") return false;
  if (lemma === "apply" || lemma === "combine") return isObject && governor.steps.length === 0;
  const [first, ...rest] = prepositionsOf(place);
  const isBase = building.has(lemma) && /^(?:on|upon|atop|on top of)$/.test(first?.word ?? "");
  return isBase && rest.length === 0 && makesSomething(view.tokens, next.start, next.end);
}

const making = verbGroupsOf("introduce", "train", "extend");

function makesSomething(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).some(({ kind, lemma }) => kind === "verb" && making.has(verbGroupOf(lemma)));
}

const produced = new Set([
  "generate",
  "create",
  "construct",
  "build",
  "produce",
  "obtain",
  "synthesize",
  "develop",
]);

/** "we use X to train Y", "we leverage X to construct Y". */
function isTakenFor(place: Place, { view: { tokens } }: RuleContext): boolean {
  const { governor, verbGroup, passive, subject, mention } = place;
  if (verbGroup !== "use" || passive || subject.kind !== "own" || governor.steps.length > 0) return false;
  const to = tokens.findIndex(
    ({ text, kind }, at) =>
      at >= governor.phraseEnd && (text === "to" || kind === "comma" || kind === "mark"),
  );
  const lemma = tokens[to]?.text === "to" ? (tokens[to + 1]?.lemma ?? "") : "";
  const isData = mention.candidate.type === "dataset" && lemma !== "" && verbGroupOf(lemma) !== "evaluate";
  return taking.has(governor.verb?.lemma ?? "") && (isData || learning.has(lemma) || produced.has(lemma));
}

/** "To train Y, we curate X", "to learn its weights we introduce X", "we build X to fine-tune our model": brought to train its own with. */
function isBroughtForTraining(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const held = heldPlace(place, context);
  const { type } = place.mention.candidate;
  const isBrought = held.verbGroup === "introduce" && isDirectObject(held);
  if (type === "benchmark" || !(isBrought || isNamedInBringing(place, tokens))) return false;
  const isData = type === "dataset";
  if (tokens[0]?.text === "to" && learning.has(tokens[1]?.lemma ?? ""))
    return isData || isOfOwn(tokens[2], context);
  const at = tokens.findIndex(
    ({ lemma, kind }, index) => index > place.at && kind === "verb" && learning.has(lemma ?? ""),
  );
  return (
    isData && at >= 0 && /^(?:to|for)$/.test(tokens[at - 1]?.text ?? "") && isOfOwn(tokens[at + 1], context)
  );
}

/** "we present a large-scale and high-resolution set named X": the sentence brings what it names. */
function isNamedInBringing({ governor: { verb, verbAt } }: Place, tokens: readonly Token[]): boolean {
  const isNaming = verb?.form === "past" && namingVerbs.has(verb.lemma ?? "");
  return (
    isNaming &&
    tokens
      .slice(0, verbAt)
      .some(
        ({ kind, form, lemma }) => kind === "verb" && form !== "past" && verbGroupOf(lemma) === "introduce",
      )
  );
}

function isOfOwn(token: Token | undefined, { paper }: RuleContext): boolean {
  return /^(?:our|these|this|its)$/.test(token?.text ?? "") || token?.mentions?.some(paper.isOwn) === true;
}
