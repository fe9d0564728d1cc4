import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { describesName } from "./describes-name.ts";
import { isOwn } from "./is-own.ts";
import { isOwnWord } from "./is-own-word.ts";
import { ownPair } from "./own-pair.ts";
import { standsForField } from "./stands-for-field.ts";
import { isStepName } from "./step-names.ts";
import { typeOfPhrase } from "./type-of-phrase.ts";

/**
 * "… which incorporates a Relation-Aware Projector", "the Visual Cue Booster module": a phrase in capitals in a sentence about
 * the paper's own thing, that ends in what does something or is followed by a noun that says what it is.
 */
export function componentNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  return chunked.chunks.flatMap((chunk): NameEvidence[] => {
    if (chunk.pair !== undefined) return ownPair(chunked, chunk);
    if (isOwnWord(chunked, chunk))
      return [{ name: chunk.name, naming: 1.5, type: "method", typing: 1.5, rule: "component" }];
    if (isStepName(chunked, chunk))
      return [{ name: chunk.name, naming: 3, type: "method", typing: 2, rule: "component" }];
    if (!isPhrase(chunk) || !isOwn(chunked, chunk) || standsForField(chunked, chunk)) return [];
    if (listsFindings(chunked, chunk)) return [];
    if (isSpelledOut(chunked, chunk) || describesName(chunked, chunk) || isTorn(chunked, chunk)) return [];
    const type = typeOfPhrase(chunked, chunk);
    return type === undefined ? [] : [{ name: chunk.name, naming: 3, type, typing: 2, rule: "component" }];
  });
}

function isPhrase(chunk: NameChunk): boolean {
  return (
    chunk.finding === undefined &&
    chunk.pair === undefined &&
    chunk.last > chunk.first &&
    !chunk.tailed &&
    !chunk.opensSentence
  );
}

/** "we identify three key issues: Distorted Folding Solutions, …": what is counted out is no part of anything. */
function listsFindings({ words }: ChunkedSentence, chunk: NameChunk): boolean {
  const found =
    /^(?:issues|challenges|problems|limitations|questions|dimensions|aspects|findings|factors|properties|insights|observations|capabilities|abilities|tasks|categories|domains|scenarios|principles|criteria|reasons|risks|advantages|benefits|domains|topics|areas|fields|levels|settings|types|errors)$/;
  return words.some(
    ({ kind }, at) =>
      at < chunk.first && found.test(kind.lower) && /^[:(]$/.test(words[at + 1]?.before ?? ""),
  );
}

/** "a State Space Model (SSM)": the long form of what everybody knows. */
function isSpelledOut(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const next = chunked.words[chunk.last + 1];
  return next !== undefined && next.before === "(" && next.kind.generic;
}

/** The Rating System of "a modified ELO Rating System": everybody's acronym in front belongs to the phrase. */
function isTorn({ words, markBefore }: ChunkedSentence, chunk: NameChunk): boolean {
  const before = words[chunk.first - 1]?.kind;
  return before?.shape === "acronym" && before.generic && markBefore(chunk.first) === "";
}
