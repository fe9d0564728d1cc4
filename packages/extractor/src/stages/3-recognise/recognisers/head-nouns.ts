import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { isEvaluationSuite, phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { describesName } from "./describes-name.ts";

/** "the X benchmark", "X and its framework", "framework X", "our model, X,". */
export function headNouns(chunked: ChunkedSentence): NameEvidence[] {
  const found: NameEvidence[] = [];
  for (const chunk of chunked.chunks) {
    if (chunk.finding !== undefined || isTitleWord(chunked, chunk)) continue;
    if (chunk.pair === undefined && describesName(chunked, chunk)) continue;
    if (chunk.head !== undefined) {
      // "the Folded Map Reading Benchmark FoMaRe"
      const isKindOfNext = !chunk.strong && isStrongAt(chunked, chunk.last + 2);
      found.push(
        isKindOfNext ? evidenceOf(chunk, undefined, -3, 0) : evidenceOf(chunk, chunk.head.type, 2, 3),
      );
    }
    const behind = headBehind(chunked, chunk);
    if (behind !== undefined) found.push(behind);
    const before = headBefore(chunked, chunk);
    if (before !== undefined) found.push(before);
  }
  return found;
}

/** "X: Spoken Dataset for …", "An Olympiad-Level Math Benchmark": words of a title have capitals without being names. */
function isTitleWord(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return (
    !chunk.strong && (chunked.sentence.part === "title" || chunked.markBefore(chunk.first).endsWith(":"))
  );
}

function headBehind(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  if (!goesOn(chunked, chunk) || chunk.tailed) return undefined;
  const { words } = chunked;
  const next = words[chunk.last + 1];
  const second = words[chunk.last + 2];
  if (next === undefined) return undefined;
  if (saysKindOfNext(chunked, chunk, next)) return evidenceOf(chunk, undefined, -3, 0);
  if (isCountedKind(chunked, chunk, next)) return evidenceOf(chunk, undefined, -3, 0);
  if (isEvaluationSuite(words, chunk.last + 2) && second?.before === "")
    return evidenceOf(chunk, "benchmark", 2, 3);
  // "The planner models the mind of …": a verb.
  if (next.kind.lower === "models" && second?.kind.determiner === true) return undefined;
  const compound =
    second?.before === "" && second.kind.head !== undefined && second.kind.head.type !== "concept";
  const article = words[chunk.first - 1]?.kind.lower;
  const members = membersOf(chunked, chunk.last + 1);
  if (members !== undefined) return evidenceOf(chunk, members, 3, 3);
  if (isDataSet(chunked, chunk.last + 1)) return evidenceOf(chunk, "dataset", namesByNoun(chunk) ? 3 : 2, 3);
  // "the crease model folding (CreMF) benchmark"
  if (isDataPair(chunk, next)) return evidenceOf(chunk, next.kind.head?.type, 4, 3);
  const process = processNamed(chunked, chunk, next);
  if (process !== undefined) return process;
  if (
    isQuoted(chunked, chunk) &&
    next.kind.head !== undefined &&
    namesByNoun(chunk) &&
    next.kind.head.type !== "concept"
  )
    return evidenceOf(chunk, next.kind.head.type, 3, 3);
  const named = article === "the" || article === "our" ? namedByNoun : namedByData;
  if (namesByNoun(chunk) && named.test(next.kind.lower)) return evidenceOf(chunk, next.kind.head?.type, 3, 3);
  if (namesByNoun(chunk) && next.kind.lower === "model" && isDefinite(chunked, chunk))
    return evidenceOf(chunk, "model", 2.5, 3);
  if (next.kind.lower === "benchmark" || next.kind.lower === "benchmarks")
    return evidenceOf(chunk, "benchmark", 2, 3);
  if (/^(?:tasks?|problems?)$/.test(next.kind.lower)) return evidenceOf(chunk, "concept", 0, 3);
  if (next.kind.head !== undefined && next.kind.head.type !== "concept") {
    if (compound) return evidenceOf(chunk, second.kind.head?.type, 1.5, 2);
    // "Molecular representation is …": the capital may be the sentence's. A model has an architecture and layers too: these nouns say less.
    return evidenceOf(
      chunk,
      next.kind.head.type,
      !chunk.strong && chunk.first === chunk.last && (chunk.opensSentence || next.kind.head.plural) ? 1 : 2,
      /^(?:architecture|network|layer|system|agent|encoder|decoder)s?$/.test(next.kind.lower) ? 1.5 : 3,
    );
  }
  if (compound && !next.kind.ender && !next.kind.joinsList && next.kind.shape === "plain") {
    return evidenceOf(chunk, second.kind.head?.type, article === "the" ? 1.5 : 1, 1.5);
  }
  return undefined;
}

/** "the Folded Crease Learning algorithm CreaseFed": what stands before the noun says what kind the thing behind it is. */
function saysKindOfNext(chunked: ChunkedSentence, chunk: NameChunk, noun: Word): boolean {
  const { head, shape } = noun.kind;
  if (chunk.pair !== undefined || (chunk.strong && chunk.first === chunk.last)) return false;
  if (shape !== "plain" || head?.plural !== false || head.type === "concept") return false;
  const named = chunked.chunkOf(chunk.last + 2);
  if (named?.strong !== true || named.first !== chunk.last + 2) return false;
  // "a Folded Paper Rating dataset, FoPa, with …"
  const isAside =
    /^(?:a|an|new|novel)$/.test(chunked.words[chunk.first - 1]?.kind.lower ?? "") &&
    chunked.markBefore(named.first) === "," &&
    /^[,.]|^$/.test(markBehind(chunked, named));
  return isAside || (!isData(head.type) && chunked.markBefore(named.first) === "");
}

function isStrongAt(chunked: ChunkedSentence, at: number): boolean {
  const named = chunked.chunkOf(at);
  return named?.strong === true && named.first === at && chunked.markBefore(at) === "";
}

function isData(type: NameEvidence["type"]): boolean {
  return type === "dataset" || type === "benchmark";
}

/** "three VideoFold benchmarks", "existing FOLD datasets": several of them, for a task or a representation that the word stands for. */
function isCountedKind({ words, markBefore }: ChunkedSentence, chunk: NameChunk, noun: Word): boolean {
  const { head } = noun.kind;
  if (head?.plural !== true || !isData(head.type)) return false;
  if (chunk.pair !== undefined || chunk.first !== chunk.last) return false;
  const before = words[chunk.first - 1]?.kind.lower ?? "";
  return markBefore(chunk.first) === "" && counting.test(before);
}

const counting =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|various|different|many|most|existing|current|previous|prior|popular|standard|common|public|other|diverse|available|large-scale|real-world|\d+)$/;

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

