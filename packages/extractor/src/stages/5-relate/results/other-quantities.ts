import type { Token } from "../sentence/token.ts";
import { readMetric } from "./read-metric.ts";

/** What may be counted or saved but is never a score. */
const otherQuantities = new Set(
  "gap gaps parameters params parameter tokens token data samples sample examples problems questions tasks task languages hours gpu gpus h800 a100 h100 h200 v100 cost costs memory time speed speedup faster slower fewer less smaller latency throughput compression sparsity sparse compute computation flops epochs steps step annotations images videos frames layers heads pairs instances trajectories papers models experts bits bit dollars usd years days minutes seconds ms fps size storage budget footprint overhead energy dataset datasets participants users cases statements redundant kv queries prompts training inference acceleration pruning pages documents sentences words hz khz db° resolution k m b".split(
    " ",
  ),
);

const savings = new Set(
  "memory latency cost costs time flops compute overhead throughput speed parameters tokens energy storage sparsity size usage computation footprint speedup length ratio".split(
    " ",
  ),
);

const bounds = new Set([
  "up to",
  "over",
  "above",
  "more than",
  "less than",
  "below",
  "under",
  "nearly",
  "almost",
  "around",
  "about",
  "approximately",
  "roughly",
  "~",
  "higher than",
  "lower than",
  "greater than",
  "fewer than",
  "<",
  ">",
  "beyond",
  "exceeding",
  "least",
  "most",
  "within",
  "between",
  "exceeds",
  "exceed",
]);

/** "4-17%", "9% to 36%" without "from", "16% – 59%". */
export function isRange(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const number = tokens[at]?.number;
  if (number?.sign === "-" && previous?.kind === "number") return true;
  const next = tokens[at + 1];
  if (next?.number?.sign === "-") return true;
  if (isGainRange(tokens, at) || isGainRange(tokens, at - 2)) return true;
  const joins = (token: Token | undefined) =>
    token?.text === "-" || token?.text === "–" || token?.text === "~";
  return (
    (joins(previous) && tokens[at - 2]?.kind === "number") ||
    (joins(next) && tokens[at + 2]?.kind === "number")
  );
}

/** "gains of 29% to 46%": the first of two values. */
function isGainRange(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === "number" &&
    tokens[at + 1]?.text === "to" &&
    tokens[at + 2]?.kind === "number" &&
    tokens[at - 1]?.text === "of" &&
    /^(?:gains|improvements|increases|drops)$/.test(tokens[at - 2]?.text ?? "")
  );
}

/** "2.5% of parameters", "10K samples", "50% fewer tokens", "reduces memory by 30%". */
export function isOtherQuantity(tokens: readonly Token[], at: number): boolean {
  // "retains 90% of the performance"
  const shareOf = tokens[at + 1]?.text === "of" ? tokens.slice(at + 2, at + 6) : [];
  if (shareOf.some(({ text }) => /^(?:performance|accuracy|capabilit(?:y|ies)|quality|original)$/.test(text)))
    return true;
  for (let next = at + 1; next < at + 6; next += 1) {
    const token = tokens[next];
    if (
      token === undefined ||
      token.kind === "comma" ||
      token.kind === "mention" ||
      token.kind === "number" ||
      token.kind === "verb"
    )
      break;
    if (token.kind === "preposition" && token.text !== "of" && token.text !== "in") break;
    if (readMetric(tokens, next - 1, next, next + 1) !== undefined) break;
    if (otherQuantities.has(token.text)) return true;
  }
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const token = tokens[before];
    if (
      token === undefined ||
      token.kind === "comma" ||
      token.kind === "number" ||
      token.kind === "break" ||
      token.kind === "mention"
    )
      break;
    if (savings.has(token.text)) return true;
  }
  return /^(?:\$|€|#|§|×|v|version|figure|table|section|top)$/.test(tokens[at - 1]?.text ?? "");
}

export function isBounded(tokens: readonly Token[], at: number): boolean {
  return (
    bounds.has(tokens[at - 1]?.text ?? "") ||
    ["surpass", "exceed", "outperform", "beat"].includes(tokens[at - 1]?.lemma ?? "") ||
    (tokens[at - 1]?.text === "of" && bounds.has(tokens[at - 2]?.text ?? "")) ||
    tokens[at + 1]?.text === "+"
  );
}
