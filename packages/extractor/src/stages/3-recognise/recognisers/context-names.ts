import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { rivalNouns } from "../vocabulary/cue-words.ts";
import { vendorPrefixes } from "../vocabulary/generic-names.ts";

/** How far back the verb of "results … on X" is looked for, in words. */
const reach = 14;

/** Hints from around a name: "results on X", "trained on X", "outperforms X", "X consists of 3,000 …". */
export function contextNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  return chunked.chunks.flatMap((chunk) => {
    if (chunk.finding !== undefined) return [];
    return chunk.strong
      ? hintsOf(chunked, chunk)
      : [
          ...scoredOn(chunked, chunk),
          ...actingWord(chunked, chunk),
          ...[ownedByVendor(chunked, chunk, 3)].filter((hint) => hint !== undefined),
        ];
  });
}

/** "Apple's Rosetta 2", "OpenAI's Sora": what a vendor owns; most often a model, if nothing else is said of it. */
function ownedByVendor(chunked: ChunkedSentence, chunk: NameChunk, naming: number): NameEvidence | undefined {
  const { words } = chunked;
  const owner = words[chunk.first - 2];
  const isOwned =
    words[chunk.first - 1]?.kind.text === "s" && /^['’]$/.test(chunked.markBefore(chunk.first - 1));
  if (chunk.tailed || !isOwned || owner === undefined || !vendorPrefixes.has(owner.kind.lower))
    return undefined;
  const head = goesOn(chunked, chunk) ? phraseHead(words, chunk.last + 1) : undefined;
  const type =
    head === undefined || head.index > chunk.last + 2 || head.type === "concept" ? "model" : head.type;
  return hint(chunk, naming, type, head === undefined ? 0.5 : 2);
}

/** "+3.6 on Causal Puzzles", "12% improvement on Tall Sums": words in capitals that a figure was measured on. */
function scoredOn(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence[] {
  const { words } = chunked;
  const on = chunk.first - 1;
  if (chunk.first === chunk.last || chunk.tailed || words[on]?.kind.lower !== "on") return [];
  const scored =
    isFigure(words[on - 1]) || (words[on - 1]?.kind.evaluates === true && isFigure(words[on - 2]));
  return scored ? [hint(chunk, 3, "benchmark", 2)] : [];
}

function hintsOf(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence[] {
  return [
    placeHint(chunked, chunk),
    systemHint(chunked, chunk),
    subjectHint(chunked, chunk),
    baseHint(chunked, chunk),
    ownedByVendor(chunked, chunk, 1.5),
  ].filter((hint) => hint !== undefined);
}

/** "on X": a benchmark behind words of measuring, data behind words of training. */
function placeHint(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  if (chunk.tailed) return undefined;
  const on = prepositionBefore(chunked, chunk);
  if (on === undefined) return undefined;
  const preposition = chunked.words[on]?.kind.lower;
  // "0.03 on FoldML and 0.17 on CreaseML"
  if (preposition === "on" && isFigure(chunked.words[on - 1])) return hint(chunk, 2, "benchmark", 2);
  if (on === 0 && preposition === "on" && isMeasured(chunked, chunk))
    return hint(chunk, 1.5, "benchmark", 1.5);
  for (let at = on - 1; at >= Math.max(0, on - reach); at -= 1) {
    const word = chunked.words[at];
    if (word === undefined || /[;]/.test(chunked.markBefore(at + 1))) return undefined;
    if (word.kind.trains && preposition === "on") return hint(chunk, 1, "dataset", 1.5);
    if (word.kind.evaluates && preposition !== undefined) return hint(chunk, 1, "benchmark", 1.5);
  }
  return undefined;
}

/** "On FoldML, our method improves …". */
function isMeasured(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  return chunked.words.slice(chunk.last + 1, chunk.last + 1 + reach).some(({ kind }) => kind.evaluates);
}

/** Index of the "on" before a name, over "the" and over earlier members of its list. */
function prepositionBefore(chunked: ChunkedSentence, chunk: NameChunk): number | undefined {
  for (let at = chunk.first - 1; at >= Math.max(0, chunk.first - 8); at -= 1) {
    const word = chunked.words[at];
    if (word === undefined) return undefined;
    if (word.kind.lower === "on" || word.kind.lower === "across") return at;
    if (word.kind.lower === "in") return isFigure(chunked.words[at - 1]) ? at : undefined;
    const passed =
      word.kind.lower === "the" ||
      word.kind.lower === "both" ||
      word.kind.joinsList ||
      chunked.chunkOf(at) !== undefined;
    if (!passed) return undefined;
  }
  return undefined;
}

/** "an increase of 12% in X": what stands before "in" is a figure. */
function isFigure(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind.shape === "number" ||
      word.kind.shape === "measure" ||
      /^(?:points?|percent|accuracy|score)$/.test(word.kind.lower))
  );
}

function systemHint(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  if (chunk.tailed) return hint(chunk, 0.5, "method", 0.25);
  const before = chunked.words[chunk.first - 1];
  if (
    before !== undefined &&
    rivalNouns.has(before.kind.lower) &&
    /^,?$/.test(chunked.markBefore(chunk.first))
  )
    return hint(chunk, 1.5, "method", 1);
  return before?.kind.systemCue === true && chunked.markBefore(chunk.first) === ""
    ? hint(chunk, 0.5, "method", 0.25)
    : undefined;
}

/** "based on FoldBERTv2", "initialised from CreaseLM": a thing to build on; its spelling says which. */
function baseHint(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  const { words } = chunked;
  const preposition = words[chunk.first - 1]?.kind.lower ?? "";
  const verb = words[chunk.first - 2]?.kind.lower ?? "";
  const isBase =
    /^(?:on|upon|from)$/.test(preposition) &&
    /^(?:based|built|building|initiali[sz]ed|fine-tuned|finetuned|distilled|pretrained|pre-trained)$/.test(
      verb,
    );
  return isBase && !chunk.tailed && chunked.markBefore(chunk.first) === ""
    ? hint(chunk, 1, undefined, 0)
    : undefined;
}

const dataVerbs =
  /^(?:contains|comprises|consists|includes|covers|encompasses|spans|features|provides|tests|evaluates|assesses|measures|poses)$/;
const actingVerbs =
  /^(?:draws|turns|lets|adds|brings|finds|makes|takes|gives|gains|decides|inserts|supervises|treats|replaces|teaches|asks|writes|derives|collects|steers|picks|splits|selects|builds|constructs|converts|maps|merges|extends|formulates|decomposes|augments|eliminates|exploits|adapts|applies)$/;
const systemVerbs =
  /^(?:achieves|outperforms|surpasses|leverages|employs|uses|utilizes|generates|learns|improves|enables|reduces|integrates|introduces|incorporates|combines|adopts|enhances|operates|exhibits|trains|predicts|dynamically|effectively|significantly|consistently|efficiently|accelerates|decouples|allows|aligns|gains|supervises|teaches|beats|replaces|decides|adds|inserts|lets|distils|distills)$/;

function subjectHint(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence | undefined {
  if (!goesOn(chunked, chunk) || chunk.tailed) return undefined;
  const verb = chunked.words[chunk.last + 1]?.kind.lower ?? "";
  if (
    /^(?:contains|comprises|consists|covers|encompasses|spans|includes)$/.test(verb) &&
    isCount(chunked, chunk.last + 2)
  ) {
    return hint(chunk, 1, "dataset", 1);
  }
  if (dataVerbs.test(verb)) return hint(chunk, 1, undefined, 0);
  return systemVerbs.test(verb) ? hint(chunk, 1, "method", 1) : undefined;
}

/** "Magnet draws data out of a model": a single word that acts; with the same word in front of a title's colon it is a name. */
function actingWord(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence[] {
  if (chunk.first !== chunk.last || chunk.tailed || !goesOn(chunked, chunk)) return [];
  const verb = chunked.words[chunk.last + 1]?.kind;
  if (verb === undefined || verb.head !== undefined) return [];
  const acts = systemVerbs.test(verb.lower) || actingVerbs.test(verb.lower);
  return acts ? [hint(chunk, 0.5, "method", 1)] : [];
}

function isCount(chunked: ChunkedSentence, from: number): boolean {
  return [from, from + 1, from + 2].some((at) => {
    const shape = chunked.words[at]?.kind.shape;
    return shape === "number" || shape === "measure";
  });
}

function hint(chunk: NameChunk, naming: number, type: NameEvidence["type"], typing: number): NameEvidence {
  return { name: chunk.name, naming, type, typing, rule: "context" };
}
