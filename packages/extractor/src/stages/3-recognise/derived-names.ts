import type { EntityType } from "@methodscape/graph-model";
import type { NameTrie } from "../../lexicon/name-trie.ts";
import type { NameEvidence } from "./finding.ts";
import type { ChunkedSentence } from "./reading/chunked-sentence.ts";

/**
 * "ImageNet-LT", "SWE-bench-java", and "Quill-Large" in a paper that introduces Quill: what goes on behind a hyphen from a name
 * that is known, or that the paper brings in, is most often a thing of the same type.
 */
export function derivedNames(
  chunked: readonly ChunkedSentence[],
  evidence: readonly NameEvidence[],
  trie: NameTrie,
): NameEvidence[] {
  const own = new Map<string, NameEvidence>();
  for (const piece of evidence) {
    if (piece.introduced === true && piece.naming >= 3) own.set(piece.name, own.get(piece.name) ?? piece);
  }
  return chunked.flatMap(({ chunks }) =>
    chunks.flatMap((chunk): NameEvidence[] => {
      const base = chunk.finding === undefined && !chunk.tailed ? baseOf(chunk.name) : undefined;
      if (base === undefined) return [];
      if (carriesModel(chunk.name, base, trie))
        return [{ name: chunk.name, naming: 1.5, type: "model", typing: 3, rule: "derived" }];
      if (!chunk.strong) return [];
      const introduced = own.get(base);
      if (introduced !== undefined) return [derived(chunk.name, 3, introduced.type)];
      const known = knownType(base, trie);
      return known === undefined ? [] : [derived(chunk.name, 1.5, known)];
    }),
  );
}

/** What stands before the last hyphen, when what follows begins with a capital or a digit. */
function baseOf(name: string): string | undefined {
  const hyphen = name.lastIndexOf("-");
  return hyphen > 1 && /^[\p{Lu}\d]/u.test(name.slice(hyphen + 1)) ? name.slice(0, hyphen) : undefined;
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
