import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token, TokenKind } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { isMetricAt } from "../metric/metric-phrase.ts";
import { metricBehind } from "../metric/read-metric.ts";
import { solvedShare } from "./solved-share.ts";

/** What may be counted or saved but is never a score. */
const otherQuantities = new Set(
  "gap gaps parameters params parameter tokens token data samples sample examples problems questions tasks task languages hours gpu gpus h800 a100 h100 h200 v100 cost costs memory time speed speedup faster slower fewer less smaller latency throughput compression sparsity sparse compute computation flops epochs steps step annotations images videos frames layers heads pairs instances trajectories papers models experts bits bit dollars usd years days minutes seconds ms fps size storage budget footprint overhead energy dataset datasets participants users statements redundant kv queries prompts training inference acceleration pruning pages documents sentences words hz khz db° resolution k m b".split(
    " ",
  ),
);

const savings = new Set(
  "memory latency cost costs time flops compute overhead throughput speed speeds speedups accelerates accelerating accelerated parameters tokens energy storage sparsity size usage computation footprint speedup length ratio".split(
    " ",
  ),
);

/** "2.5% of parameters", "10K samples", "50% fewer tokens", "reduces memory by 30%". */
export function isOtherQuantity(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (solvedShare(tokens, at) !== undefined) return false;
  if (isGapLeft(tokens, at) || isListedSaving(tokens, at) || isShare(view, at)) return true;
  if (isShrunkTo(view, at) || isCount(view, at)) return true;
  // "a 2.5x speedup with 98.2% accuracy": a measure of its own stands right behind.
  if (isMetricAt(view, at + 1)) return false;
  return isSaving(view, at) || signs.test(tokens[at - 1]?.text ?? "");
}

const signs = /^(?:\$|€|#|§|×|v|version|figure|table|section|top)$/;

/** "we can reduce tasks to 5%": what is left of something, unless a measure is said to fall. */
function isShrunkTo(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (tokens[at - 1]?.text !== "to" || tokens[at]?.number?.unit !== "%" || tokens[at - 2]?.kind === "number")
    return false;
  const start = tokens.findLastIndex(
    ({ lemma, text }, before) => before < at && shrinking.test(lemma ?? text),
  );
  if (start < 0 || at - start > 18) return false;
  const isReached = tokens.slice(start, at).some(({ lemma }) => verbGroupOf(lemma) === "reach");
  if (isReached) return false;
  return !tokens.slice(start, at).some((_, step) => isMetricAt(view, start + step));
}

const shrinking =
  /^(?:reduc(?:e|es|ed|ing)|compress(?:es|ed|ing)?|shrink(?:s|ing)?|prun(?:e|es|ed|ing)|cut(?:s|ting)?|trim(?:s|med|ming)?|limit(?:s|ed|ing)?|sparsif(?:y|ies|ied))$/;

/** "reduces the gap to full training to within 3.0% accuracy" */
function isGapLeft(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]?.text === "within" || tokens[at - 1]?.text === "only" ? at - 2 : at - 1;
  if (tokens[joint]?.text !== "to") return false;
  const gap = tokens.findLastIndex(
    ({ text, kind }, before) =>
      before < joint && (/^gaps?$/.test(text) || kind === "number" || kind === "comma"),
  );
  return /^gaps?$/.test(tokens[gap]?.text ?? "") && at - gap <= 12;
}

/** "44% and 55% fewer FLOPs" */
function isListedSaving(tokens: readonly Token[], at: number): boolean {
  const isListed = tokens[at + 1]?.kind === "conjunction" && tokens[at + 2]?.number?.unit === "%";
  return isListed && /^(?:fewer|less|faster|smaller|cheaper|slower)$/.test(tokens[at + 3]?.text ?? "");
}

/** "retains 90% of the performance", "with 20% of the cache" */
function isShare(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (tokens[at + 1]?.text !== "of") return false;
  if (tokens.slice(at + 2, at + 6).some(({ text }) => wholes.test(text))) return true;
  return (
    at + 2 < tokens.length &&
    /^(?:with|using|only|just|by)$/.test(tokens[at - 1]?.text ?? "") &&
    metricBehind(view, at) === undefined &&
    tokens[at + 2]?.kind !== "mention"
  );
}

const wholes = /^(?:performance|accuracy|capabilit(?:y|ies)|quality|original|errors|mistakes|failures)$/;

/** "10K samples", "5% fewer tokens": something that is counted stands behind; "a 7.8% improvement in the grounding task" counts no tasks. */
function isCount(view: SentenceView, at: number): boolean {
  let counted = otherQuantities;
  for (let next = at + 1; next < at + 6; next += 1) {
    const token = view.tokens[next];
    if (token === undefined || endsCount.has(token.kind)) return false;
    if (token.text === "in") counted = savings;
    else if (token.kind === "preposition" && token.text !== "of") return false;
    if (isMetricAt(view, next)) return false;
    if (counted.has(token.text)) return true;
  }
  return false;
}

const endsCount: ReadonlySet<TokenKind> = new Set(["close", "comma", "mention", "number", "verb"]);

/** "reduces memory by 30%": what is saved stands in front. */
function isSaving(view: SentenceView, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const token = view.tokens[before];
    if (token === undefined || endsSaving.has(token.kind) || isMetricAt(view, before)) return false;
    if (token.kind === "verb" && verbGroupOf(token.lemma) === "reach") return false;
    if (savings.has(token.text) || /^gaps?$/.test(token.text)) return true;
  }
  return false;
}

const endsSaving: ReadonlySet<TokenKind> = new Set(["comma", "number", "break", "mention"]);
