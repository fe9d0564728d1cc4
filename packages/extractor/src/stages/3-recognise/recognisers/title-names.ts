import type { EntityType } from "@methodscape/graph-model";
import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import { phraseHead } from "../reading/phrase-head.ts";
import type { Word } from "../reading/read-entry.ts";
import { wordSet } from "../vocabulary/word-list.ts";

/** "X: A Benchmark for …": what stands before the colon of a title, when it is short enough for a name. */
export function titleNames(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part !== "title") return [];
  const { words, sentence } = chunked;
  const colon = words.findIndex((word, index) => index > 0 && word.before.startsWith(":"));
  if (colon < 1 || colon > 4) return [];
  const first = words[0];
  const last = words[colon - 1];
  if (first === undefined || last === undefined || words.slice(1, colon).some((word) => word.before !== ""))
    return [];
  if (chunked.chunkOf(0)?.finding !== undefined && chunked.chunkOf(0)?.last === colon - 1) return [];
  const name = sentence.text.slice(first.start, last.end).replace(/\s+/g, " ");
  const type = typeFromSubtitle(chunked, colon);
  const strong = colon === 1 ? isCoinage(first) : isVersioned(words.slice(0, colon));
  const coined = colon > 1 && isPhrase(name);
  const isTopic = words.slice(colon).some(({ kind }) => topicWords.has(kind.lower));
  return [
    {
      name,
      naming: strong ? 3 : coined || isTopic ? -1 : isCompound(name) ? 3 : colon === 1 ? 2 : 1.5,
      type: type?.type,
      typing: type?.typing ?? 0,
      rule: "title",
      introduced: strong && !isTopic,
    },
  ];
}

function isCoinage({ kind }: Word): boolean {
  return kind.shape !== "plain" && kind.shape !== "capitalised" && !kind.generic;
}

/** "SwiftBrush v2", "MInference 1.0". */
function isVersioned(words: readonly Word[]): boolean {
  const [first, version, ...others] = words;
  return (
    first !== undefined &&
    others.length === 0 &&
    isCoinage(first) &&
    /^[vV]?\d(?:\.\d)?$/.test(version?.kind.text ?? "")
  );
}

/** "Guide-and-Rescale", "Whiteboard-of-Thought": several words tied into one name. */
function isCompound(name: string): boolean {
  return /^\p{Lu}\p{Ll}+-(?:and|of|by)-\p{Lu}\p{Ll}+s?$/u.test(name);
}

/** "X: A Survey", "X: Friend or Foe?": what stands in front is then another's. */
const topicWords = wordSet(`survey review overview perspective tutorial analysis study really or`);

function typeFromSubtitle(
  chunked: ChunkedSentence,
  from: number,
): { readonly type: EntityType; readonly typing: number } | undefined {
  const { words } = chunked;
  const opening = words[from]?.kind.lower ?? "";
  if (/^(?:a|an|the|towards?|introducing|building)$/.test(opening)) {
    const head = phraseHead(words, opening === "towards" || opening === "toward" ? from + 1 : from);
    if (head !== undefined && head.type !== "concept")
      return { type: head.type, typing: opening.startsWith("toward") ? 1 : 3 };
  }
  if (/^(?:benchmarking|evaluating|testing|measuring|assessing|challenging|probing)$/.test(opening))
    return { type: "benchmark", typing: 2 };
  const rest = words.slice(from).map((word) => word.kind.lower);
  if (rest.includes("benchmark")) return { type: "benchmark", typing: 2 };
  if (rest.includes("dataset") || rest.includes("datasets") || rest.includes("corpus"))
    return { type: "dataset", typing: 1.5 };
  return undefined;
}

/** "From A to B", "Beyond X": a phrase that opens a title; it takes more than the colon to make it a name. */
function isPhrase(name: string): boolean {
  return (
    name.split(" ").length > 2 ||
    /\b(?:from|to|of|the|on|and|in|for|with|is|are|beyond|towards?|how|what|when|why|do|does|can|your|all|more|less|better|not)\b/i.test(
      name,
    )
  );
}
