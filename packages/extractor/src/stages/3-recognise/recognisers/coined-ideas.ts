import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import type { Word } from "../reading/read-entry.ts";
import { phraseStops } from "../vocabulary/phrase-stops.ts";
import { presentsOwn } from "./presents-own.ts";

/** Words of such a phrase at most. */
const longest = 5;
/** How far in front of the noun its verb stands, in words: "introduce the novel task of". */
const reach = 4;

const ideaNouns = /^(?:task|concept|problem|notion|setting|paradigm|phenomenon)$/;

/**
 * "we introduce the task of crease-aware sheet retrieval", "a new concept of fold inertia that …", "the concept of FoldJail": a
 * phrase, a coined word or one with its short form that the authors bring in as an idea. What they merely study or address ("the
 * problem of video segmentation") is none.
 */
export function coinedIdeas(chunked: ChunkedSentence): NameEvidence[] {
  const { words, sentence } = chunked;
  if (sentence.part === "title") return [];
  const found: NameEvidence[] = [];
  for (let of = 1; of < words.length; of += 1) {
    if (words[of]?.kind.lower !== "of" || !ideaNouns.test(words[of - 1]?.kind.lower ?? "")) continue;
    if (!isBroughtIn(chunked, of - 1)) continue;
    const from = /^(?:a|an|the)$/.test(words[of + 1]?.kind.lower ?? "") ? of + 2 : of + 1;
    const chunk = chunked.chunkOf(from);
    const name = chunk?.first === from ? coinedWord(chunk) : phraseFrom(chunked, from);
    if (name !== undefined)
      found.push({ name, naming: 4, type: "concept", typing: 5, rule: "introduced", introduced: true });
  }
  return found;
}

/** "the task of Crease Caption Folding (CCF)", "the concept of FoldJail". */
function coinedWord(chunk: NameChunk): string | undefined {
  if (chunk.finding !== undefined || chunk.tailed) return undefined;
  return chunk.pair !== undefined || (chunk.strong && chunk.first === chunk.last) ? chunk.name : undefined;
}

function phraseFrom(chunked: ChunkedSentence, from: number): string | undefined {
  const first = chunked.words[from];
  const last = chunked.words[endOfIdea(chunked, from) ?? -1];
  return first === undefined || last === undefined
    ? undefined
    : chunked.sentence.text.slice(first.start, last.end).replace(/\s+/g, " ");
}

function isBroughtIn(chunked: ChunkedSentence, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - reach); at -= 1) {
    const verb = chunked.words[at]?.kind;
    if (verb !== undefined && /^(?:introduc|propos|defin|formulat|coin)/.test(verb.lower))
      return presentsOwn(chunked, at);
    if (chunked.words[at + 1]?.before !== "") return false;
  }
  return false;
}

/** Index of the phrase's last word; undefined when it does something to something, holds a name or goes on too long. */
function endOfIdea(chunked: ChunkedSentence, from: number): number | undefined {
  const { words } = chunked;
  const opening = words[from];
  if (opening === undefined || (/^\p{Ll}+ing$/u.test(opening.kind.lower) && !isMade(opening)))
    return undefined;
  for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
    const word = words[at];
    if (word === undefined || chunked.chunkOf(at) !== undefined) return undefined;
    // "a new concept of drift of creases"
    const joins = word.kind.lower === "of" && at > from && chunked.markBefore(at + 1) === "";
    if (!joins && !isPlain(word)) return undefined;
    const mark = chunked.markBefore(at + 1);
    if (mark === "(") return undefined;
    const isOver = !joins && (mark !== "" || opensClause(words[at + 1]));
    if (isOver) return at > from || isMade(word) ? at : undefined;
  }
  return undefined;
}

function isPlain({ kind }: Word): boolean {
  return kind.shape === "plain" && !kind.ender && !kind.joinsList && !phraseStops.has(kind.lower);
}

function opensClause(next: Word | undefined): boolean {
  return (
    next === undefined || /^(?:that|which|where|whose|as|for|in|to|with|and|by|from)$/.test(next.kind.lower)
  );
}

/** One word is an idea of somebody's only where it stands in quotation marks or is put together: "fold-talk", "ununfolding". */
function isMade({ kind, before }: Word): boolean {
  return kind.hasHyphen || /["“‘`']$/.test(before) || /^(?:un|re)(?:un|re)\p{Ll}+/u.test(kind.lower);
}
