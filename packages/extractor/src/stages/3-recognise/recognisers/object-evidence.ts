import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import type { PhraseHead } from "../reading/phrase-head.ts";
import { introducedAs } from "./introduced-as.ts";
import { typeWithoutNoun } from "./type-without-noun.ts";

/**
 * What the object of a verb of introducing says of a chunk in it: one before the head ("the linear-complexity multiplication
 * L-Mul algorithm") or the object itself. `from` is the first word of the object.
 */
export function objectEvidence(
  chunked: ChunkedSentence,
  from: number,
  chunk: NameChunk,
  head: PhraseHead | undefined,
): NameEvidence | undefined {
  if (chunk.finding !== undefined || chunk.tailed || isLeftOver(chunked, from, chunk)) return undefined;
  const modifies = head !== undefined && chunk.last < head.index && chunk.head === undefined;
  const indefinite = isIndefinite(chunked, from);
  if (modifies && describesKind(chunk, head, indefinite)) return undefined;
  const isNext = head?.type !== "concept" || head.index === chunk.last + 1;
  const type = chunk.head?.type ?? (modifies && isNext ? head?.type : undefined);
  if (type === undefined) {
    const untold = typeWithoutNoun(chunked, from, chunk);
    return introducedAs(chunk, 4, untold.type, untold.typing);
  }
  const isUnsure = modifies && indefinite && chunk.pair === undefined && !isNamedTask(chunk, head);
  return introducedAs(chunk, isUnsure ? 2.5 : 4, type, modifies ? 4 : 5);
}

/** What only remains of another name, or spells one out. */
function isLeftOver(chunked: ChunkedSentence, from: number, chunk: NameChunk): boolean {
  const isPair = chunk.pair !== undefined;
  // "a multi-LoRA training method": what stands behind the hyphen is another's.
  if (!isPair && chunk.start > (chunked.words[chunk.first]?.start ?? chunk.start)) return true;
  // "Embarrassingly Easy Text-to-Speech (ETS)": what the pair left over is no name.
  if (!chunk.strong && chunked.chunkOf(chunk.last + 1)?.pair !== undefined) return true;
  if (goesOnWithKind(chunked, chunk)) return true;
  // "FOLDS (Factuality, …": the words in brackets spell the name out.
  return chunk.first > from && !isPair && chunked.markBefore(chunk.first).endsWith("(");
}

function isIndefinite({ words }: ChunkedSentence, from: number): boolean {
  return (
    /^(?:a|an|new|novel)$/.test(words[from]?.kind.lower ?? "") || words[from + 1]?.kind.lower === "first"
  );
}

/** In front of its noun the chunk only says of what kind the thing is. */
function describesKind(chunk: NameChunk, head: PhraseHead, indefinite: boolean): boolean {
  if (indefinite && (!chunk.strong || chunk.last < head.index - 2)) return true;
  if (!chunk.strong && chunk.last + 1 < head.index) return true;
  // "a UAV geo-localisation dataset", "two IQA datasets": an acronym in front of its noun is most often a field.
  return chunk.pair === undefined && /^\p{Lu}{2,5}$/u.test(chunk.name) && (indefinite || head.plural);
}

/** "a Fold2Sheet task": one coined word right in front. */
function isNamedTask(chunk: NameChunk, head: PhraseHead): boolean {
  return (
    head.type === "concept" &&
    !head.plural &&
    chunk.first === chunk.last &&
    /\p{Ll}[\p{Lu}\d]\p{Lu}?/u.test(chunk.name)
  );
}

/** "Automatic T2I generation": a word in capitals that only describes the kind of thing behind it. */
function goesOnWithKind(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const next = chunked.words[chunk.last + 1];
  if (chunk.strong || next === undefined || !goesOn(chunked, chunk)) return false;
  return next.kind.generic && next.kind.shape !== "plain" && next.kind.head === undefined;
}
