import { plainText } from "../../sentence/plain-text.ts";
import { kindBehind } from "../gain/described-rival.ts";
import type { Score } from "../score.ts";
import { type ScoredSentence, valueBefore } from "../scored-sentence.ts";
import { type Actor, actorOf } from "../system/actor.ts";
import { isOthers } from "../system/others.ts";
import type { System } from "../system.ts";
import type { Condition } from "./read-condition.ts";

/** What tells whose value it is more nearly than a name does: how a model was adapted, which of many models are meant. */
export function whoseCondition(score: Score, system: System, sentence: ScoredSentence): Condition {
  const { model, method, own } = system;
  const added = addedIn(sentence);
  if (added !== undefined && own) return added;
  if (model !== undefined && !sentence.context.paper.isOwn(model))
    return adaptedBefore(score, system, sentence);
  if (model === undefined && method !== undefined && own) return appliedTo(sentence);
  if (model !== undefined || method !== undefined || score.kind === "gain") return undefined;
  if (score.kind === "base") return comparedInFront(sentence) ?? beforeGain(score, sentence);
  const actor = actorOf(score, sentence.context);
  return own ? madeFrom(actor, sentence) : (groupInBrackets(score, sentence) ?? groupOf(actor, sentence));
}

/** "a 49% gain -- from 18% to 67% -- over plain tuning": the value before is that of what the gain is over. */
function beforeGain(score: Score, sentence: ScoredSentence): string | undefined {
  const gain = valueBefore(score.at, sentence);
  return gain?.kind === "gain" ? kindBehind(gain, sentence) : undefined;
}

const comparedTo = /^(?:Compared (?:to|with)|Relative to) (?:the |an? )?([^,;()]{3,60}),/;

/** "Compared with the plain tokenizer, ours improves FID from 2.1 to 0.3": the value before is the tokenizer's. */
function comparedInFront({ context: { view } }: ScoredSentence): string | undefined {
  const found = comparedTo.exec(plainText(view))?.[1];
  return found === undefined || found.split(" ").length > 6 ? undefined : found;
}

const adapted =
  /(?:^|\s)((?:supervised |instruction[- ]|fully )?(?:fine-?tuned|instruction[- ]tuned|quanti[sz]ed|pruned|distilled))(?: (?:base|open|\d+B))?\s$/i;
const madeOn =
  /(?:^|\s)((?:[\p{L}-]+ ){0,2}(?:models?|policy|policies)) (?:trained|fine-?tuned) (?:on|upon|from|with)\s$/iu;
const trainedBehind = /^ ((?:fine-?tuned|trained) (?:on|with|using) [^,;()]{3,40}?) \($/i;

/** "a supervised fine-tuned X", "X trained with Y data (38%)": another's model that is not as its name says. */
function adaptedBefore(
  { at }: Score,
  { model }: System,
  { context: { view } }: ScoredSentence,
): string | undefined {
  const place = view.places.findLast(
    ({ mention, at: place }) => mention.entity === model?.entity && place < at,
  );
  if (place === undefined) return undefined;
  const { start, end } = place.token;
  const before = plainText(view, Math.max(view.span.start, start - 40), start);
  const behind = plainText(view, end, view.tokens[at]?.start);
  const told = adapted.exec(before) ?? madeOn.exec(before) ?? trainedBehind.exec(behind);
  return told?.[1]?.replace(/^(?:the|a|an) /i, "");
}

const improved =
  /\b(?:enhanc|improv|boost|strengthen)(?:es|e|ed|ing|s) ((?:[\p{L}\d-]+-)(?:aligned|trained|tuned|based|finetuned) (?:policies|policy|models?|llms?|agents?|systems?))\b/iu;

/** "X enhances DPO-aligned policies": what the paper's own method was put on, if it has no name. */
function appliedTo({ context: { view } }: ScoredSentence): string | undefined {
  return improved.exec(view.text.slice(view.span.start, view.span.end))?.[1];
}

/** "This refinement improves the PSNR to 29.8": what comes on top of what the sentences before told of. */
function addedIn({ context: { view } }: ScoredSentence): string | undefined {
  const text = view.text.slice(view.span.start, Math.min(view.span.start + 80, view.span.end));
  const found =
    /^This (?:additional |simple |further )?([\p{L}-]+(?: [\p{L}-]+)?) (?:further |also )?(?:improves|boosts|increases|raises|enhances)\b/u.exec(
      text,
    )?.[1];
  return found === undefined || wholes.test(found) ? undefined : `with ${found}`;
}

const wholes =
  /(?:^|\s)(?:approach|method|model|framework|work|strategy|technique|pipeline|paper|design|architecture|algorithm|system|paradigm|recipe|procedure|scheme|solution|leads?|also)$/;

/** "open models with 70B parameters", "LLMs like A and B": what parts those who are meant from all others. */
const parting =
  /\s(?:with|without|trained|fine-?tuned|using|based on|like|such as|provided|built on|of \d)\s|\b\d+(?:\.\d+)?[BM]\b/i;

function groupOf(actor: Actor, { context: { view } }: ScoredSentence): Condition {
  if (actor.span === undefined || !isOthers(actor)) return undefined;
  return groupIn(view.text.slice(actor.span.start, actor.span.end));
}

/** "surpassing the prior best approach based on cloning (57.8%)" */
function groupInBrackets({ at }: Score, { context: { view } }: ScoredSentence): Condition {
  const { tokens, text } = view;
  if (tokens[at - 1]?.kind !== "open") return undefined;
  const start = tokens.findLastIndex(
    ({ kind }, place) => place < at - 1 && ["comma", "conjunction", "close", "verb", "break"].includes(kind),
  );
  const [first] = tokens.slice(start + 1);
  const isBased = tokens[start]?.kind === "verb" && tokens[start - 1]?.kind === "word";
  const from = isBased
    ? tokens.findLastIndex(
        ({ kind }, place) => place < start && !["word", "mention", "adverb"].includes(kind),
      ) + 1
    : start + 1;
  return first === undefined
    ? undefined
    : groupIn(text.slice(tokens[from]?.start ?? 0, tokens[at - 1]?.start ?? 0));
}

function groupIn(phrase: string): Condition {
  const words = phrase
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:even|only|the|while|and|all|a|an) )+/i, "")
    .replace(/ (?:hardly|barely|still|only|often)$/, "")
    .replace(/ (?:score|perform|stay|remain|hover|plateau|struggle)s?$/, "");
  if (!parting.test(` ${words}`)) return undefined;
  const count = words.split(" ").length;
  return count <= 12 ? words.charAt(0).toLowerCase() + words.slice(1) : "unclear";
}

/** "our model, distilled from X, reaches …": what a system without a name was made from. */
function madeFrom({ span }: Actor, { context: { view } }: ScoredSentence): string | undefined {
  if (span === undefined) return undefined;
  const phrase = plainText(view, span.start, span.end);
  return /\b((?:distilled|fine-?tuned|initiali[sz]ed|derived) from [\p{L}\d. -]{2,40}|(?:based|built) on [\p{L}\d. -]{2,40})/iu
    .exec(phrase)?.[1]
    ?.trim();
}
