import type { EntryResult } from "../../model/claims.ts";
import type { ResolvedMention } from "../../model/resolved-mention.ts";
import { groundScores } from "./ground-scores.ts";
import { type Frame, frameOf } from "./results/frame-of.ts";
import type { Grounded } from "./results/ground.ts";
import { oneValueABoard } from "./results/one-value-a-board.ts";
import { alikeBefore, sharedCondition } from "./results/protocol/alike-before.ts";
import { type ScoredSentence, scoreSentence } from "./results/scored-sentence.ts";
import { modelTold, type Topic, topicBehind } from "./results/topic.ts";
import type { RuleContext } from "./rules/link-rule.ts";
import type { EntryView } from "./views/entry-view.ts";
import { tellsOfOthers } from "./views/section-kind.ts";

/**
 * The measured values that the sentences of an entry report. Each value is one frame: its benchmark is looked for in its
 * clause, its sentence and its paper, then its system, metric and protocol. Without a benchmark and a system it is no result.
 */
export function relateResults({ entry, contexts }: EntryView): EntryResult[] {
  const results: EntryResult[] = [];
  let topic: Topic | undefined;
  let told: ResolvedMention | undefined;
  let condition: string | undefined;
  for (const context of contexts) {
    const { grounds, frames } = mayReport(context)
      ? framesOf(scoreSentence(context, topic, told), condition)
      : nothingReported;
    results.push(...frames.map((frame) => ({ entry, ...frame })));
    topic = topicBehind(context, grounds, topic);
    told = modelTold(context);
    condition = sharedCondition(frames);
  }
  return oneValueABoard(results);
}

function mayReport({ view }: RuleContext): boolean {
  return (
    view.part !== "note" &&
    view.part !== "title" &&
    !tellsOfOthers(view.section) &&
    view.tokens.some(({ kind }) => kind === "number")
  );
}

interface Reported {
  readonly grounds: Grounded;
  readonly frames: readonly Frame[];
}

/** Most sentences tell no value. */
const nothingReported: Reported = { grounds: new Map(), frames: [] };

/** The values of a sentence that stand on something, and what each says; `before` is the condition of the sentence before. */
function framesOf(sentence: ScoredSentence, before: string | undefined): Reported {
  const grounded = [...groundScores(sentence)];
  return {
    grounds: new Map(grounded.map(([score, { ground }]) => [score, ground])),
    frames: grounded.flatMap(([score, { ground, rule }]) => {
      const frame = frameOf(score, ground, rule, sentence);
      return frame === undefined ? [] : [alikeBefore(frame, sentence, before)];
    }),
  };
}
