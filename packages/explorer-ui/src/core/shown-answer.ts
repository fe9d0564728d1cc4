import type { Answer, AskReply } from "@methodscape/graph-model";

/** The answer that a reply puts in sight: its own, or the one to the looser question where its own found nothing or is not there. */
export function shownAnswer({ answer, loosened }: AskReply): Answer | undefined {
  const isEmpty = answer === null || ("total" in answer && answer.total === 0);
  return (isEmpty ? loosened?.answer : undefined) ?? answer ?? undefined;
}
