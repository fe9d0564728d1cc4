import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";

const parts =
  /^(?:designs|innovations|components|modules|submodules|techniques|strategies|mechanisms|ingredients|contributions|losses|stages|steps|phases|parts|processes|agents|networks|branches|blocks|operations|objectives|sequence|pipeline)$/;
const numbers = /^(?:[1-9]|i{1,3}|iv|vi?|[a-f])$/;
const others = /^(?:existing|previous|prior|traditional|conventional|typical)$/;
/** How far behind the noun the first part stands at the latest, in words. */
const reach = 12;

/**
 * "through two key innovations: (1) Wet Range Folding, which …, and (2) Mixed Crease Storage, which …", "consists of two stages,
 * Paper2Crease and Crease2Fold, …": parts in capitals that the authors count out behind a noun which says what they are.
 */
export function countedParts(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const cues = chunked.words.flatMap(({ kind }, at) => (isCue(chunked, kind.lower, at) ? [at] : []));
  return cues
    .flatMap((cue, order) => [...enumerated(chunked, cue), ...numbered(chunked, cue, cues[order + 1])])
    .map((chunk) => ({
      name: chunk.name,
      naming: 4,
      type: asideType(chunked, chunk) ?? "method",
      typing: 1,
      rule: "component",
      introduced: true,
    }));
}

/** "two key modules"; what "existing pipelines consist of" is another's. */
function isCue({ words }: ChunkedSentence, lower: string, at: number): boolean {
  return (
    at > 0 &&
    parts.test(lower) &&
    !words.slice(Math.max(0, at - 6), at).some(({ kind }) => others.test(kind.lower))
  );
}

function numbered(chunked: ChunkedSentence, cue: number, nextCue: number | undefined): NameChunk[] {
  const { words } = chunked;
  const isNumber = (at: number) => numbers.test(words[at]?.kind.lower ?? "") && words[at + 1]?.before === ")";
  const first = words.findIndex((_, at) => at > cue && isNumber(at));
  if (first < 0 || first - cue > reach || (nextCue !== undefined && nextCue < first)) return [];
  const found: NameChunk[] = [];
  for (let at = first; at < words.length; at += 1) {
    if (!isNumber(at)) continue;
    const from = words[at + 1]?.kind.determiner === true ? at + 2 : at + 1;
    const chunk = chunked.chunkOf(from);
    if (chunk?.first === from && isName(chunk) && isExplained(chunked, chunk)) found.push(chunk);
  }
  return found;
}

/** Coined words right behind "two stages, …" or "two stages: …", as far as commas and "and" go. */
function enumerated(chunked: ChunkedSentence, cue: number): NameChunk[] {
  const { words } = chunked;
  if (!/^[,:]$/.test(words[cue + 1]?.before ?? "")) return [];
  const found: NameChunk[] = [];
  let at = cue + 1;
  for (;;) {
    const chunk = chunked.chunkOf(at);
    if (chunk?.first !== at || chunk.pair !== undefined || !isCoined(chunked, chunk)) break;
    found.push(chunk);
    at = chunk.last + 1;
    if (words[at]?.kind.lower === "and") at += 1;
    else if (words[at]?.before !== ",") break;
  }
  return found.length >= 2 ? found : [];
}

function isCoined({ words }: ChunkedSentence, chunk: NameChunk): boolean {
  const shape = words[chunk.first]?.kind.shape;
  return (
    chunk.first === chunk.last &&
    isFree(chunk) &&
    (shape === "camel" || (shape === "coded" && chunk.name.length > 5))
  );
}

function isName(chunk: NameChunk): boolean {
  return isFree(chunk) && chunk.pair === undefined && (chunk.last > chunk.first || chunk.strong);
}

function isFree({ finding, tailed }: NameChunk): boolean {
  return finding === undefined && !tailed;
}

/** "(3) Fold-RM, reward models trained on …": what an aside calls the part. */
function asideType({ words }: ChunkedSentence, chunk: NameChunk): NameEvidence["type"] {
  const next = words[chunk.last + 1];
  if (next?.before !== "," || next.kind.ender) return undefined;
  const type = phraseHead(words, chunk.last + 1)?.type;
  return type === "concept" ? undefined : type;
}

/** The part has its own clause, or is over: "(2) Wet Folding, which", "(2) Wet Folding to keep", "(2) Wet Folding;". */
function isExplained({ words, sentence }: ChunkedSentence, chunk: NameChunk): boolean {
  const next = words[chunk.last + 1];
  if (next === undefined) return !sentence.tail.startsWith(")");
  const clause = /^(?:which|that|where|to|for|and|an?|with|responsible)$/.test(next.kind.lower);
  return (/^,?$/.test(next.before) && clause) || /^[;.,]$/.test(next.before);
}
