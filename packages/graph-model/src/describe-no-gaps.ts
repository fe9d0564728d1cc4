import type { AnswerOf } from "./query/answer.ts";

/** Why a report lists no gap: no syllabus, nothing that it could be held against, or nothing found in what was read. */
export function describeNoGaps({ readings, onTopic }: AnswerOf<"gaps">["compared"]): string {
  if (readings === 0)
    return "No syllabus was read: start Methodscape with course pages, or name any list with --syllabus.";
  if (onTopic === 0)
    return "Nothing was compared: no paper of the field in these years shares a topic with the syllabus.";
  return "No gap was found in what was read.";
}
