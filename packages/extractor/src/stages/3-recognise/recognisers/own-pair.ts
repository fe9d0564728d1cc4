import { isCompound } from "../abbreviations/pair-place.ts";
import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { isOwn } from "./is-own.ts";
import { isTask } from "./is-task.ts";
import { standsForField } from "./stands-for-field.ts";

/** "our Dynamic Masked Degradation (DM-Deg) perturbs …", "a flow generator (FlowGen)": a long form in capitals, or a coined word, in a sentence about the paper's own thing. */
export function ownPair(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence[] {
  const last = chunk.pair === undefined ? undefined : chunked.words[chunk.pair.lastWord];
  const words = chunk.pair?.longForm.split(/\s+/) ?? [];
  const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isTitled = titled >= 2 && /^\p{Lu}/u.test(words[0] ?? "");
  // "our state space folding (SSF) framework"
  const before = chunked.words[(chunk.pair?.firstWord ?? 0) - 1]?.kind.lower ?? "";
  const isOurs =
    /^(?:our|proposed)$/.test(before) &&
    goesOn(chunked, chunk) &&
    chunked.words[chunk.last + 1]?.kind.head?.type === "method";
  if (last === undefined || !(isTitled || isOurs || isCompound(chunk.name))) return [];
  const isFree = isTask(last) || last.kind.head?.plural === true || last.kind.head?.type === "concept";
  if (isFree || !isOwn(chunked, chunk) || standsForField(chunked, chunk) || measures(chunked)) return [];
  const behind = goesOn(chunked, chunk) ? chunked.words[chunk.last + 1]?.kind.head : undefined;
  const type = behind?.type ?? last.kind.head?.type ?? "method";
  return type === "concept"
    ? []
    : [{ name: chunk.name, naming: isOurs ? 5 : 2.5, type, typing: 2, rule: "component" }];
}

/** The sentence is about what is measured: its names in capitals are most often metrics. */
function measures({ words }: ChunkedSentence): boolean {
  return words.some(({ kind }) => /^(?:metrics?|coefficient|scores?|criteria|criterion)$/.test(kind.lower));
}
