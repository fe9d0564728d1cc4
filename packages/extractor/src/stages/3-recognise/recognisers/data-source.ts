import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { dataMembers } from "../vocabulary/data-nouns.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import { hint } from "./name-hint.ts";

/** Words at most between "from" and the name: "from the 96 open FoldCrawl". */
const reach = 3;

/** "pages crawled from FoldCrawl", "captions from PleatPedia": what data is taken from is data. */
export function sourceHint(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  const from = chunk.tailed ? undefined : fromBefore(chunked, chunk);
  const taken = chunked.words[(from ?? 0) - 1]?.kind.lower;
  if (from === undefined || taken === undefined || chunked.markBefore(from) !== "") return undefined;
  if (takings.has(taken)) return hint(chunk, 1.5, "dataset", 1.5);
  return dataMembers.has(taken) ? hint(chunk, 1, "dataset", 1.5) : undefined;
}

/** Index of the "from" before a name, over words that only say which and how many. */
function fromBefore({ words, markBefore }: ChunkedSentence, { first }: NameChunk): number | undefined {
  for (let at = first - 1; at >= Math.max(1, first - reach); at -= 1) {
    const word = words[at];
    if (word === undefined || markBefore(at + 1) !== "") return undefined;
    if (word.kind.lower === "from") return at;
    const passed = word.kind.determiner || word.kind.shape === "number" || /^open/.test(word.kind.lower);
    if (!passed) return undefined;
  }
  return undefined;
}

/** How data is taken: not "generated" or "distilled", which models do, nor "derived", which models are. */
const takings = wordSet(
  `sourced collected curated crawled drawn scraped gathered mined harvested compiled assembled filtered sampled`,
);
