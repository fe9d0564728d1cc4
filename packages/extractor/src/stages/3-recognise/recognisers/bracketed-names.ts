import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { taskNouns } from "../vocabulary/cue-words.ts";
import { isOwn } from "./is-own.ts";

/**
 * "Adaptive Caching (AdaCache)", "an optical flow generator (FlowGen)", "our self-built dataset (Xdata)": a name alone in brackets
 * is what the words in front of them are called. The second name of a thing that the paper brings in is its own too.
 * @param said what each sentence says by itself
 */
export function bracketedNames(
  chunked: readonly ChunkedSentence[],
  said: readonly NameEvidence[],
): NameEvidence[] {
  const own = new Map<string, NameEvidence>();
  for (const piece of said) {
    if (piece.introduced === true && piece.naming >= 3 && !own.has(piece.name)) own.set(piece.name, piece);
  }
  return chunked.flatMap((sentence) =>
    sentence.sentence.part === "title"
      ? []
      : sentence.chunks.flatMap((chunk) => {
          const evidence = isAlone(sentence, chunk) ? namedBefore(sentence, chunk, own) : undefined;
          return evidence === undefined ? [] : [evidence];
        }),
  );
}

function isAlone(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const isFree = chunk.finding === undefined && chunk.pair === undefined && !chunk.tailed;
  return isFree && chunked.markBefore(chunk.first) === "(" && markBehind(chunked, chunk).startsWith(")");
}

function namedBefore(
  chunked: ChunkedSentence,
  chunk: NameChunk,
  own: ReadonlyMap<string, NameEvidence>,
): NameEvidence | undefined {
  const { name } = chunk;
  const twin = chunked.chunkOf(chunk.first - 1);
  const introduced = twin === undefined ? undefined : own.get(twin.name);
  if (introduced !== undefined && sharesInitial(name, introduced.name)) {
    const { type, typing } = introduced;
    return { name, naming: 3, type, typing, rule: "abbreviation", introduced: true };
  }
  if (twin !== undefined || !isNameShape(chunked, chunk) || !isOwn(chunked, chunk)) return undefined;
  const head = chunked.words[chunk.first - 1]?.kind.head;
  if (head !== undefined && head.type !== "concept")
    return { name, naming: 3, type: head.type, typing: 3, rule: "head-noun" };
  return chunk.strong || chunk.last > chunk.first
    ? { name, naming: chunk.strong ? 2 : 3, type: "method", typing: 2, rule: "component" }
    : undefined;
}

function sharesInitial(name: string, other: string): boolean {
  return name.charAt(0).toLowerCase() === other.charAt(0).toLowerCase();
}

/** No acronym, which its long form has to explain, and no "V2V". */
function isNameShape(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  if (chunk.first !== chunk.last)
    return !chunked.words
      .slice(chunk.first, chunk.last + 1)
      .some(({ kind }) => kind.generic || taskNouns.has(kind.lower) || kind.head?.plural === true);
  const kind = chunked.words[chunk.first]?.kind;
  if (kind === undefined || kind.shape === "acronym" || kind.text.length < 4) return false;
  // "\\sim100B" that lost its backslash: about so many.
  if (/^sim\d/.test(kind.text)) return false;
  return kind.shape !== "coded" || kind.text.length > 5;
}
