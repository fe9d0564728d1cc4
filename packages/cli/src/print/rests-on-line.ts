import { countOf, type RestsOn } from "@methodscape/graph-model";

/** What an answer rests on: how many papers were read, and how deep. */
export function restsOnLine({ papers, abstracts, fullTexts }: RestsOn): string {
  return `rests on ${countOf(papers, "paper")}: ${countOf(abstracts, "abstract")}, ${countOf(fullTexts, "full text")}`;
}
