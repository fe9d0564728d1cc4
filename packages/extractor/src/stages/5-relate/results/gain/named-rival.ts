import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { isCompared } from "../is-compared.ts";
import type { Score } from "../score.ts";
import { runOf, type ScoredSentence, valueBefore } from "../scored-sentence.ts";
import { uniqueNames } from "../unique-names.ts";
import { listEnds } from "./list-ends.ts";
import { isReaching, rivalJoints, rivalsOf } from "./rivals.ts";

/** A known name right beside the gain: "8.7 points over X", "by 14.4% (X in MATH)", "a speedup over X with a loss of 0.1%". */
export function rivalBeside(score: Score, sentence: ScoredSentence): ResolvedMention | undefined {
  return namedBehind(score, sentence) ?? bracketedBehind(score, sentence) ?? namedBefore(score, sentence);
}

/**
 * A known name that a verb of comparing has as its object: "surpassing A by 7.8%/5.3% and X by 15.1%/6.3%", "outperforms X
 * on MATH by 3%"; with `reached` also "outperforms X, achieving a gain of 5%".
 */
export function surpassedName(
  score: Score,
  sentence: ScoredSentence,
  reached: boolean,
): ResolvedMention | undefined {
  const { view } = sentence.context;
  const { first } = listEnds(score, sentence);
  const rivals = rivalsOf(sentence);
  const by = view.tokens.slice(Math.max(0, first - 3), first).findLastIndex(({ text }) => text === "by");
  const named = rivals.find(({ at }) => by >= 0 && at === Math.max(0, first - 3) + by - 1);
  const before = valueBefore(first, sentence)?.at ?? -1;
  if (named !== undefined && isCompared(view.tokens, first) && before >= 0) return named.mention;
  const surpassed = uniqueNames(
    rivals
      .filter(
        (place) => place.at > before && place.at < first && isSurpassed(place, first, view.tokens, reached),
      )
      .map(({ mention }) => mention),
  );
  if (surpassed.length < 2) return surpassed[0];
  // "outperforms A and B by 0.8% and 4.4%"
  const run = runOf(score, sentence);
  return surpassed.length === run.length ? surpassed[run.indexOf(score)] : undefined;
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

/** "a speedup over X with a loss of 0.1%": no verb or other value between. */
function namedBefore(score: Score, sentence: ScoredSentence): ResolvedMention | undefined {
  const { tokens } = sentence.context.view;
  const { first } = listEnds(score, sentence);
  const before = valueBefore(first, sentence)?.at ?? -1;
  const rival = rivalsOf(sentence).findLast(({ at }) => at < first && at > before);
  const [step] = rival?.governor.steps ?? [];
  const isHeld =
    step?.kind === "preposition" && /^(?:over|than|compared (?:to|with)|relative to)$/.test(step.word);
  const between = tokens.slice(rival?.at ?? first, first);
  return isHeld && !between.some(({ kind }) => /^(?:verb|be|break|relative|comma)$/.test(kind))
    ? rival?.mention
    : undefined;
}

/** "by 14.4% (X in MATH)" */
function bracketedBehind(score: Score, sentence: ScoredSentence): ResolvedMention | undefined {
  const { tokens } = sentence.context.view;
  const { last } = listEnds(score, sentence);
  const rival = rivalsOf(sentence).find(({ at }) => at === last + 2);
  return tokens[last + 1]?.kind === "open" ? rival?.mention : undefined;
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
    if (rivalJoints.test(token?.text ?? ""))
      return !tokens
        .slice(last + 1, before)
        .some(({ kind }) => kind === "verb" || ["break", "relative"].includes(kind));
    if (!["determiner", "word", "adverb"].includes(token?.kind ?? "")) return false;
  }
  return false;
}

/** The object of a verb of comparing, with no other verb behind it but ", achieving". */
function isSurpassed(
  { at, governor }: Place,
  first: number,
  tokens: readonly Token[],
  reached: boolean,
): boolean {
  const { verb, verbAt, steps } = governor;
  const isOutdone = verb !== undefined && verbGroupOf(verb.lemma) === "compare" && verbAt < at;
  const isObject = steps.every((step) => step.kind !== "preposition" || rivalJoints.test(step.word));
  const between = tokens.slice(at + 1, first);
  return (
    isOutdone &&
    isObject &&
    !between.some(
      (token) =>
        ["break", "relative"].includes(token.kind) ||
        (token.kind === "verb" && !(reached && isReaching(token))),
    )
  );
}
