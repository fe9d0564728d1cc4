import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/**
 * "our proposed FoldTest reveals …", "the proposed FQNET model", "our new CREASE transformer": what the authors call proposed,
 * or new and theirs, is their own, and a coined word there its name.
 */
export function ownProposals(chunked: ChunkedSentence): NameEvidence[] {
  if (chunked.sentence.part === "title") return [];
  return chunked.chunks.flatMap((chunk): NameEvidence[] => {
    const isFree = chunk.finding === undefined && chunk.pair === undefined && !chunk.tailed && chunk.strong;
    if (!isFree || chunk.first !== chunk.last || !isProposed(chunked, chunk)) return [];
    const noun = goesOn(chunked, chunk) ? chunked.words[chunk.last + 1]?.kind : undefined;
    const head = noun?.head?.type === "concept" || noun?.head?.plural === true ? undefined : noun?.head?.type;
    if (!isCoined(chunked, chunk, noun !== undefined && !noun.ender && head === undefined)) return [];
    return [
      {
        name: chunk.name,
        naming: 3,
        type: head === undefined ? "method" : undefined,
        typing: head === undefined ? 1 : 0,
        rule: "introduced",
        introduced: true,
      },
    ];
  });
}

function isProposed({ words, markBefore }: ChunkedSentence, { first }: NameChunk): boolean {
  const [owner, said] = [words[first - 2]?.kind.lower ?? "", words[first - 1]?.kind.lower ?? ""];
  if (markBefore(first) !== "" || markBefore(first - 1) !== "") return false;
  return owner === "our" ? /^(?:proposed|new|novel)$/.test(said) : owner === "the" && said === "proposed";
}

/** An acronym of a few letters in front of some noun is most often a field: "our proposed VQA pairs". */
function isCoined({ words }: ChunkedSentence, { first, name }: NameChunk, modifies: boolean): boolean {
  const shape = words[first]?.kind.shape;
  if (shape === "camel") return !modifies || /\p{Ll}\p{Lu}/u.test(name);
  return name.length >= 5 && !modifies;
}
