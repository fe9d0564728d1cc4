import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { RuleContext } from "../../link-rule.ts";
import type { SystemRule } from "../../result-rule.ts";
import { type Actor, actorOf } from "../../results/actor.ts";
import { mainSystem } from "../../results/main-own.ts";
import { otherNouns } from "../../results/other-nouns.ts";
import { ownAid, ownAmong } from "../../results/own-aid.ts";
import type { Score } from "../../results/score.ts";
import type { ScoredSentence } from "../../results/scored-sentence.ts";
import { isMethod, isModel, type System, unnamed } from "../../results/system.ts";
import { modelsWorkedOn } from "../../results/worked-on.ts";
import type { Token } from "../../sentence/token.ts";
import { isOwnActor } from "../../who-acts.ts";

/** "X reaches 70%", "our method improves GPT-4o to 70%", "existing models reach only 30%": who acts has the value. */
export const acting: SystemRule = {
  id: "acting",
  read(score, sentence) {
    const { context } = sentence;
    if (othersBetween(score, sentence)) return unnamed(false, score.kind !== "gain");
    const actor = actorOf(score, context);
    const own = isOwn(actor, score, context) || ownAid(score, context).length > 0;
    const worked = modelsWorkedOn(score, context);
    const aid = ownAid(score, context);
    const models = unique([...actor.names.filter(isModel), ...worked]);
    const methods = ownAmong(unique([...actor.names.filter(isMethod), ...aid]), context);
    // "LLMs like GPT-4o and Claude 3 score below 20%"
    if (models.length > 1 && isExampled(actor)) return unnamed(false, score.kind !== "gain");
    if (models.length > 1 || methods.length > 1) return undefined;
    const [model] = models;
    const [method] = methods;
    if (model === undefined && method === undefined && !own)
      return isOthers(actor) ? unnamed(false, score.kind !== "gain") : undefined;
    const named = { model, method, own, certain: true };
    return ofBase(own ? withMain(named, actor, score, context) : named, score, context);
  },
};

