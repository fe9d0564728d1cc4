import { metricDirection } from "@methodscape/graph-model";
import type { Token } from "../../sentence/token.ts";
import type { Score } from "../score.ts";

/**
 * The value as a difference in numbers. Where lower is better "improves FID by 2.1" and "outperforms X by 2.1 FID" tell
 * of a fall, and "degrades perplexity by 0.3" of a rise; a printed sign and plain words of counting stay what they are.
 */
export function signedValue(
  { kind, at, token, value }: Score,
  metric: string | undefined,
  tokens: readonly Token[],
): number {
  const isPlain = kind === "gain" && token.number?.sign === "" && tokens[at - 1]?.text !== "+";
  if (!isPlain || metricDirection(metric ?? "") !== "lower") return value;
  const near = wordsNear(tokens, at);
  if (near.some((word) => worsening.test(word))) return Math.abs(value);
  const isRise = near.some((word) => rising.test(word));
  return !isRise && near.some((word) => improving.test(word)) ? -Math.abs(value) : value;
}

const worsening = /^(?:degrade|degradation|deteriorate|deterioration|worsen|worse|worse than|loss)$/;
const rising = /^(?:increase|increases|raise|rise|grow|growth|higher|higher than)$/;
const improving =
  /^(?:improve|improvement|improvements|enhance|enhancement|enhancements|better|better than|gain|gains|lead|advantage|margin|boost|outperform|surpass|beat|exceed)$/;

/** The words of the phrase around a number, and the verb above it however long its object is. */
function wordsNear(tokens: readonly Token[], at: number): readonly string[] {
  const behind = tokens.slice(at + 1, at + 4);
  const end = behind.findIndex(
    ({ kind }) => kind === "comma" || kind === "conjunction" || kind === "number" || kind === "close",
  );
  const before = tokens.slice(0, at);
  const start = before.findLastIndex(({ kind }) => kind === "verb" || kind === "break" || kind === "number");
  const near = [
    ...before.slice(Math.max(start, at - 6, 0)),
    ...before.slice(Math.max(start, 0), start + 1),
    ...(end < 0 ? behind : behind.slice(0, end)),
  ];
  return near.filter(({ kind }) => kind !== "mention").map(({ text, lemma }) => lemma ?? text);
}
