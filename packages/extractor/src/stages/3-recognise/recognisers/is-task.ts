import type { Word } from "../reading/read-entry.ts";
import { taskNouns } from "../vocabulary/cue-words.ts";

/** "answering", "question-answering": a noun of what is done. */
export function isTask({ kind }: Word): boolean {
  return taskNouns.has(kind.lower) || (kind.hasHyphen && taskNouns.has(kind.lower.replace(/^.*-/, "")));
}
