import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { headBeforeList } from "./head-before-list.ts";
import { headBehindList } from "./head-behind-list.ts";
import { amongKnown, typeOfNeighbours } from "./known-neighbours.ts";
import { nameLists } from "./name-lists.ts";

/** "benchmarks such as A, B and C", "datasets (A, B)", "A, B, and C benchmarks"; neighbours of a known name share its type. */
export function listedNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const found: NameEvidence[] = [];
  for (const list of nameLists(chunked)) {
    const outright = headBeforeList(chunked, list) ?? headBehindList(chunked, list);
    const neighbours = list.length > 1 ? typeOfNeighbours(list) : undefined;
    const shared = outright === undefined ? neighbours : undefined;
    const said = outright === undefined ? undefined : amongKnown(outright, list, neighbours);
    for (const chunk of list) {
      if (chunk.finding !== undefined || isOwner(chunked, chunk)) continue;
      if (said !== undefined)
        found.push({ name: chunk.name, naming: said.naming, type: said.type, typing: 3, rule: "listed" });
      else if (shared !== undefined && chunk.strong)
        found.push({ name: chunk.name, naming: 1.5, type: shared, typing: 2, rule: "listed" });
    }
  }
  return found;
}

/** "A, B, and Itten's model": a person. */
function isOwner(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const mark = /^['’]$/.test(chunked.markBefore(chunk.last + 1));
  return !chunk.strong && mark && chunked.words[chunk.last + 1]?.kind.text === "s";
}
