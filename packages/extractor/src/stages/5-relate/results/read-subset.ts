import type { SentenceView } from "../sentence/sentence-view.ts";
import { metricAt } from "./metric-phrase.ts";

const joints = new Set(["on", "in", "for", "under", "across", "when", "within"]);
const plainParts =
  /^(?:average|total|general|terms|contrast|comparison|most|all|the|this|these|our|its|their|test|set|benchmark|task|tasks|problems?|questions?|cases?|instances?|samples?|evaluation|experiments?|practice|zero-shot|few-shot|\d+-shot|setting|settings|a|an|even|only)$/;

/**
 * The part of a benchmark that a value behind "in", "on" or "when" is said to hold for: "25% in retail", "4.6% of the
 * problems in the most realistic setting". `unclear` when that may be another benchmark.
 */
export function readSubset(view: SentenceView, at: number): string | "unclear" | undefined {
  const { tokens } = view;
  for (let next = at + 1; next <= at + 7; next += 1) {
    const token = tokens[next];
    if (token === undefined || ["comma", "break", "number", "verb", "open", "relative"].includes(token.kind))
      return undefined;
    if (!joints.has(token.text)) continue;
    if (metricAt(view, next + 1) !== undefined || metricAt(view, next + 2) !== undefined) continue;
    const words = wordsFrom(view, next + 1);
    const telling = words.filter(({ text }) => !plainParts.test(text));
    if (telling.length === 0) return undefined;
    if (telling.length > 3 || telling.some(({ kind }) => kind === "mention")) return "unclear";
    const [first, last] = [telling[0], telling.at(-1)];
    return view.text.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, " ");
  }
  return undefined;
}

function wordsFrom({ tokens }: SentenceView, from: number) {
  const rest = tokens.slice(from);
  const end = rest.findIndex(({ kind }) => !["word", "mention", "determiner", "adverb"].includes(kind));
  return end < 0 ? rest : rest.slice(0, end);
}
