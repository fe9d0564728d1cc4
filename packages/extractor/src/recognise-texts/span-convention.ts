import type { TypedName } from "../lexicon/with-names.ts";
import { dataHeads } from "../stages/3-recognise/vocabulary/data-nouns.ts";
import type { TextDocument } from "./text-document.ts";

/** `names`: MNIST and SVHN in "the MNIST and SVHN datasets". `phrases`: the whole "MNIST and SVHN datasets", one span. */
export const spanConventions = ["names", "phrases"] as const;
export type SpanConvention = (typeof spanConventions)[number];

const leastShare = 1 / 3;

/**
 * Which of the two an annotation follows, as far as that can be seen: its names of data tell it by whether they
 * end in "dataset". Without them sentences that come one by one, without their documents, get phrases: there the noun is
 * all that says what a name is; documents get names.
 */
export function conventionOf(
  examples: readonly TypedName[],
  documents: readonly TextDocument[],
): SpanConvention {
  const data = examples.filter(({ type }) => type === "dataset" || type === "benchmark");
  if (data.length > 0) {
    const whole = data.filter(({ name }) => endsInNoun(name));
    return whole.length / data.length >= leastShare ? "phrases" : "names";
  }
  const single = documents.filter(({ sentences }) => sentences.length === 1);
  return documents.length > 1 && single.length * 2 > documents.length ? "phrases" : "names";
}

function endsInNoun(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const last = words[words.length - 1] ?? "";
  return words.length > 1 && (dataHeads.has(last) || /^sets?$/.test(last));
}
