import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { type PhraseHead, phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { bareObject } from "./bare-object.ts";
import { presentsOwn } from "./presents-own.ts";
import { typeWithoutNoun } from "./type-without-noun.ts";

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

/** A chunk before the head ("the linear-complexity multiplication L-Mul algorithm") or the object itself. */
function objectEvidence(
  chunked: ChunkedSentence,
  from: number,
  chunk: NameChunk,
  head: PhraseHead | undefined,
): NameEvidence | undefined {
  if (chunk.finding !== undefined || chunk.tailed) return undefined;
  // "a multi-LoRA training method": what stands behind the hyphen is another's.
  if (chunk.pair === undefined && chunk.start > (chunked.words[chunk.first]?.start ?? chunk.start))
    return undefined;
  const article = chunked.words[from]?.kind.lower;
  // "Embarrassingly Easy Text-to-Speech (ETS)": what the pair left over is no name.
  if (!chunk.strong && chunked.chunkOf(chunk.last + 1)?.pair !== undefined) return undefined;
  if (goesOnWithKind(chunked, chunk)) return undefined;
  // "FOLDS (Factuality, …": the words in brackets spell the name out.
  if (chunk.first > from && chunk.pair === undefined && chunked.markBefore(chunk.first).endsWith("("))
    return undefined;
  const modifies = head !== undefined && chunk.last < head.index && chunk.head === undefined;
  const indefinite =
    /^(?:a|an|new|novel)$/.test(article ?? "") || chunked.words[from + 1]?.kind.lower === "first";
  if (modifies && indefinite && (!chunk.strong || chunk.last < head.index - 2)) return undefined;
  if (modifies && !chunk.strong && chunk.last + 1 < head.index) return undefined;
  // "a UAV geo-localisation dataset", "two IQA datasets": an acronym in front of its noun is most often a field.
  if (
    modifies &&
    chunk.pair === undefined &&
    /^\p{Lu}{2,5}$/u.test(chunk.name) &&
    (indefinite || head.plural)
  )
    return undefined;
  const isNext = head?.type !== "concept" || head.index === chunk.last + 1;
  const type = chunk.head?.type ?? (modifies && isNext ? head?.type : undefined);
  if (type === undefined) {
    const untold = typeWithoutNoun(chunked, from, chunk);
    return evidenceFor(chunk, 4, untold.type, untold.typing);
  }
  return evidenceFor(
    chunk,
    modifies && indefinite && chunk.pair === undefined && !isNamedTask(chunk, head) ? 2.5 : 4,
    type,
    modifies ? 4 : 5,
  );
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
  return [evidenceFor(chunk, 4, head.type, 5)];
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
  return [evidenceFor(chunk, 3, chunk.head?.type, 4)];
}

function evidenceFor(
  chunk: NameChunk,
  naming: number,
  type: NameEvidence["type"],
  typing: number,
): NameEvidence {
  return { name: chunk.name, naming, type, typing, rule: "introduced", introduced: true };
}
