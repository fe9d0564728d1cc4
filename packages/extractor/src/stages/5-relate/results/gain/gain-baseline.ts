import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import type { Token } from "../../sentence/token.ts";
import type { Score } from "../score.ts";
import { type ScoredSentence, valueBefore } from "../scored-sentence.ts";
import { isMethod, isModel, type System } from "../system.ts";
import { uniqueNames } from "../unique-names.ts";
import { kindBehind, kindInFront, surpassedKind } from "./described-rival.ts";
import { listEnds } from "./list-ends.ts";
import { rivalBeside, surpassedName } from "./named-rival.ts";
import { openingJoint, rivalJoints, rivalsOf } from "./rivals.ts";

/** What a gain is held against: the name of another system, or what the text calls it. */
export function gainBaseline(score: Score, system: System, sentence: ScoredSentence): string | undefined {
  const before = valueBefore(score.at, sentence);
  // Both ends of a range are held against the same.
  const first = before?.opensRange === true ? before : score;
  return (
    rivalOf(first, sentence) ??
    beforeInList(first, sentence) ??
    improvedModel(score, system, sentence)?.candidate.name
  );
}

/** What stands nearest to the gain wins, and a name over a description of the same place. */
function rivalOf(score: Score, sentence: ScoredSentence): string | undefined {
  return (
    surpassedName(score, sentence, false)?.candidate.name ??
    rivalBeside(score, sentence)?.candidate.name ??
    surpassedKind(score, sentence, false) ??
    kindBehind(score, sentence) ??
    surpassedName(score, sentence, true)?.candidate.name ??
    surpassedKind(score, sentence, true) ??
    frontedRival(sentence)?.candidate.name ??
    kindInFront(sentence)
  );
}

/** "Compared to X, it gains 12% on MATH" */
function frontedRival(sentence: ScoredSentence): ResolvedMention | undefined {
  const { tokens } = sentence.context.view;
  const joint = openingJoint(tokens);
  if (joint < 0) return undefined;
  const end = tokens.findIndex(({ kind }, at) => at > joint && kind === "comma");
  const named = uniqueNames(
    rivalsOf(sentence)
      .filter(({ at }) => at > joint && at < end)
      .map(({ mention }) => mention),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** "outperforms X by 10% on A, and 20% on B": as for the gain before, where no verb stands between. */
function beforeInList(score: Score, sentence: ScoredSentence): string | undefined {
  const { first } = listEnds(score, sentence);
  const before = valueBefore(first, sentence);
  if (before?.kind !== "gain") return undefined;
  const between = sentence.context.view.tokens.slice(before.at + 1, first);
  const isJoined = between.some(({ kind }) => kind === "comma" || kind === "conjunction");
  return isJoined && !between.some((token, step) => isNew(token, between[step - 1]))
    ? (rivalOf(before, sentence) ?? beforeInList(before, sentence))
    : undefined;
}

/** A verb, a word of comparing or another system: what follows is held against something else. */
function isNew({ kind, text, mentions }: Token, before: Token | undefined): boolean {
  return (
    kind === "verb" ||
    // "and NewName by 7%"
    (text === "by" && before?.kind === "word") ||
    ["break", "relative", "be"].includes(kind) ||
    rivalJoints.test(text) ||
    (mentions?.[0] !== undefined && (isModel(mentions[0]) || isMethod(mentions[0])))
  );
}

/** "improves the skills of X, achieving a 19-point increase": where the paper's own model has the gain, it began with X. */
function improvedModel(
  score: Score,
  { model, own }: System,
  sentence: ScoredSentence,
): ResolvedMention | undefined {
  if (!own || model === undefined || !sentence.context.paper.isOwn(model)) return undefined;
  const improved = uniqueNames(
    rivalsOf(sentence)
      .filter(({ at, verbGroup, mention }) => at < score.at && verbGroup === "improve" && isModel(mention))
      .map(({ mention }) => mention),
  );
  return improved.length === 1 ? improved[0] : undefined;
}
