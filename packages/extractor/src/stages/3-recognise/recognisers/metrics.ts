import type { NameEvidence } from "../finding.ts";
import { type ChunkedSentence, goesOn, markBehind } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";

/** Against any other evidence: what measures is no method, benchmark, dataset or model. */
const veto = -20;
const metric = /^(?:metrics?|measures?|scores?|index)$/;
/** Words between "a" and "metric" at most. */
const reach = 7;

/** "FoldScore, a metric for …", "the CreaseDist metric", "a score called X", "FoldScore: A Metric for …". */
export function metrics(chunked: ChunkedSentence): NameEvidence[] {
  const list = startOfList(chunked);
  return chunked.chunks.flatMap((chunk): NameEvidence[] => {
    if (chunk.finding !== undefined || chunk.tailed) return [];
    return chunk.first >= list || isMetric(chunked, chunk)
      ? [{ name: chunk.name, naming: veto, type: undefined, typing: 0, rule: "context" }]
      : [];
  });
}

/** The word after which a sentence lists metrics: "four metrics, namely …", "two metrics: …", "two metrics, Fold Match (FM) and …". */
function startOfList({ words, chunkOf }: ChunkedSentence): number {
  const at = words.findIndex(({ kind: { lower } }) => lower === "metrics" || lower === "metric");
  const next = words[at + 1];
  if (at < 0 || next === undefined) return Number.POSITIVE_INFINITY;
  const opens =
    /^[,:(]?$/.test(next.before) &&
    /^(?:namely|called|termed|named|dubbed|i\.e|such|including|like)$/.test(next.kind.lower);
  const isList =
    /^[,:(]$/.test(next.before) && words[at]?.kind.lower === "metrics" && chunkOf(at + 1) !== undefined;
  return opens || isList ? at : Number.POSITIVE_INFINITY;
}

function isMetric(chunked: ChunkedSentence, chunk: NameChunk): boolean {
  const { words } = chunked;
  const next = words[chunk.last + 1]?.kind.lower ?? "";
  if (goesOn(chunked, chunk)) return /^(?:metrics?|score)$/.test(next);
  if (/^[,:(]$/.test(markBehind(chunked, chunk)) && /^(?:a|an)$/.test(next))
    return headsMetric(chunked, chunk.last + 2);
  const before = words[chunk.first - 1]?.kind;
  return before !== undefined && /^[,:]?$/.test(chunked.markBefore(chunk.first)) && before.lower === "metric";
}

/** Whether the phrase from here on is about a metric. */
function headsMetric(chunked: ChunkedSentence, from: number): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const word = chunked.words[at];
    if (word === undefined || word.kind.ender || (at > from && word.before !== "" && word.before !== ","))
      return false;
    const next = chunked.words[at + 1];
    // "In FoldNet, a novel metric is proposed": the metric is another thing.
    if (/^(?:is|are|was|were|can|has)$/.test(next?.kind.lower ?? "") && next?.before === "") return false;
    const isLast = next === undefined || next.before !== "" || next.kind.ender || next.kind.participle;
    if (metric.test(word.kind.lower) && isLast) return true;
  }
  return false;
}
