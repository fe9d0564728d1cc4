import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import { dataNounEndingAt } from "../reading/data-noun.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import type { Word } from "../reading/read-entry.ts";
import { isEvaluationSuite } from "../reading/testing-purpose.ts";
import { setKinds } from "../vocabulary/data-nouns.ts";
import type { TypeHead } from "../vocabulary/type-heads.ts";
import { isCountedKind, saysKindOfNext } from "./kind-of-next.ts";
import { evidenceOf, isDefinite, isIndefinite, isQuoted, membersOf, namesByNoun } from "./noun-beside.ts";

/** What the noun behind says: "the X benchmark", "the X family of models". */
export function headBehind(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  if (!goesOn(chunked, chunk) || chunk.tailed) return undefined;
  const { words } = chunked;
  const next = words[chunk.last + 1];
  const second = words[chunk.last + 2];
  if (next === undefined) return undefined;
  if (saysKindOfNext(chunked, chunk, next) || isCountedKind(chunked, chunk, next))
    return evidenceOf(chunk, undefined, -3, 0);
  if (isEvaluationSuite(words, chunk.last + 2) && second?.before === "")
    return evidenceOf(chunk, "benchmark", 2, 3);
  // "The planner models the mind of …": a verb.
  if (next.kind.lower === "models" && second?.kind.determiner === true) return undefined;
  return (
    asWhole(chunked, chunk, next) ??
    asNamedThing(chunked, chunk, next) ??
    asKind(chunk, next, second, articleOf(chunked, chunk))
  );
}

/** The noun makes one thing of the name, or of several: "the X models", "the X family", "X data set", "X sampling". */
function asWhole(chunked: ChunkedSentence, chunk: NameChunk, next: Word): NameEvidence | undefined {
  const members = membersOf(chunked, chunk.last + 1);
  if (members !== undefined) return evidenceOf(chunk, members, 3, 3);
  if (isFamily(chunk, next)) return evidenceOf(chunk, "model", 2, 2);
  const noun = dataNounEndingAt(chunked.words, chunk.last + (next.kind.lower === "data" ? 2 : 1));
  if (noun !== undefined && isOneSet(chunked, chunk, noun)) return evidenceOf(chunk, noun.type, 3, 3);
  if (noun !== undefined && next.kind.lower === "data") return evidenceOf(chunk, noun.type, 2, 3);
  if (isShareOfData(chunked, chunk)) return evidenceOf(chunk, "dataset", 2, 1.5);
  // "the crease model folding (CreMF) benchmark"
  if (isDataPair(chunk, next)) return evidenceOf(chunk, next.kind.head?.type, 4, 3);
  return processNamed(chunked, chunk, next);
}

/** The noun shows that the words in front are a proper name: in quotation marks, behind an article, in capitals. */
function asNamedThing(chunked: ChunkedSentence, chunk: NameChunk, next: Word): NameEvidence | undefined {
  const { head, lower } = next.kind;
  if (namesByNoun(chunk)) {
    if (isQuoted(chunked, chunk) && head !== undefined && head.type !== "concept")
      return evidenceOf(chunk, head.type, 3, 3);
    const article = articleOf(chunked, chunk);
    const naming = article === "the" || article === "our" ? namedByNoun : namedByData;
    if (naming.test(lower)) return evidenceOf(chunk, head?.type, 3, 3);
  }
  return namesByNoun(chunk) && lower === "model" && isDefinite(chunked, chunk)
    ? evidenceOf(chunk, "model", 2.5, 3)
    : undefined;
}

