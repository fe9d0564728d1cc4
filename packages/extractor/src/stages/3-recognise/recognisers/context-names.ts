import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import { rivalNouns } from "../vocabulary/cue-words.ts";
import { vendorPrefixes } from "../vocabulary/generic-names.ts";
import { sourceHint } from "./data-source.ts";
import { placeHint, scoredOn } from "./measured-on.ts";
import { hint } from "./name-hint.ts";

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

function hintsOf(chunked: ChunkedSentence, chunk: NameChunk): NameEvidence[] {
  return [
    placeHint(chunked, chunk),
    systemHint(chunked, chunk),
    subjectHint(chunked, chunk),
    baseHint(chunked, chunk),
    sourceHint(chunked, chunk),
    ownedByVendor(chunked, chunk, 1.5),
  ].filter((hint) => hint !== undefined);
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
  if (before?.kind.systemCue !== true || chunked.markBefore(chunk.first) !== "") return undefined;
  // What is fine-tuned was trained before; what is used may be anything.
  return /^(?:fine-?tun|prompt)/.test(before.kind.lower)
    ? hint(chunk, 0.5, "model", 1)
    : hint(chunk, 0.5, "method", 0.25);
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
