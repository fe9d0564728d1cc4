import type { EntityType } from "@methodscape/graph-model";
import type { NameTrie } from "../../../lexicon/name-trie.ts";
import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import { variantParts } from "./model-parts.ts";
import { typeFromSpelling } from "./name-morphology.ts";

/**
 * "ImageNet-LT", "SWE-bench-java", and "Quill-Large" in a paper that introduces Quill: what goes on behind a hyphen from a name
 * that is known, or that the paper brings in, is most often a thing of the same type.
 */
export function derivedNames(
  chunked: readonly ChunkedSentence[],
  evidence: readonly NameEvidence[],
  trie: NameTrie,
): NameEvidence[] {
  const own = ownNames(evidence);
  const served = own.size === 0 ? [] : chunked.flatMap((sentence) => namedByTask(sentence, own));
  const pieces = chunked.flatMap(({ chunks }) =>
    chunks.flatMap((chunk): NameEvidence[] => {
      if (chunk.finding !== undefined || chunk.tailed) return [];
      const family = own.size === 0 ? undefined : own.get(/^(\S+) \p{Lu}{2,5}$/u.exec(chunk.name)?.[1] ?? "");
      if (family !== undefined && chunk.pair === undefined)
        return [{ ...derived(chunk.name, 3, family.type), typing: 2.5 }];
      const base = baseOf(chunk.name);
      if (base === undefined) return [];
      if (carriesModel(chunk.name, base, trie))
        return [{ name: chunk.name, naming: 1.5, type: "model", typing: 3, rule: "derived" }];
      const introduced = own.get(base);
      if (introduced !== undefined) return [memberOf(chunk.name, base, introduced)];
      if (!chunk.strong) return [];
      const known = knownType(base, trie);
      return known === undefined ? [] : [derived(chunk.name, 1.5, known)];
    }),
  );
  return typedOnce(served.length < 2 ? pieces : [...pieces, ...served]);
}

/** The spelling of a name says its type once, however often the name comes back. */
function typedOnce(pieces: readonly NameEvidence[]): NameEvidence[] {
  const seen = new Set<string>();
  return pieces.map((piece) => {
    if (seen.has(piece.name)) return { ...piece, typing: 0 };
    seen.add(piece.name);
    return piece;
  });
}

/** The names that a paper brings in, each with the piece of evidence that says most of its type. */
function ownNames(evidence: readonly NameEvidence[]): ReadonlyMap<string, NameEvidence> {
  const own = new Map<string, NameEvidence>();
  for (const piece of evidence) {
    const isOwn = piece.introduced === true || (piece.rule === "apposition" && piece.typing >= 5);
    if (isOwn && piece.naming >= 3) own.set(piece.name, own.get(piece.name) ?? piece);
  }
  for (const piece of evidence) {
    const earlier = own.get(piece.name);
    if (
      earlier !== undefined &&
      piece.type !== undefined &&
      earlier.typing < 4 &&
      piece.typing > earlier.typing
    )
      own.set(piece.name, piece);
  }
  return own;
}

/** "Heron TTS" and "Heron ASR" in a paper that introduces Heron: its members, told apart by what they are for. */
function namedByTask(
  { words, chunks, sentence }: ChunkedSentence,
  own: ReadonlyMap<string, NameEvidence>,
): NameEvidence[] {
  if (sentence.part === "title") return [];
  return chunks.flatMap((chunk): NameEvidence[] => {
    const task = words[chunk.last + 1];
    const introduced = own.get(chunk.name);
    if (
      introduced === undefined ||
      task === undefined ||
      task.before !== "" ||
      chunk.tailed ||
      chunk.pair !== undefined
    )
      return [];
    if (!/^(?:TTS|VC|ASR|OCR|SVC|VQA|QA)$/.test(task.kind.text)) return [];
    const name = sentence.text.slice(chunk.start, task.end).replace(/\s+/g, " ");
    return [
      { name, naming: 4, type: introduced.type ?? "model", typing: 1.5, rule: "derived", introduced: true },
    ];
  });
}

/** "Quill-Large" and "Quill-L" are surely what Quill is, or made by it; "Quill-Bench" is what it ends like. */
function memberOf(name: string, base: string, { type }: NameEvidence): NameEvidence {
  const piece = derived(name, 3, spelledType(name) ?? type);
  const member = name.slice(base.length + 1);
  if (sizes.has(member.toLowerCase()) || /^[SBLHG]$/.test(member))
    return { ...piece, type: type === "method" ? "model" : type, typing: 5 };
  return { ...piece, typing: variantParts.has(member.toLowerCase()) ? 2.5 : 2 };
}

/** What comes in sizes was trained. */
const sizes = wordSet(`mini nano micro tiny small medium large xl xxl xxxl huge giant`);

/** "Moto-GPT" in a paper that introduces Moto: what ends like a model or a benchmark is one. */
function spelledType(name: string): EntityType | undefined {
  const spelled = typeFromSpelling(name)?.type;
  return spelled === "model" || spelled === "benchmark" ? spelled : undefined;
}

/** What stands before the last hyphen, when what follows begins with a capital or a digit. */
function baseOf(name: string): string | undefined {
  const hyphen = name.lastIndexOf("-");
  const member = name.slice(hyphen + 1);
  // "Heron-Score" is what one measures with.
  if (/^(?:Scores?|Index|Rate|Metric|Distance)$/.test(member)) return undefined;
  // "GPT-N+1" is any of them.
  if (/^[NXKM](?:[+-]\d)?$/.test(member)) return undefined;
  return hyphen > 1 && /^[\p{Lu}\d]/u.test(member) ? name.slice(0, hyphen) : undefined;
}

/** The type of a name that the lexicon knows without a cue, if what carries its name is usually of that type too. */
function knownType(base: string, trie: NameTrie): EntityType | undefined {
  const match = trie.match(base).find(({ start, end }) => start === 0 && end === base.length);
  const reading = match?.readings.find(({ ambiguous }) => ambiguous === undefined);
  if (reading === undefined || reading.entry.kind === true || reading.entry.type === "concept")
    return undefined;
  return reading.entry.type;
}

/** "Heron-Vicuna": what is made of a model that everybody knows, and named after it, is a model. */
function carriesModel(name: string, base: string, trie: NameTrie): boolean {
  const last = name.slice(base.length + 1);
  return (
    last.length >= 4 &&
    trie
      .match(last)
      .some(
        ({ start, end, readings }) =>
          start === 0 && end === last.length && readings[0]?.entry.type === "model",
      )
  );
}

function derived(name: string, naming: number, type: NameEvidence["type"]): NameEvidence {
  return { name, naming, type, typing: 1.2, rule: "derived" };
}
