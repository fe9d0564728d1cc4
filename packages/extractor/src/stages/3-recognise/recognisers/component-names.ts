import { isCompound } from "../abbreviations/pair-place.ts";
import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import type { Word } from "../reading/read-entry.ts";
import { ownWords, taskNouns } from "../vocabulary/cue-words.ts";
import { typeHeads } from "../vocabulary/type-heads.ts";
import { describesName } from "./describes-name.ts";
import { isStepName } from "./step-names.ts";

/** How far back a word is looked for that says whose part it is, in words. */
const reach = 16;

/**
 * "… which incorporates a Relation-Aware Projector", "the Visual Cue Booster module": a phrase in capitals in a sentence about
 * the paper's own thing, that ends in what does something or is followed by a noun that says what it is.
 */
export function componentNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  return chunked.chunks.flatMap((chunk): NameEvidence[] => {
    if (chunk.pair !== undefined) return ownPair(chunked, chunk);
    if (isOwnWord(chunked, chunk))
      return [{ name: chunk.name, naming: 1.5, type: "method", typing: 1.5, rule: "component" }];
    if (isStepName(chunked, chunk))
      return [{ name: chunk.name, naming: 3, type: "method", typing: 2, rule: "component" }];
    if (!isPhrase(chunk) || !isOwn(chunked, chunk) || standsForField(chunked, chunk)) return [];
    if (listsFindings(chunked, chunk)) return [];
    if (isSpelledOut(chunked, chunk) || describesName(chunked, chunk) || isTorn(chunked, chunk)) return [];
    const type = typeOfPhrase(chunked, chunk);
    return type === undefined ? [] : [{ name: chunk.name, naming: 3, type, typing: 2, rule: "component" }];
  });
}

