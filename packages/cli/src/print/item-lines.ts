import type { QuotedEvidence } from "@methodscape/graph-model";

const mostQuotes = 3;

/** An item of an answer and, further in, its sentences with their voices. */
export function itemLines(item: string, evidence: readonly QuotedEvidence[]): string[] {
  return [`  ${item}`, ...quotes(evidence).map((line) => `      ${line}`)];
}

/** Each sentence once, with its voice: one sentence is often evidence of several claims. */
function quotes(evidence: readonly QuotedEvidence[]): string[] {
  const lines = evidence.flatMap(({ quote, voice }) =>
    quote === undefined ? [] : [`${voice}: “${quote.replace(/\s+/g, " ")}”`],
  );
  return [...new Set(lines)].slice(0, mostQuotes);
}
