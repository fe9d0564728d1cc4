import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { type PhraseHead, phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { bareObject } from "./bare-object.ts";
import { introducedAs } from "./introduced-as.ts";
import { objectEvidence } from "./object-evidence.ts";
import { presentsOwn } from "./presents-own.ts";

/** "we propose X", "this paper introduces a framework, X", "we present a theorem-and-proof benchmark X". */
export function introducedNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  const found: NameEvidence[] = [];
  for (let at = 0; at < chunked.words.length; at += 1) {
    const introduces = chunked.words[at]?.kind.introduces;
    if (introduces === undefined || introduces === "using") continue;
    if (presentsOwn(chunked, at)) found.push(...objectsOf(chunked, at));
  }
  return found;
}

function objectsOf(chunked: ChunkedSentence, verb: number): NameEvidence[] {
  const { words } = chunked;
  const gerund = words[verb + 1];
  // "we propose integrating Structural Folds, which …"
  const isGerund =
    gerund?.before === "" && /^(?:integrating|introducing|incorporating|adding)$/.test(gerund.kind.lower);
  const from = isGerund ? verb + 2 : verb + 1;
  const named = chunked.chunkOf(from);
  const isSpelledOut =
    named?.strong === true && named.pair === undefined && chunked.markBefore(named.last + 1) === "(";
  const head = isSpelledOut ? undefined : phraseHead(words, from);
  const found: NameEvidence[] = [];
  const bare = bareObject(chunked, from);
  if (bare !== undefined) found.push(bare);
  const limit = head?.index ?? firstChunkEnd(chunked, from);
  for (let at = from; at <= limit; at += 1) {
    // "X, a multilingual Paper Folding (PF) dataset": the aside describes X, and names nothing.
    if (at > from && opensAside(words[at])) break;
    const chunk = chunked.chunkOf(at);
    if (chunk === undefined || chunk.first !== at) continue;
    const evidence = objectEvidence(chunked, from, chunk, head);
    if (evidence !== undefined) found.push(evidence);
  }
  found.push(
    ...namesBehindHead(chunked, head),
    ...coordinated(chunked, found.length > 0 ? limit : undefined),
  );
  return found;
}

function opensAside(word: Word | undefined): boolean {
  return word?.before.endsWith(",") === true && /^(?:a|an|the|our|one)$/.test(word.kind.lower);
}

function firstChunkEnd(chunked: ChunkedSentence, from: number): number {
  let at = from;
  while (chunked.words[at]?.kind.determiner === true) at += 1;
  return chunked.chunkOf(at)?.last ?? from - 1;
}

/** "a new dataset, MathFusionQA," · "framework Safe" · "a benchmark: StreetMath". */
function namesBehindHead(chunked: ChunkedSentence, head: PhraseHead | undefined): NameEvidence[] {
  if (head === undefined) return [];
  const article = chunked.words[head.index + 1];
  const at =
    article?.before === "," && /^(?:the|our)$/.test(article.kind.lower) ? head.index + 2 : head.index + 1;
  const chunk = chunked.chunkOf(at);
  if (chunk === undefined || chunk.first !== at || chunk.finding !== undefined || chunk.tailed) return [];
  const mark = chunked.markBefore(chunk.first);
  if (!/^[,:("'“‘`—–-]*(?:\{)?$/.test(mark)) return [];
  if (mark !== "" && goesOnWithNoun(chunked, chunk)) return [];
  return [introducedAs(chunk, 4, head.type, 5)];
}

function goesOnWithNoun(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const next = chunked.words[chunk.last + 1];
  return next !== undefined && goesOn(chunked, chunk) && !next.kind.ender && !next.kind.joinsList;
}

/** "X, a method …, and Y, a benchmark …": Y directly behind "and". */
function coordinated(chunked: ChunkedSentence, limit: number | undefined): NameEvidence[] {
  if (limit === undefined) return [];
  const join = limit + 1;
  if (chunked.words[join]?.kind.lower !== "and") return [];
  const chunk = chunked.chunkOf(join + 1);
  if (chunk === undefined || chunk.finding !== undefined || chunk.tailed || !chunk.strong) return [];
  return [introducedAs(chunk, 3, chunk.head?.type, 4)];
}
