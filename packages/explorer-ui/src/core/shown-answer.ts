import type { Answer, AskReply } from "@methodscape/graph-model";

/** The answer that a reply puts in sight: its own, or the one to the looser question where its own found nothing or is not there. */
export function shownAnswer({ answer, loosened }: AskReply): Answer | undefined {
  return (holdsNothing(answer) ? loosened?.answer : undefined) ?? answer ?? undefined;
}

/** True for a list without an item, and where nothing was answered. */
export function holdsNothing(answer: AskReply["answer"]): boolean {
  return answer === null || ("total" in answer && answer.total === 0);
}
