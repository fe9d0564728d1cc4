import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { metricAt } from "../../results/metric/metric-phrase.ts";
import type { Score } from "../../results/score.ts";
import { runOf, type ScoredSentence } from "../../results/scored-sentence.ts";
import { isHeldAgainst } from "../../results/system/people.ts";
import { systemAt } from "../../results/system/system-at.ts";
import { asSystem, isMethod, isModel, unnamed } from "../../results/system.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { SystemRule } from "../result-rule.ts";

/** "90.2% for GPT-4o", "above GPT-4o with 76.6%", "GPT-4o's 76.6%", "the dense model's 5.12": the value is said to be somebody's. */
export const besideValue: SystemRule = {
  id: "beside-value",
  read(score, sentence) {
    const { context } = sentence;
    if (score.kind === "gain") return undefined;
    const { tokens } = context.view;
    // "6% for A, B and C": more names than one, and the value is that of one of them.
    const listed =
      ownerBehind(tokens, score) !== undefined && /^(?:,|and|\/)$/.test(tokens[score.at + 3]?.text ?? "");
    if (listed && tokens.slice(score.at + 4, score.at + 6).some(({ mentions }) => mentions !== undefined))
      return unnamed(false, false);
    const behind = ownerBehind(tokens, score);
    if (behind !== undefined) return systemAt(score.at + 2, behind, context);
    const owner =
      ownerOfList(score, sentence) ??
      agentBehind(tokens, score.at) ??
      rivalBefore(tokens, score.at) ??
      possessor(tokens, score.at) ??
      adjacent(tokens, score.at) ??
      carrier(context.view, score.at);
    if (owner !== undefined) return { ...asSystem(owner), own: context.paper.isOwn(owner), certain: true };
    if (isForRival(tokens, score.at)) return unnamed(false);
    const before = tokens.slice(Math.max(0, score.at - 3), score.at);
    return before.some(
      ({ kind, text }) =>
        kind === "word" && /^(?:model|baseline|human|humans|method|approach|network)['’]s?$/.test(text),
    )
      ? unnamed(false)
      : undefined;
  },
};

/** "compared to 93% for human experts", "52% for the baseline" */
function isForRival(tokens: readonly Token[], at: number): boolean {
  const [joint, first, second] = tokens.slice(at + 1, at + 4);
  return (
    (joint?.text === "for" || joint?.text === "by") &&
    [first, second].some((token) => isHeldAgainst(token?.text ?? ""))
  );
}

function ownerBehind(tokens: readonly Token[], { at }: Score): ResolvedMention | undefined {
  const [joint, name] = tokens.slice(at + 1, at + 3);
  const mention = name?.mentions?.[0];
  // "from 6.1% to 43% for GLM-4" tells what was worked on.
  const isPair = tokens[at - 1]?.text === "to" && tokens[at - 2]?.kind === "number";
  const isOwned = joint?.text === "of" && tokens[at - 1]?.text === "the";
  const isJoint = (joint?.text === "for" && !isPair) || joint?.text === "by" || isOwned;
  return isJoint && mention !== undefined && (isModel(mention) || isMethod(mention)) ? mention : undefined;
}

/** "compared with 57.0 and 52.1 for X": the one owner behind values that are held against others. */
function ownerOfList(score: Score, sentence: ScoredSentence): ResolvedMention | undefined {
  const { tokens } = sentence.context.view;
  const [first, ...others] = runOf(score, sentence);
  const last = others.at(-1);
  if (first === undefined || last === undefined || !rivalWords.has(tokens[first.at - 1]?.text ?? ""))
    return undefined;
  const isAlone = !/^(?:,|and|\/)$/.test(tokens[last.at + 3]?.text ?? "");
  return isAlone ? ownerBehind(tokens, last) : undefined;
}

/** "an accuracy of 71.2% is achieved on X by S" */
function agentBehind(tokens: readonly Token[], at: number): ResolvedMention | undefined {
  const behind = tokens.slice(at + 1, at + 14);
  const be = behind.findIndex(({ kind }) => kind === "be");
  const verb = behind[be + 1];
  if (be < 0 || be > 3 || verb?.form !== "past" || verbGroupOf(verb.lemma) !== "reach") return undefined;
  const by = behind.findIndex(({ text }, index) => index > be && text === "by");
  const [first, second] = behind.slice(by + 1);
  const mention = by < 0 ? undefined : (first?.mentions?.[0] ?? second?.mentions?.[0]);
  return mention !== undefined && (isModel(mention) || isMethod(mention)) ? mention : undefined;
}

const rivalWords = new Set([
  "against",
  "above",
  "below",
  "past",
  "behind",
  "than",
  "versus",
  "vs",
  "vs.",
  "ahead of",
  "compared to",
  "compared with",
  "better than",
  "higher than",
]);

function rivalBefore(tokens: readonly Token[], at: number): ResolvedMention | undefined {
  const [comparer, model, link] = tokens.slice(Math.max(0, at - 3), at);
  const compared = comparer?.kind === "conjunction" || rivalWords.has(comparer?.text ?? "");
  const named = model?.mentions?.[0];
  // "followed by GPT-4o at 35.0%" needs no word of comparing.
  const links = (compared && link?.text === "with") || link?.text === "at";
  return links && named !== undefined && isModel(named) ? named : undefined;
}

/** "X with an F1 of 0.702 and Y with an F1 of 0.72": a list of names, each with its value. */
function carrier(view: SentenceView, at: number): ResolvedMention | undefined {
  const { tokens } = view;
  for (let place = at - 1; place >= Math.max(1, at - 7); place -= 1) {
    const token = tokens[place];
    if (token?.text === "with") {
      const before = tokens[place - 2]?.kind ?? "opener";
      const named = tokens[place - 1]?.mentions?.[0];
      const isListed =
        before === "opener" || before === "conjunction" || before === "comma" || before === "open";
      return isListed && named !== undefined && (isModel(named) || isMethod(named)) ? named : undefined;
    }
    const isMeasure = metricAt(view, place) !== undefined;
    if (!isMeasure && token?.kind !== "word" && token?.kind !== "determiner" && token?.text !== "of")
      return undefined;
  }
  return undefined;
}

/** "with o1 scoring 42.1% and GPT-4o 35.0%" */
function adjacent(tokens: readonly Token[], at: number): ResolvedMention | undefined {
  const named = tokens[at - 1]?.mentions?.[0];
  const joint = tokens[at - 2]?.kind;
  const isListed = joint === "conjunction" || joint === "comma";
  return isListed && named !== undefined && isModel(named) ? named : undefined;
}

function possessor(tokens: readonly Token[], at: number): ResolvedMention | undefined {
  const before = tokens[at - 1];
  const named = before?.possessive === true ? before.mentions?.[0] : undefined;
  return named !== undefined && isModel(named) ? named : undefined;
}
