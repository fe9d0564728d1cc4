import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import { evidenceOf, isDefinite, isLongAcronym, isQuoted, membersOf, namesByNoun } from "./noun-beside.ts";

/** What the noun in front says: "framework X", "our model, X,". */
export function headBefore(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  const previous = chunked.words[chunk.first - 1];
  const mark = chunked.markBefore(chunk.first);
  const head = previous?.kind.head;
  if (chunk.first === 0) return undefined;
  if (mark === "," && chunk.strong && closesClause(chunked, chunk)) {
    const far = farHead(chunked, chunk.first - 1);
    if (far !== undefined) return evidenceOf(chunk, far, 2, 2.5);
  }
  if (mark === "" && previous?.kind.lower === "data" && /\d[KkMBT]$/.test(chunk.name))
    return evidenceOf(chunk, "dataset", 3, 3);
  if (head === undefined || head.type === "concept") return undefined;
  if (!head.plural && chunk.strong && isOursBefore(chunked, chunk)) return ownEvidence(chunk, head.type);
  if (mark === "" || /^["'“‘`{$]+$/.test(mark)) {
    if (head.plural) return evidenceOf(chunk, head.type, 0.5, 1.5);
    // "the final model Edgen is": a capital that only a name explains.
    const named =
      (namesByNoun(chunk) || isLongAcronym(chunk)) &&
      chunk.first === chunk.last &&
      (isDefinite(chunked, chunk) || isQuoted(chunked, chunk));
    return evidenceOf(chunk, head.type, named ? 3 : 2, 4);
  }
  if (mark === "," && head.plural && closesClause(chunked, chunk)) {
    const family = familyBefore(chunked, chunk.first - 1);
    if (family !== undefined) return evidenceOf(chunk, family, 3, 3);
  }
  if (head.plural || !/^(?:[,:—–-]+|--\{?)$/.test(mark)) return undefined;
  if (goesOn(chunked, chunk)) return undefined;
  // "a novel architecture, Longhorn, whose …": a word in capitals that stands between commas behind the noun is its name.
  const enclosed =
    previous?.kind.shape === "plain" &&
    mark === "," &&
    markBehind(chunked, chunk) === "," &&
    (namesByNoun(chunk) || isLongAcronym(chunk)) &&
    chunk.first === chunk.last;
  return evidenceOf(chunk, head.type, enclosed ? 3 : 2, 3);
}

/** "our dataset, Heron-IT, has …", "our proposed framework Heron": the name of what is the paper's own; not of what it starts from. */
function isOursBefore(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const mark = chunked.markBefore(chunk.first);
  const closed = mark === "," && /^[,.)]|^$/.test(markBehind(chunked, chunk)) && !goesOn(chunked, chunk);
  if (mark !== "" && !closed) return false;
  for (let at = chunk.first - 2; at >= Math.max(0, chunk.first - 6); at -= 1) {
    const word = chunked.words[at];
    if (
      word === undefined ||
      chunked.markBefore(at + 1) !== "" ||
      word.kind.ender ||
      startingPoint.test(word.kind.lower)
    )
      return false;
    if (word.kind.lower === "our") return true;
  }
  return false;
}

const startingPoint =
  /^(?:base|baseline|backbone|teacher|student|source|target|reference|evaluation|test|of)$/;

function ownEvidence({ name }: NameChunk, type: NameEvidence["type"]): NameEvidence {
  return { name, naming: 4, type, typing: 5, rule: "introduced", introduced: true };
}

/** "the resulting family of open models, Heron, …": what the members of a family are. */
function familyBefore(chunked: ChunkedSentence, from: number): NameEvidence["type"] {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    if (chunked.markBefore(at + 1) !== "") return undefined;
    const members = membersOf(chunked, at);
    if (members !== undefined) return members;
  }
  return undefined;
}

function closesClause(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return /^[.,;:)]|^$/.test(markBehind(chunked, chunk)) && !goesOn(chunked, chunk);
}

/** "results in a dataset for multimodal mathematics, X.": the head of the nearest "a …" phrase before the comma. */
function farHead(chunked: ChunkedSentence, from: number): NameEvidence["type"] {
  for (let at = from; at >= Math.max(0, from - 14); at -= 1) {
    const word = chunked.words[at];
    if (word === undefined || /[,;:]/.test(word.before) || word.kind.joinsList) return undefined;
    // "the first model in the domain of sheets, Heron, …"
    if (!/^(?:a|an|our|first)$/.test(word.kind.lower)) continue;
    const head = phraseHead(chunked.words, at);
    return head === undefined || head.plural || head.type === "concept" || head.index === from
      ? undefined
      : head.type;
  }
  return undefined;
}
