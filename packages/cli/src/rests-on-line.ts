import type { RestsOn } from "@methodscape/graph-model";
import { countOf } from "./count-of.ts";

/** What an answer rests on: how many papers were read, and how deep. */
export function restsOnLine({ papers, abstracts, fullTexts }: RestsOn): string {
  return `rests on ${countOf(papers, "paper")}: ${countOf(abstracts, "abstract")}, ${countOf(fullTexts, "full text")}`;
}
