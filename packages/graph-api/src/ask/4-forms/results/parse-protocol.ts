import type { QueryInput, Selection } from "@methodscape/graph-model";
import type { TokenReader } from "../../2-tokens/token-reader.ts";

export type ProtocolInput = NonNullable<Extract<QueryInput, { kind: "results" }>["protocol"]>;

const selectionWords: readonly (readonly [string, Selection])[] = [
  ["majority voting", "majority"],
  ["majority vote", "majority"],
  ["majority", "majority"],
  ["voting", "majority"],
  ["self consistency", "majority"],
  ["greedy decoding", "greedy"],
  ["greedy", "greedy"],
  ["best of n sampling", "best-of-n"],
  ["best of n", "best-of-n"],
  ["verifier", "verifier"],
  ["reranking", "verifier"],
];
const toolWords: readonly (readonly [string, "yes" | "no"])[] = [
  ["without tool use", "no"],
  ["without tool", "no"],
  ["no tool", "no"],
  ["with tool", "yes"],
  ["use tool", "yes"],
  ["tool", "yes"],
];
const sampled: readonly (readonly [RegExp, Selection])[] = [
  [/^pass@(\d+)$/i, "pass-at-k"],
  [/^(?:maj|majority|cons|sc)@(\d+)$/i, "majority"],
  [/^(?:best|bon)@(\d+)$/i, "best-of-n"],
  [/^best-of-(\d+)$/i, "best-of-n"],
];
const shotWords: Readonly<Record<string, number>> = { zero: 0, one: 1 };

/** How far a piece of a protocol reaches, and what it states. */
interface StatedProtocol {
  readonly protocol: ProtocolInput;
  readonly length: number;
}

/** Takes "pass@1", "maj@64", "greedy", "majority voting over 64 samples", "best of 64", "8-shot", "without tools". */
export function acceptProtocol(reader: TokenReader): ProtocolInput | undefined {
  const stated = protocolAhead(reader, 0);
  if (stated === undefined) return undefined;
  reader.take(stated.length);
  return stated.protocol;
}

/** The piece of a protocol that stands `ahead` places further on; undefined when none does. */
export function protocolAhead(reader: TokenReader, ahead: number): StatedProtocol | undefined {
  return (
    toolsAhead(reader, ahead) ??
    countedAhead(reader, ahead) ??
    selectionAhead(reader, ahead) ??
    samplesAhead(reader, ahead)
  );
}

function toolsAhead(reader: TokenReader, ahead: number): StatedProtocol | undefined {
  const found = toolWords.find(([text]) => reader.sees(text.split(" "), ahead));
  return found && { protocol: { tools: found[1] }, length: found[0].split(" ").length };
}

/** `pass@1`, `best-of-64`, `8-shot`, and "best of 64". */
function countedAhead(reader: TokenReader, ahead: number): StatedProtocol | undefined {
  const text = reader.peek(ahead)?.text ?? "";
  for (const [pattern, selection] of sampled) {
    const n = pattern.exec(text)?.[1];
    if (n !== undefined) return { protocol: { selection, n: Number(n) }, length: 1 };
  }
  const shots = /^(\d+|zero|one)-shot$/i.exec(text)?.[1]?.toLowerCase();
  if (shots !== undefined) return { protocol: { shots: shotWords[shots] ?? Number(shots) }, length: 1 };
  const count = reader.peek(ahead + 2);
  if (reader.sees(["best", "of"], ahead) && count?.kind === "number") {
    return { protocol: { selection: "best-of-n", n: count.value }, length: 3 };
  }
  return undefined;
}

/** Words for a selection, which the store may know as names too (Self-Consistency, Best-of-N). */
function selectionAhead(reader: TokenReader, ahead: number): StatedProtocol | undefined {
  for (const [text, selection] of selectionWords) {
    const token = reader.peek(ahead);
    const asOne =
      token !== undefined &&
      token.kind !== "sign" &&
      token.text.toLowerCase().replace(/[-\s]+/g, " ") === text;
    const words = text.split(" ");
    if (asOne || reader.sees(words, ahead))
      return { protocol: { selection }, length: asOne ? 1 : words.length };
  }
  return undefined;
}

/** "over 64 samples". */
function samplesAhead(reader: TokenReader, ahead: number): StatedProtocol | undefined {
  const opener = ["over", "with", "of", "from", "at"].some((word) => reader.sees([word], ahead)) ? 1 : 0;
  const count = reader.peek(ahead + opener);
  const counted = ["sample", "vote", "path", "completion"].some((word) =>
    reader.sees([word], ahead + opener + 1),
  );
  return count?.kind === "number" && counted
    ? { protocol: { n: count.value }, length: opener + 2 }
    : undefined;
}