/** The noun says what the name is, if it is one. */
function asKind(
  chunk: NameChunk,
  { kind }: Word,
  second: Word | undefined,
  article: string | undefined,
): NameEvidence | undefined {
  if (kind.lower === "benchmark" || kind.lower === "benchmarks") return evidenceOf(chunk, "benchmark", 2, 3);
  if (/^(?:tasks?|problems?)$/.test(kind.lower)) return evidenceOf(chunk, "concept", 0, 3);
  const compound =
    second?.before === "" && second.kind.head?.type !== "concept" ? second.kind.head : undefined;
  if (kind.head !== undefined && kind.head.type !== "concept") {
    if (compound !== undefined) return evidenceOf(chunk, compound.type, 1.5, 2);
    // "Molecular representation is …": the capital may be the sentence's.
    const isWord = !chunk.strong && chunk.first === chunk.last && (chunk.opensSentence || kind.head.plural);
    // A model has an architecture and layers too: these nouns say less.
    const isLoose = /^(?:architecture|network|layer|system|agent|encoder|decoder)s?$/.test(kind.lower);
    return evidenceOf(chunk, kind.head.type, isWord ? 1 : 2, isLoose ? 1.5 : 3);
  }
  const goesOnWith = !kind.ender && !kind.joinsList && kind.shape === "plain" ? compound : undefined;
  return goesOnWith && evidenceOf(chunk, goesOnWith.type, article === "the" ? 1.5 : 1, 1.5);
}

function articleOf({ words }: ChunkedSentence, { first }: NameChunk): string | undefined {
  return words[first - 1]?.kind.lower;
}

/** "the Crease-3D family", "our Crease-3D series": what comes as one, and is not said to be anything else, are models. */
function isFamily({ strong }: NameChunk, next: Word): boolean {
  return strong && /^(?:family|series)$/.test(next.kind.lower);
}

/** A mixed short form with the noun of data behind it: acronyms of tasks stand there too. */
function isDataPair({ pair, name }: NameChunk, next: Word): boolean {
  return (
    pair !== undefined &&
    /\p{Ll}/u.test(name) &&
    !name.endsWith("s") &&
    /^(?:benchmark|dataset|corpus)$/.test(next.kind.lower)
  );
}

/** Nouns of doing that make up a name with the proper noun in front: "Jacobi decoding", "Thompson sampling". */
const processNouns =
  /^(?:decoding|sampling|attention|regularization|regularisation|normalization|normalisation|merging|pruning|descent|initialization|initialisation|sketching|annealing|shaping|filtering)$/;

/** A person's or a place's word alone: compounds ("Text-conditional sampling") only describe. */
function processNamed(chunked: ChunkedSentence, chunk: NameChunk, next: Word): NameEvidence | undefined {
  const fits =
    namesByNoun(chunk) &&
    chunk.first === chunk.last &&
    /^\p{Lu}\p{Ll}+$/u.test(chunk.name) &&
    processNouns.test(next.kind.lower) &&
    next.kind.shape === "plain";
  if (!fits) return undefined;
  const name = chunked.sentence.text.slice(chunk.start, next.end).replace(/\s+/g, " ");
  return { name, naming: 3, type: "method", typing: 2, rule: "head-noun" };
}

/** Nouns that go with a proper name even without an article: "on Shuttle dataset". */
const namedByData = /^(?:dataset|benchmark|corpus)$/;

/** "the FLD corpus", "on Heron data set": acronyms of fields and tasks stand before many sets, "an FLD corpus", "FLD datasets". */
function isOneSet(chunked: ChunkedSentence, chunk: NameChunk, noun: TypeHead): boolean {
  if (namesByNoun(chunk)) return chunked.words[chunk.last + 1]?.kind.lower === "data";
  const isNamed = chunk.strong && chunk.pair === undefined && chunk.name.length >= 3;
  return isNamed && !noun.plural && !isIndefinite(chunked, chunk);
}

/** "the FLD training set", "on Heron-V test split": a part of a set, and of the same name. */
function isShareOfData({ words }: ChunkedSentence, { last, strong }: NameChunk): boolean {
  const share = words[last + 2];
  return (
    strong &&
    share?.before === "" &&
    /^(?:set|split)$/.test(share.kind.lower) &&
    setKinds.has(words[last + 1]?.kind.lower ?? "")
  );
}

/** Nouns that go with a proper name even when it is written like a word: "the Adam optimizer". */
const namedByNoun =
  /^(?:algorithm|optimizer|optimiser|dataset|benchmark|corpus|leaderboard|library|simulator|toolkit)$/;
