import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { presentsOwn } from "./presents-own.ts";
import { typeOfNamed } from "./type-of-named.ts";

/** "a dataset called X", "…, dubbed as X", "which we name X", "we call this approach X". */
export function namedThings(chunked: ChunkedSentence): NameEvidence[] {
  const found: NameEvidence[] = [];
  for (let at = 0; at < chunked.words.length; at += 1) {
    const word = chunked.words[at];
    if (word === undefined || !(word.kind.names || word.kind.calls || word.kind.lower === "as")) continue;
    const { names } = word.kind;
    if (!names && !isKnownAs(chunked, at) && !(word.kind.calls && isCalledByAuthors(chunked, at))) continue;
    const chunk = namedChunk(chunked, at, names);
    if (chunk === undefined) continue;
    const second = secondNamed(chunked, chunk);
    const types = second === undefined ? undefined : typesOfTwo(chunked, at);
    if (chunk.finding === undefined) found.push(evidenceOf(chunked, at, chunk, types?.[0]));
    if (second !== undefined) found.push(evidenceOf(chunked, at, second, types?.[1]));
  }
  return found;
}

function evidenceOf(
  chunked: ChunkedSentence,
  cue: number,
  chunk: NameChunk,
  type: NameEvidence["type"],
): NameEvidence {
  const isDirect = chunked.words[cue]?.kind.names === true;
  const knownAs = isKnownAs(chunked, cue);
  const introduced =
    (!isDirect && !knownAs) ||
    chunked.words.some(
      (verb, index) => index < cue && verb.kind.introduces === "own" && presentsOwn(chunked, index),
    );
  const certain = introduced || (chunk.strong && !knownAs);
  return {
    name: withFieldInFront(chunked, cue, chunk),
    naming: certain ? 4 : chunked.words[cue - 1]?.kind.head !== undefined ? 3 : 2,
    type: type ?? chunk.head?.type ?? typeOfNamed(chunked, cue, chunk),
    typing: 5,
    rule: "introduced",
    introduced,
  };
}

/** "a method called KV Folding": an acronym of everybody's that opens the name. */
function withFieldInFront({ words, sentence }: ChunkedSentence, cue: number, chunk: NameChunk): string {
  const front = words[chunk.first - 1];
  const first = words[chunk.first];
  const opens =
    chunk.first - 1 > cue &&
    front?.kind.generic === true &&
    front.kind.shape === "acronym" &&
    first?.before === "";
  return opens ? sentence.text.slice(front.start, chunk.end).replace(/\s+/g, " ") : chunk.name;
}

/** "called A and B": the second of two. */
function secondNamed(chunked: ChunkedSentence, first: NameChunk): NameChunk | undefined {
  const joint = chunked.words[first.last + 1];
  const second = chunked.chunkOf(first.last + 2);
  if (joint?.kind.lower !== "and" || second === undefined || !second.strong || second.tailed)
    return undefined;
  return second.finding === undefined && goesOn(chunked, first) ? second : undefined;
}

/** "a dataset and model, called A and B": each noun goes with its name. */
function typesOfTwo({ words }: ChunkedSentence, cue: number): readonly NameEvidence["type"][] | undefined {
  const [first, joint, second] = words.slice(cue - 3, cue).map(({ kind }) => kind);
  return joint?.lower === "and" && first?.head !== undefined && second?.head !== undefined
    ? [first.head.type, second.head.type]
    : undefined;
}

/** "we call", "which we name"; "term" and "name" are nouns elsewhere. */
function isCalledByAuthors(chunked: ChunkedSentence, at: number): boolean {
  return chunked.words[at - 1]?.kind.lower === "we";
}

function isKnownAs(chunked: ChunkedSentence, at: number): boolean {
  const lower = chunked.words[at]?.kind.lower;
  const previous = chunked.words[at - 1]?.kind.lower;
  return lower === "as" && (previous === "known" || previous === "to" || previous === "referred");
}

/** The name within the next words: "call it X", "call this approach X", "dubbed as X". */
function namedChunk(chunked: ChunkedSentence, cue: number, direct: boolean): NameChunk | undefined {
  const reach = direct ? 3 : 5;
  for (let at = cue + 1; at <= cue + reach; at += 1) {
    const chunk = chunked.chunkOf(at);
    if (chunk !== undefined) return chunk.tailed ? undefined : chunk;
    const word = chunked.words[at];
    if (word === undefined || /[.;)]/.test(word.before)) return undefined;
    const passed =
      word.kind.determiner ||
      word.kind.head !== undefined ||
      (word.kind.generic && word.kind.shape === "acronym" && chunked.chunkOf(at + 1) !== undefined) ||
      /^(?:as|it|them|resulting|method|to|simply)$/.test(word.kind.lower);
    if (!passed) return undefined;
  }
  return undefined;
}
