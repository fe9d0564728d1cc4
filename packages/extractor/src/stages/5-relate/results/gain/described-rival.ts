import { plainText } from "../../sentence/plain-text.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { Score } from "../score.ts";
import { type ScoredSentence, valueBefore } from "../scored-sentence.ts";
import { listEnds } from "./list-ends.ts";
import { isReaching, openingJoint, rivalJoints } from "./rivals.ts";

/**
 * The object of a verb of comparing in the words of the text: "exceeding the zero-shot method by 41.9%/20.6%", "A by 3% and
 * NewName by 4%"; with `reached` also "outperforms earlier methods, achieving a gain of 5%".
 */
export function surpassedKind(score: Score, sentence: ScoredSentence, reached: boolean): string | undefined {
  const { view } = sentence.context;
  const { tokens } = view;
  const { first } = listEnds(score, sentence);
  const before = valueBefore(first, sentence)?.at ?? -1;
  const verb = tokens
    .slice(0, first)
    .findLastIndex((token) => token.kind === "verb" && !(reached && isReaching(token)));
  const group = verbGroupOf(tokens[verb]?.lemma);
  if (group !== "compare") return group === "improve" && verb > before ? improvedUpon(view, verb) : undefined;
  if (verb < before) {
    const by = tokens.slice(before + 1, first).findLastIndex(({ text }) => text === "by");
    const joint = tokens.slice(before + 1, first).findIndex(({ kind }) => kind === "conjunction");
    const other =
      by > joint + 1 && joint >= 0 ? phraseAt(view, before + joint + 2, before + 1 + by) : undefined;
    // "in F1 by 5% and accuracy by 7%" names a measure.
    return isRival(other) ? other : undefined;
  }
  const phrase = phraseAt(view, verb + 1, first);
  const next = phrase === undefined ? undefined : behindPhrase(view, verb + 1);
  return next?.kind === "comma" || /^(?:by|with|on|in|across|for)$/.test(next?.text ?? "")
    ? phrase
    : undefined;
}

/** "PaperBot2", "open-vocabulary method" */
function isRival(phrase: string | undefined): boolean {
  return phrase !== undefined && (/\p{Lu}/u.test(phrase) || plainNouns.test(phrase.split(" ").at(-1) ?? ""));
}

/** "improving over the baselines by 3.2", "improves the baseline results by 5%" */
function improvedUpon(view: SentenceView, verb: number): string | undefined {
  const phrase = phraseAt(view, verb + 1, view.tokens.length);
  const isUpon = /^(?:over|upon|on)$/.test(view.tokens[verb + 1]?.text ?? "");
  const isMeant = isUpon
    ? !counted.test(phrase?.split(" ").at(-1) ?? "")
    : /\bbaselines?\b/.test(phrase ?? "");
  return isMeant && behindPhrase(view, verb + 1)?.text === "by" ? phrase : undefined;
}

/** "25.5% on A and 22.6% on B compared to the fine-tuned baselines": behind the gain, or the last of those that go on from it. */
export function kindBehind(score: Score, { context: { view }, scores }: ScoredSentence): string | undefined {
  const { tokens } = view;
  for (let at = score.at + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isDash(token)) {
      const close = tokens.findIndex((one, behind) => behind > at && isDash(one));
      if (close < 0) return undefined;
      at = close;
      continue;
    }
    if (token === undefined || ["verb", "break", "relative", "be"].includes(token.kind)) return undefined;
    if (token.kind === "number" && scores.find((one) => one.at === at)?.kind !== "gain") return undefined;
    if (!rivalJoints.test(token.text)) continue;
    const phrase = phraseAt(view, at + 1, tokens.length);
    // "8% and 6% compared to A and B respectively": one each.
    if (/ and /.test(phrase ?? "") && behindPhrase(view, at + 1)?.text === "respectively") return undefined;
    return counted.test(phrase?.split(" ").at(-1) ?? "") ? undefined : phrase;
  }
  return undefined;
}

/** "a 49% gain -- from 18% to 67% -- over plain tuning" */
function isDash(token: Token | undefined): boolean {
  return /^(?:--+|—|–)$/.test(token?.text ?? "");
}

/** "Compared to earlier planners, it gains 12% on MATH" */
export function kindInFront({ context: { view } }: ScoredSentence): string | undefined {
  const joint = openingJoint(view.tokens);
  return joint < 0 ? undefined : phraseAt(view, joint + 1, view.tokens.length);
}

const longest = 6;

/** The noun phrase at a place, without its article; undefined where it counts things or ends in no system. */
function phraseAt(view: SentenceView, start: number, stop: number): string | undefined {
  const { from, to } = phraseEnds(view.tokens, start, stop);
  const words = view.tokens.slice(from, to);
  const last = words.at(-1);
  if (last === undefined || words.length > longest) return undefined;
  // "over 70B parameters", "the baseline"
  if (words.length === 1 && /^baselines?$/.test(last.text)) return `the ${last.text}`;
  if (/^\d/.test(words[0]?.text ?? "") || (words.length === 1 && plainNouns.test(last.text)))
    return undefined;
  return plainText(view, words[0]?.start, last.end);
}

function behindPhrase({ tokens }: SentenceView, start: number): Token | undefined {
  return tokens[phraseEnds(tokens, start, tokens.length).to];
}

function phraseEnds(tokens: readonly Token[], start: number, stop: number): { from: number; to: number } {
  let from = start;
  while (tokens[from]?.kind === "adverb" || articles.test(tokens[from]?.text ?? "")) from += 1;
  let to = from;
  const goesOn = (at: number) =>
    // "A and B" are named together, "models of similar size" are one kind.
    (tokens[at]?.kind === "conjunction" &&
      tokens[at - 1]?.kind === "mention" &&
      tokens[at + 1]?.kind === "mention") ||
    (tokens[at]?.text === "of" && at > from && tokens[at + 1]?.kind === "word");
  while (to < stop && (isNoun(tokens[to]) || goesOn(to))) to += 1;
  return { from, to };
}

/** "existing" and "previous" are determiners to the tables. */
function isNoun(token: Token | undefined): boolean {
  return /^(?:word|mention|determiner)$/.test(token?.kind ?? "");
}

const articles = /^(?:the|a|an|its|their|our|all|both|these|those|any|over|upon)$/;

const plainNouns =
  /^(?:baselines?|methods?|models?|approaches|approach|systems?|competitors?|rivals?|others|techniques|works?|counterparts?)$/;

/** Things that a gain may be spread over, or that are no system. */
const counted =
  /^(?:benchmarks?|datasets?|tasks?|domains?|languages?|settings?|runs?|trials?|seeds?|epochs?|steps?|iterations?|rounds?|turns?|tokens?|contexts?|time|years?|budgets?|average|metrics?|categories|classes|scenarios?|before|others?|all|respectively|parameters|question|questions|problems?|samples?|images?|videos?)$/;
