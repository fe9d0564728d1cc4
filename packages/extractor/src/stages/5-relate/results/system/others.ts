import type { Score } from "../score.ts";
import { type ScoredSentence, valueBefore } from "../scored-sentence.ts";
import type { Actor } from "./actor.ts";
import { isOtherNoun } from "./is-other-noun.ts";

/** "models such as A, B and C" */
export function isExampled({ words }: Actor): boolean {
  const kind = words.findIndex((word) => isOtherNoun(word));
  return (
    kind >= 0 &&
    words.slice(kind + 1, kind + 3).some((word) => /^(?:like|such as|including|e\.g\.?|\()$/.test(word))
  );
}

/** "X reaches 23.8%, and open models stay below 10%": behind the last comma others are named, whatever their verb is. */
export function othersBetween({ at }: Score, sentence: ScoredSentence): boolean {
  const before = valueBefore(at, sentence);
  if (before === undefined) return false;
  const between = sentence.context.view.tokens.slice(before.at + 1, at);
  const joint = between.findLastIndex(({ kind }) => kind === "comma" || kind === "conjunction");
  const words = joint < 0 ? [] : between.slice(joint + 1, joint + 6);
  return (
    words.some(({ text }) => isOtherNoun(text)) &&
    // "and a series of models, reaching 2.2"
    !words.some(({ text }) => /^a (?:series|family|suite) of$/.test(text)) &&
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

/** "existing methods", "the best model": others act. */
export function isOthers({ subject, words }: Actor): boolean {
  const isBest =
    words.some((word) => /^(?:model|llm|mllm|vlm|lmm|agent|system|method|performer)$/.test(word)) &&
    words.some((word) => bestOfAll.test(word));
  return (
    isBest ||
    subject.kind === "other" ||
    subject.kind === "generic" ||
    words.some((word) => isOtherNoun(word))
  );
}

const bestOfAll =
  /^(?:leading|best|top|strongest|largest|state-of-the-art|sota|best-performing|top-performing)$/;
