import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";

const material = /^(?:datasets|corpora|data)$/;
const tests = /^(?:benchmarks|tasks|testbeds|suites)$/;

/**
 * "experiments on datasets including X, where models trained on … are tested across benchmarks such as Y": of two lists of one
 * sentence the datasets are the material, and the benchmarks the test.
 */
export function isMaterialOfTrial(
  { governor: { steps, phraseEnd } }: Place,
  tokens: readonly Token[],
): boolean {
  const example = steps.find(({ kind }) => kind !== "list");
  if (example?.kind !== "example" || !material.test(example.noun?.text ?? "")) return false;
  return tokens.some(
    (token, at) => at >= phraseEnd && tests.test(token.text) && isListBehind(tokens, at + 1),
  );
}

/** "benchmarks such as Y", "tasks (Y, Z)". */
function isListBehind(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.kind === "comma" ? tokens[at + 1] : tokens[at];
  const next = tokens[tokens[at]?.kind === "comma" ? at + 2 : at + 1];
  return /^(?:exemplifier|open)$/.test(sign?.kind ?? "") && next?.kind === "mention";
}