/** "models such as A, B and C" */
function isExampled({ words }: Actor): boolean {
  const kind = words.findIndex((word) => otherNouns.test(word));
  return (
    kind >= 0 &&
    words.slice(kind + 1, kind + 3).some((word) => /^(?:like|such as|including|e\.g\.?|\()$/.test(word))
  );
}

/** "X reaches 23.8%, and open models stay below 10%": behind the last comma others are named, whatever their verb is. */
function othersBetween({ at }: Score, { context: { view }, scores }: ScoredSentence): boolean {
  const before = scores.findLast((score) => score.at < at);
  if (before === undefined) return false;
  const between = view.tokens.slice(before.at + 1, at);
  const joint = between.findLastIndex(({ kind }) => kind === "comma" || kind === "conjunction");
  const words = joint < 0 ? [] : between.slice(joint + 1, joint + 6);
  return (
    words.some(({ text }) => otherNouns.test(text)) &&
    !words.some(
      ({ kind, text }) =>
        kind === "mention" ||
        text === "our" ||
        kind === "verb" ||
        (kind === "preposition" &&
          text !== "below" &&
          text !== "under" &&
          text !== "above" &&
          text !== "over"),
    )
  );
}

/** "our subjects' error rate" is no value of ours. */
const people = /^(?:subjects|participants|annotators|raters|users|evaluators|experts)['’]?$/;

function isOwn(actor: Actor, score: Score, context: RuleContext): boolean {
  const { subject, names, mentions, words } = actor;
  const { tokens } = context.view;
  const named = subject.kind === "mention" ? tokens[subject.at]?.mentions?.[0] : undefined;
  if (words.some((word) => people.test(word))) return false;
  if (names.some(context.paper.isOwn) || (words[0] === "its" && names.length === 0)) return true;
  // An own benchmark "exposes" values of others.
  if (named?.candidate.type === "benchmark" || named?.candidate.type === "dataset") return false;
  // "fine-tuning models on our data"
  if (isOwnActor(subject, context) || mentions.some(context.paper.isOwn)) return true;
  const isOpen = subject.kind === "unknown" || named?.candidate.type === "concept";
  if (!isOpen || names.length > 0 || isOthers(actor) || !context.pastBackground) return false;
  if (isVariantOfOwn(words, context.paper)) return true;
  // "an ensemble of these networks"
  if (words.includes("these") && /^(?:ensemble|combination|variant|version)$/.test(words[1] ?? ""))
    return true;
  return isOurSolution(words) || claimsBest(tokens, score.at) || isByOurs(tokens, score.at);
}

/** "MIGA-Conv" of MIGA, where only MIGA was recognised. */
function isVariantOfOwn(words: readonly string[], paper: RuleContext["paper"]): boolean {
  const own = paper.ownEntities.map(({ surface }) => `${surface.toLowerCase()}-`);
  return words.some((word) => own.some((name) => word.startsWith(name)));
}

/** "the full-stack solution", "with our pipeline" */
function isOurSolution(words: readonly string[]): boolean {
  return (
    words[0] === "the" &&
    words.length <= 4 &&
    /^(?:approach|method|solution|framework|pipeline|strategy|technique)$/.test(words.at(-1) ?? "")
  );
}

/** "The accuracy is improved with our pipeline, achieving 0.66" */
function isByOurs(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      ({ text }, before) =>
        text === "our" && /^(?:with|by|using|via|through)$/.test(tokens[before - 1]?.text ?? ""),
    );
}

/** "achieves a new state-of-the-art FID of 1.52": what a paper calls a new best is its own. */
function claimsBest(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  return near.includes("new") && near.some((word) => /^(?:state-of-the-art|sota|best|record)$/.test(word));
}

function unique(mentions: readonly ResolvedMention[]): readonly ResolvedMention[] {
  return mentions.filter(
    (mention, at) => mentions.findIndex(({ entity }) => entity === mention.entity) === at,
  );
}

/** "our method", "we" and "it" stand for the system that the paper is about, unless the phrase names an own one. */
function withMain(system: System, { words }: Actor, score: Score, { paper, view }: RuleContext): System {
  const { model, method } = system;
  if (method !== undefined || (model !== undefined && paper.isOwn(model))) return system;
  const main = mainSystem(paper);
  if (main === undefined) {
    // "By scaling X, we reach 70%" is a value of X's, whatever X is.
    const other = view.places.some(
      ({ mention, at, governor }) =>
        at < score.at &&
        !(words[0] === "our" && isOrigin(governor)) &&
        mention.entity !== model?.entity &&
        (isModel(mention) || isMethod(mention)),
    );
    return { ...system, certain: paper.ownEntities.length + paper.maybeOwn.length === 0 && !other };
  }
  // What "we" reach may be reached with anything that the paper brings, a data set too.
  const alone = words[0] !== "we" || paper.ownEntities.every(({ entity }) => entity === main.mention.entity);
  const certain = main.certain && alone;
  if (isMethod(main.mention)) return { ...system, method: main.mention, certain };
  return model === undefined ? { ...system, model: main.mention, certain } : system;
}

/** "our model, distilled from X, reaches 70%": what it was made from does not have the value. */
function isOrigin({ verb, steps }: RuleContext["view"]["places"][number]["governor"]): boolean {
  const isMade =
    verb?.form === "past" &&
    /^(?:distil|distill|initiali[sz]e|build|base|derive|start|fine-tune|finetune|train)$/.test(
      verb.lemma ?? "",
    );
  return isMade && steps.some((step) => step.kind === "preposition" && /^(?:from|on|upon)$/.test(step.word));
}

/** A value before improvement belongs to the model alone, not to the method, nor to the paper's own model, that improves on it. */
function ofBase(system: System, { kind }: Score, { paper }: RuleContext): System {
  if (kind !== "base") return system;
  const model = system.model !== undefined && !paper.isOwn(system.model) ? system.model : undefined;
  return { model, method: undefined, own: false, certain: system.certain };
}

function isOthers({ subject, words }: Actor): boolean {
  const isBest = words.includes("model") && words.some((word) => bestOfAll.test(word));
  return (
    isBest ||
    subject.kind === "other" ||
    subject.kind === "generic" ||
    words.some((word) => otherNouns.test(word))
  );
}

const bestOfAll =
  /^(?:leading|best|top|strongest|largest|state-of-the-art|sota|best-performing|top-performing)$/;
