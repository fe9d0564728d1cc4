import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { Score } from "../score.ts";
import { runOf, type ScoredSentence } from "../scored-sentence.ts";
import { isMethod, isModel } from "../system.ts";
import { uniqueNames } from "../unique-names.ts";
import { listEnds } from "./list-ends.ts";

const joints =
  /^(?:over|than|compared (?:to|with)|relative to|against|versus|vs\.?|higher than|better than)$/;

/** The name of the one other system that a gain is held against: "beats X by 3%", "A by 3% and X by 4%", "5% over X". */
export function gainBaseline(score: Score, sentence: ScoredSentence): string | undefined {
  const found = surpassedBy(score, sentence) ?? namedBehind(score, sentence);
  return found?.candidate.name ?? kindSurpassed(score, sentence) ?? beforeInList(score, sentence);
}

/** "outperforms X by 10% on A, and 20% on B": as for the gain before, where no verb stands between. */
function beforeInList(score: Score, sentence: ScoredSentence): string | undefined {
  const { first } = listEnds(score, sentence);
  const { tokens } = sentence.context.view;
  const before = sentence.scores.findLast(({ at }) => at < first);
  if (before?.kind !== "gain") return undefined;
  const between = tokens.slice(before.at + 1, first);
  const isNew = between.some(
    ({ kind, text, mentions }, step) =>
      kind === "verb" ||
      // "and NewName by 7%"
      (text === "by" && between[step - 1]?.kind === "word") ||
      ["break", "relative", "be"].includes(kind) ||
      joints.test(text) ||
      (mentions?.[0] !== undefined && (isModel(mentions[0]) || isMethod(mentions[0]))),
  );
  const isJoined = between.some(({ kind }) => kind === "comma" || kind === "conjunction");
  return isJoined && !isNew ? surpassedBy(before, sentence)?.candidate.name : undefined;
}

/** "surpassing A by 7.8%/5.3% and X by 15.1%/6.3%", "outperforms X on MATH by 3%" */
function surpassedBy(score: Score, sentence: ScoredSentence): ResolvedMention | undefined {
  const { view } = sentence.context;
  const { first } = listEnds(score, sentence);
  const rivals = rivalsOf(sentence);
  const by = view.tokens.slice(Math.max(0, first - 3), first).findLastIndex(({ text }) => text === "by");
  const named = rivals.find(({ at }) => by >= 0 && at === Math.max(0, first - 3) + by - 1);
  const before = sentence.scores.findLast(({ at }) => at < first)?.at ?? -1;
  const verb = view.tokens.slice(0, first).findLast(({ kind }) => kind === "verb");
  const goesOn = verbGroupOf(verb?.lemma) === "compare";
  if (named !== undefined && goesOn && before >= 0) return named.mention;
  const surpassed = uniqueNames(
    rivals
      .filter((place) => place.at > before && place.at < first && isSurpassed(place, first, view.tokens))
      .map(({ mention }) => mention),
  );
  if (surpassed.length < 2) return surpassed[0];
  // "outperforms A and B by 0.8% and 4.4%"
  const run = runOf(score, sentence);
  return surpassed.length === run.length ? surpassed[run.indexOf(score)] : undefined;
}

/** "exceeding the zero-shot method by 41.9%/20.6%": rivals of a kind that has no name. */
function kindSurpassed(score: Score, sentence: ScoredSentence): string | undefined {
  const { tokens } = sentence.context.view;
  const { first } = listEnds(score, sentence);
  const [kind, noun, by] = tokens.slice(Math.max(0, first - 3), first);
  const isKind =
    /^\p{L}+-\p{L}+$/u.test(kind?.text ?? "") && !/^(?:best|top|well|self|high)-/.test(kind?.text ?? "");
  const isNoun = /^(?:methods?|models?|baselines?|approach(?:es)?)$/.test(noun?.text ?? "");
  return isKind && isNoun && by?.text === "by" ? `${kind?.text} ${noun?.text}` : undefined;
}

/** "8.7 points over X", "8% and 6% compared to A and B respectively": as many names as values, or one. */
function namedBehind(score: Score, sentence: ScoredSentence): ResolvedMention | undefined {
  const { view } = sentence.context;
  const { last } = listEnds(score, sentence);
  const next = sentence.scores.find(({ at }) => at > last)?.at ?? view.tokens.length;
  const rivals = rivalsOf(sentence);
  const lead = rivals.findIndex(({ at }) => at > last && at < next && isBehindJoint(at, last, view.tokens));
  const list = rivals
    .slice(lead)
    .filter(({ at }, step, all) => step === 0 || isListed(all[step - 1]?.at ?? at, at, view.tokens));
  if (lead < 0) return undefined;
  const run = runOf(score, sentence);
  if (list.length > 1) return list.length === run.length ? list[run.indexOf(score)]?.mention : undefined;
  return list[0]?.mention;
}

function rivalsOf({ context: { view, paper } }: ScoredSentence): readonly Place[] {
  return view.places.filter(
    ({ mention }) => (isModel(mention) || isMethod(mention)) && !paper.isOwn(mention),
  );
}

function isListed(left: number, right: number, tokens: readonly Token[]): boolean {
  return tokens
    .slice(left + 1, right)
    .every(({ kind }) => ["comma", "conjunction", "determiner", "open", "close", "mention"].includes(kind));
}

/** "20% higher accuracy than the strong X": no verb or break between, and few words. */
function isBehindJoint(at: number, last: number, tokens: readonly Token[]): boolean {
  for (let before = at - 1; before > last && before >= at - 4; before -= 1) {
    const token = tokens[before];
    if (joints.test(token?.text ?? ""))
      return !tokens
        .slice(last + 1, before)
        .some(({ kind }) => kind === "verb" || ["break", "relative"].includes(kind));
    if (!["determiner", "word", "adverb"].includes(token?.kind ?? "")) return false;
  }
  return false;
}

/** The object of a verb of comparing, with no other verb behind it. */
function isSurpassed({ at, governor }: Place, first: number, tokens: readonly Token[]): boolean {
  const { verb, verbAt, steps } = governor;
  const isCompared = verb !== undefined && verbGroupOf(verb.lemma) === "compare" && verbAt < at;
  const isObject = steps.every((step) => step.kind !== "preposition" || joints.test(step.word));
  return (
    isCompared &&
    isObject &&
    !tokens.slice(at + 1, first).some(({ kind }) => ["break", "relative"].includes(kind) || kind === "verb")
  );
}
