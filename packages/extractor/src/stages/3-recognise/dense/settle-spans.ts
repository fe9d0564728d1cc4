import type { TextSpan } from "@methodscape/graph-model";
import { type DenseRule, type DenseSpan, denseRules } from "./dense-text.ts";

/** Of spans of one sentence that overlap keeps the longest, then the surest, then the first; in the order of the text. */
export function settleSpans(spans: readonly DenseSpan[], sentence: TextSpan): DenseSpan[] {
  const taken = new Uint8Array(sentence.end - sentence.start);
  const byLength = [...spans].sort(
    (left, right) =>
      right.end - right.start - (left.end - left.start) ||
      rankOf(left.rule) - rankOf(right.rule) ||
      left.start - right.start,
  );
  const kept = byLength.filter(({ start, end }) => {
    const place = taken.subarray(start - sentence.start, end - sentence.start);
    if (place.includes(1)) return false;
    place.fill(1);
    return true;
  });
  return kept.sort((left, right) => left.start - right.start);
}

function rankOf(rule: DenseRule): number {
  return denseRules.indexOf(rule);
}
