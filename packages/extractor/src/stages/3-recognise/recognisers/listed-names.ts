import type { EntityType } from "@methodscape/graph-model";
import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { headBeforeList } from "./head-before-list.ts";
import { headBehindList } from "./head-behind-list.ts";
import { nameLists } from "./name-lists.ts";
import { typeFromSpelling } from "./name-morphology.ts";

/** "benchmarks such as A, B and C", "datasets (A, B)", "A, B, and C benchmarks"; neighbours of a known name share its type. */
export function listedNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const found: NameEvidence[] = [];
  for (const list of nameLists(chunked)) {
    const outright = headBeforeList(chunked, list) ?? headBehindList(chunked, list);
    const neighbours = list.length > 1 ? typeOfNeighbours(list) : undefined;
    const shared = outright === undefined ? neighbours : undefined;
    // "two benchmarks: ScanNet and Foo": a set of data is one to be measured on, and a set of data all the same.
    // "models, including S4, S5, and S7": and a network that is known as a method is listed beside methods.
    const said =
      (outright?.type === "benchmark" && neighbours === "dataset") ||
      (outright?.type === "model" && neighbours === "method" && list.length > 2)
        ? { ...outright, type: neighbours }
        : outright;
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

/** The one type that those of a list have that are known. */
function typeOfNeighbours(list: readonly NameChunk[]): EntityType | undefined {
  const known = list.flatMap(({ finding }) => (finding === undefined ? [] : [finding.candidate]));
  // "Judger and JudgerBench": a benchmark that has it in its name says nothing of the other of two.
  if (list.length === 2 && known.some(({ name }) => (typeFromSpelling(name)?.typing ?? 0) > 4))
    return undefined;
  const types = new Set(known.map(({ type }) => type));
  const [only] = types;
  return types.size === 1 && only !== "concept" ? only : undefined;
}