/** "the Foo model", "the dual-encoder Foo model". */
function isDefinite(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return [1, 2, 3, 4].some((back) => {
    const word = chunked.words[chunk.first - back];
    return word?.kind.lower === "the" && chunked.markBefore(chunk.first - back + 1) === "";
  });
}

/** "the Hibou family of vision transformers": what its members are. */
function membersOf(chunked: ChunkedSentence, at: number): NameEvidence["type"] {
  const { words } = chunked;
  if (!/^(?:family|series|suite|collection)$/.test(words[at]?.kind.lower ?? "")) return undefined;
  if (words[at + 1]?.kind.lower !== "of" || words[at + 1]?.before !== "") return undefined;
  const head = phraseHead(words, at);
  return head?.plural === true && head.type !== "concept" ? head.type : undefined;
}

/** The "Fold-Then-Cut" of: the "Fold-Then-Cut" workflow. */
function isQuoted(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return (
    /["“‘`']$/.test(chunked.markBefore(chunk.first)) && /^["”’']/.test(chunked.markBefore(chunk.last + 1))
  );
}

/** "data set", in two words. */
function isDataSet(chunked: ChunkedSentence, at: number): boolean {
  const second = chunked.words[at + 1];
  return (
    chunked.words[at]?.kind.lower === "data" && second?.before === "" && /^sets?$/.test(second.kind.lower)
  );
}

/** Written like a word, inside the sentence: a capital that only a name explains. */
function namesByNoun(chunk: NameChunk): boolean {
  return !chunk.strong && !chunk.opensSentence;
}

/** Nouns that go with a proper name even when it is written like a word: "the Adam optimizer". */
const namedByNoun =
  /^(?:algorithm|optimizer|optimiser|dataset|benchmark|corpus|leaderboard|library|simulator|toolkit)$/;

function headBefore(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
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
      namesByNoun(chunk) &&
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
    namesByNoun(chunk) &&
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
    if (!/^(?:a|an|our)$/.test(word.kind.lower)) continue;
    const head = phraseHead(chunked.words, at);
    return head === undefined || head.plural || head.type === "concept" || head.index === from
      ? undefined
      : head.type;
  }
  return undefined;
}

function evidenceOf(
  chunk: NameChunk,
  type: NameEvidence["type"],
  naming: number,
  typing: number,
): NameEvidence {
  return { name: chunk.name, naming, type, typing, rule: "head-noun" };
}
