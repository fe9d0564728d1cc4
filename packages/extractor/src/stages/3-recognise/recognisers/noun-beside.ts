import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";

/** What a noun beside a name says of it. */
export function evidenceOf(
  chunk: NameChunk,
  type: NameEvidence["type"],
  naming: number,
  typing: number,
): NameEvidence {
  return { name: chunk.name, naming, type, typing, rule: "head-noun" };
}

/** Written like a word, inside the sentence: a capital that only a name explains. */
export function namesByNoun(chunk: NameChunk): boolean {
  return !chunk.strong && !chunk.opensSentence;
}

/** Four capitals or more: fewer stand for a field or a task as often as for a name. */
export function isLongAcronym({ name, pair }: NameChunk): boolean {
  return pair === undefined && /^\p{Lu}{4,}$/u.test(name);
}

/** "the Foo model", "the dual-encoder Foo model". */
export function isDefinite(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return [1, 2, 3, 4].some((back) => {
    const word = chunked.words[chunk.first - back];
    return word?.kind.lower === "the" && chunked.markBefore(chunk.first - back + 1) === "";
  });
}

/** "a Foo model", "each dual-encoder Foo model": any one, or one that is new. */
export function isIndefinite({ words, markBefore }: ChunkedSentence, { first }: NameChunk): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const word = words[at];
    if (word === undefined || markBefore(at + 1) !== "" || word.kind.lower === "the") return false;
    if (/^(?:an?|any|each|every|another|one|no)$/.test(word.kind.lower)) return true;
  }
  return false;
}

/** The "Fold-Then-Cut" of: the "Fold-Then-Cut" workflow. */
export function isQuoted(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return (
    /["“‘`']$/.test(chunked.markBefore(chunk.first)) && /^["”’']/.test(chunked.markBefore(chunk.last + 1))
  );
}

/** "the Hibou family of vision transformers": what its members are. */
export function membersOf(chunked: ChunkedSentence, at: number): NameEvidence["type"] {
  const { words } = chunked;
  if (!/^(?:family|series|suite|collection)$/.test(words[at]?.kind.lower ?? "")) return undefined;
  if (words[at + 1]?.kind.lower !== "of" || words[at + 1]?.before !== "") return undefined;
  const head = phraseHead(words, at);
  return head?.plural === true && head.type !== "concept" ? head.type : undefined;
}
