import type { Chip, QueryOf, Selection } from "@methodscape/graph-model";

const selectionWords = {
  greedy: "greedy decoding",
  majority: "majority vote",
  "best-of-n": "best of N",
  verifier: "chosen by a verifier",
  "pass-at-k": "pass@k",
  unstated: "selection unstated",
} as const satisfies Record<Selection, string>;

const toolWords = { yes: "with tools", no: "without tools", unstated: "tools unstated" } as const;

/** The protocol that a question asks for, one chip a part. */
export function describeAskedProtocol(protocol: QueryOf<"results">["protocol"]): Chip[] {
  if (protocol === undefined) return [];
  const { selection, n, shots, tools, relative } = protocol;
  const counted = n !== undefined && selection === "pass-at-k" ? `pass@${n}` : undefined;
  return [
    ...(selection === undefined
      ? []
      : [{ text: counted ?? selectionWords[selection], path: "protocol.selection" }]),
    ...(n === undefined || counted !== undefined ? [] : [{ text: `${n} samples`, path: "protocol.n" }]),
    ...(shots === undefined ? [] : [{ text: `${shots}-shot`, path: "protocol.shots" }]),
    ...(tools === undefined ? [] : [{ text: toolWords[tools], path: "protocol.tools" }]),
    ...(relative === undefined ? [] : [{ text: "relative", path: "protocol.relative" }]),
  ];
}
