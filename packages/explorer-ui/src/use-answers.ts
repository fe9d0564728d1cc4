import { type AskReply, maximumLimit, type NodeId } from "@methodscape/graph-model";
import { useMemo } from "react";
import { answerNodes } from "./core/answer-nodes.ts";
import type { ExplorerState } from "./core/explorer-state.ts";
import { shownAnswer } from "./core/shown-answer.ts";
import { askQuery, askWords, type Reply } from "./sources/http-graph-source.ts";
import { type Loading, lastValue, useReply } from "./ui/use-reply.ts";

/** What was asked, in words or by the gap view, and what that lights on the map. */
export interface Answers {
  readonly asked: Loading<AskReply | undefined>;
  readonly gaps: Loading<Reply<"gaps"> | undefined>;
  readonly hits: ReadonlySet<NodeId> | undefined;
  readonly covered: ReadonlySet<NodeId> | undefined;
  /** One string per question: what the hits answer. */
  readonly key: string;
}

/** Asks what the state asks for. */
export function useAnswers({ view, question, choices }: ExplorerState): Answers {
  const key = question === "" ? "" : `${question} ${JSON.stringify(choices)}`;
  const asked = useReply<AskReply | undefined>(`ask ${key}`, async (signal) =>
    question === "" ? undefined : askWords(question, choices, maximumLimit, signal),
  );
  const isGaps = view === "gaps";
  const gaps = useReply<Reply<"gaps"> | undefined>(`gaps ${isGaps}`, async (signal) =>
    isGaps ? askQuery<"gaps">({ kind: "gaps" }, signal) : undefined,
  );
  const gapAnswer = isGaps ? lastValue(gaps)?.answer : undefined;
  const reply = question === "" ? undefined : lastValue(asked);
  const hits = useMemo(
    () => (isGaps ? answerNodes(gapAnswer) : answerNodes(reply && shownAnswer(reply))),
    [isGaps, gapAnswer, reply],
  );
  const covered = useMemo(
    () =>
      gapAnswer === undefined ? undefined : new Set(gapAnswer.covered.map((entity): NodeId => entity.id)),
    [gapAnswer],
  );
  return { asked, gaps, hits, covered, key: isGaps ? "gaps" : key };
}