/** "our Dynamic Masked Degradation (DM-Deg) perturbs …", "a flow generator (FlowGen)": a long form in capitals, or a coined word, in a sentence about the paper's own thing. */
function ownPair(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence[] {
  const last = chunk.pair === undefined ? undefined : chunked.words[chunk.pair.lastWord];
  const words = chunk.pair?.longForm.split(/\s+/) ?? [];
  const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isTitled = titled >= 2 && /^\p{Lu}/u.test(words[0] ?? "");
  // "our state space folding (SSF) framework"
  const before = chunked.words[(chunk.pair?.firstWord ?? 0) - 1]?.kind.lower ?? "";
  const isOurs =
    /^(?:our|proposed)$/.test(before) &&
    goesOn(chunked, chunk) &&
    chunked.words[chunk.last + 1]?.kind.head?.type === "method";
  if (last === undefined || !(isTitled || isOurs || isCompound(chunk.name))) return [];
  const isFree = isTask(last) || last.kind.head?.plural === true || last.kind.head?.type === "concept";
  if (isFree || !isOwn(chunked, chunk) || standsForField(chunked, chunk) || measures(chunked)) return [];
  const behind = goesOn(chunked, chunk) ? chunked.words[chunk.last + 1]?.kind.head : undefined;
  const type = behind?.type ?? last.kind.head?.type ?? "method";
  return type === "concept"
    ? []
    : [{ name: chunk.name, naming: isOurs ? 5 : 2.5, type, typing: 2, rule: "component" }];
}

/** "we identify three key issues: Distorted Folding Solutions, …": what is counted out is no part of anything. */
function listsFindings({ words }: ChunkedSentence, chunk: NameChunk): boolean {
  const found =
    /^(?:issues|challenges|problems|limitations|questions|dimensions|aspects|findings|factors|properties|insights|observations|capabilities|abilities|tasks|categories|domains|scenarios|principles|criteria|reasons|risks|advantages|benefits|domains|topics|areas|fields|levels|settings|types|errors)$/;
  return words.some(
    ({ kind }, at) =>
      at < chunk.first && found.test(kind.lower) && /^[:(]$/.test(words[at + 1]?.before ?? ""),
  );
}

/** The sentence is about what is measured: its names in capitals are most often metrics. */
function measures({ words }: ChunkedSentence): boolean {
  return words.some(({ kind }) => /^(?:metrics?|coefficient|scores?|criteria|criterion)$/.test(kind.lower));
}

/** "…, and a PredictNet to supervise it": one coined word with an article, in a sentence about the own thing. */
function isOwnWord(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const word = chunked.words[chunk.first];
  const isCoined = chunk.first === chunk.last && word?.kind.shape === "camel" && !chunk.tailed;
  if (!isCoined || chunk.finding !== undefined || chunked.markBefore(chunk.first) !== "") return false;
  const isIntroduced = /^(?:a|an|our|proposed)$/.test(articleBefore(chunked, chunk.first - 1));
  const next = chunked.words[chunk.last + 1]?.kind;
  const isModifier = goesOn(chunked, chunk) && next?.ender === false && next.participle === false;
  return isIntroduced && !isModifier && isOwn(chunked, chunk);
}

/** The "a" of "a novel core PredictNet": the determiner over "novel" and one plain word. */
function articleBefore({ words }: ChunkedSentence, from: number): string {
  let at = from;
  const plain = words[at]?.kind;
  if (
    plain?.shape === "plain" &&
    !plain.determiner &&
    !plain.ender &&
    plain.head === undefined &&
    !/^(?:metrics?|measure|score|index|task)$/.test(plain.lower) &&
    !plain.joinsList
  )
    at -= 1;
  if (/^(?:new|novel)$/.test(words[at]?.kind.lower ?? "")) at -= 1;
  const isOver = at < from && !/^(?:new|novel)$/.test(words[at + 1]?.kind.lower ?? "");
  return isOver && words.slice(at + 1, from + 1).some(({ before }) => before !== "")
    ? ""
    : (words[at]?.kind.lower ?? "");
}

function isPhrase(chunk: NameChunk): boolean {
  return (
    chunk.finding === undefined &&
    chunk.pair === undefined &&
    chunk.last > chunk.first &&
    !chunk.tailed &&
    !chunk.opensSentence
  );
}

/** Whether the words before a name say that it belongs to the paper. */
export function isOwn(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  for (let at = chunk.first - 1; at >= Math.max(0, chunk.first - reach); at -= 1) {
    const lower = chunked.words[at]?.kind.lower ?? "";
    if (ownWords.has(lower)) return true;
    if (/^(?:existing|previous|prior|traditional|such|like|based|unlike)$/.test(lower)) return false;
  }
  return false;
}

/** "for Visual Dialogue", "in Reinforcement Learning": what it is good for. */
function standsForField(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const the = chunk.pair !== undefined && chunked.words[chunk.first - 1]?.kind.lower === "the" ? 1 : 0;
  const before = chunked.words[chunk.first - 1 - the];
  return (
    before !== undefined &&
    chunked.markBefore(chunk.first) === "" &&
    /^(?:for|in|on|of|as|from|to|into|towards|like)$/.test(before.kind.lower)
  );
}

/** "a State Space Model (SSM)": the long form of what everybody knows. */
function isSpelledOut(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const next = chunked.words[chunk.last + 1];
  return next !== undefined && next.before === "(" && next.kind.generic;
}

/** The Rating System of "a modified ELO Rating System": everybody's acronym in front belongs to the phrase. */
function isTorn({ words, markBefore }: ChunkedSentence, chunk: NameChunk): boolean {
  const before = words[chunk.first - 1]?.kind;
  return before?.shape === "acronym" && before.generic && markBefore(chunk.first) === "";
}

const doers = /(?:er|or|ing|tion|sion|ment|net|bank|head|guidance|memory|module|tree|graph|field|map)s?$/;

function typeOfPhrase(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence["type"] {
  const last = chunked.words[chunk.last];
  const behind = goesOn(chunked, chunk) ? chunked.words[chunk.last + 1]?.kind.head : undefined;
  if (behind !== undefined) return behind.type === "concept" || behind.plural ? undefined : behind.type;
  if (last === undefined || isTask(last) || goesOnAsPhrase(chunked, chunk)) return undefined;
  // A part that is trained is a part all the same.
  if (/^(?:en|de)coder$|^(?:generator|classifier|captioner|backbone)$/.test(last.kind.lower)) return "method";
  const own = typeHeads.get(last.kind.lower);
  if (own !== undefined) return own.type === "concept" || own.plural ? undefined : own.type;
  return doers.test(last.kind.lower) ? "method" : undefined;
}

function isTask({ kind }: Word): boolean {
  return taskNouns.has(kind.lower) || (kind.hasHyphen && taskNouns.has(kind.lower.replace(/^.*-/, "")));
}

/** Plural nouns of what a network is made of, which look like verbs: "Folded Vision tokens". */
const manyOf =
  /^(?:tokens|layers|maps|features|vectors|heads|weights|queries|prompts|blocks|modules|units|embeddings|representations|parameters|signals|samples|images|videos|frames|points|coordinates|scores|errors|tasks|results|capabilities|abilities)$/;

/** "Visual Question Answering accuracy": the phrase is not over. */
function goesOnAsPhrase(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  if (!goesOn(chunked, chunk)) return false;
  const next = chunked.words[chunk.last + 1]?.kind;
  return (
    next !== undefined &&
    !next.ender &&
    !next.joinsList &&
    !next.participle &&
    (!/(?:s|ed|ly)$/.test(next.lower) || manyOf.test(next.lower))
  );
}
