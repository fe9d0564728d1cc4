import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";

/** Words of the phrase that takes a thing up again: "This simple and general framework". */
const longest = 5;

/**
 * "We introduce QuillNet. This framework …": the sentence behind an introduction says what the thing is, when it was the only
 * one brought in. `evidence` is what each sentence by itself says.
 */
export function typeFromWhatFollows(
  chunked: readonly ChunkedSentence[],
  evidence: readonly (readonly NameEvidence[])[],
): NameEvidence[] {
  return evidence.flatMap((pieces, index): NameEvidence[] => {
    if (pieces.length === 0) return [];
    const names = new Set(
      pieces.flatMap(({ name, introduced, rule }) => (introduced && rule === "introduced" ? [name] : [])),
    );
    const [name, ...others] = names;
    const next = chunked[index + 1];
    if (name === undefined || others.length > 0 || next === undefined || next.sentence.part === "title")
      return [];
    if (!/^(?:this|the|our)$/.test(next.words[0]?.kind.lower ?? "")) return [];
    const type = typeOfSubject(next, name);
    return type === undefined ? [] : [{ name, naming: 0, type, typing: 2, rule: "context" }];
  });
}

/** The first noun that says a type, or the last of several in a row: "This evaluation framework". */
function typeOfSubject({ words, chunkOf }: ChunkedSentence, name: string): NameEvidence["type"] {
  const first = words.findIndex(({ kind }, index) => index > 0 && kind.head !== undefined);
  // "We introduce QuillNet. The Heron dataset …": another thing takes the floor.
  if (words.slice(0, first).some((_, index) => (chunkOf(index)?.name ?? name) !== name)) return undefined;
  if (first < 0 || first >= longest || words.slice(1, first + 1).some(({ before }) => before !== ""))
    return undefined;
  const second = words[first + 1];
  const head = (second?.before === "" ? second.kind.head : undefined) ?? words[first]?.kind.head;
  return head === undefined || head.plural || head.type === "concept" ? undefined : head.type;
}
