import type { Token } from "../sentence/token.ts";

/** How texts write a metric, and its one name. Two-word names are tried before single words. */
const metrics = new Map<string, string>([
  ["success rate", "success rate"],
  ["success rates", "success rate"],
  ["win rate", "win rate"],
  ["win rates", "win rate"],
  ["winning rate", "win rate"],
  ["pass rate", "pass rate"],
  ["solve rate", "solve rate"],
  ["resolve rate", "resolve rate"],
  ["resolved rate", "resolve rate"],
  ["agreement rate", "agreement rate"],
  ["exact match", "exact match"],
  ["error rate", "error rate"],
  ["f1 score", "F1"],
  ["f1-score", "F1"],
  ["f1", "F1"],
  ["macro f1", "macro F1"],
  ["micro f1", "micro F1"],
  ["fid", "FID"],
  ["fvd", "FVD"],
  ["fad", "FAD"],
  ["inception score", "Inception Score"],
  ["miou", "mIoU"],
  ["iou", "IoU"],
  ["map", "mAP"],
  ["map50", "mAP50"],
  ["map25", "mAP25"],
  ["ap50", "AP50"],
  ["correctness", "correctness"],
  ["hit rate", "hit rate"],
  ["win-rate", "win rate"],
  ["win-rates", "win rate"],
  ["rfid", "rFID"],
  ["gfid", "gFID"],
  ["ppl", "perplexity"],
  ["f1-macro", "macro F1"],
  ["ap", "AP"],
  ["bleu", "BLEU"],
  ["rouge-l", "ROUGE-L"],
  ["rouge", "ROUGE"],
  ["cider", "CIDEr"],
  ["meteor", "METEOR"],
  ["chrf", "chrF"],
  ["comet", "COMET"],
  ["psnr", "PSNR"],
  ["ssim", "SSIM"],
  ["lpips", "LPIPS"],
  ["pesq", "PESQ"],
  ["wer", "WER"],
  ["word error rate", "WER"],
  ["cer", "CER"],
  ["perplexity", "perplexity"],
  ["auc", "AUC"],
  ["auroc", "AUROC"],
  ["ndcg@10", "nDCG@10"],
  ["mrr", "MRR"],
  ["recall", "recall"],
  ["precision", "precision"],
  ["elo", "Elo"],
  ["em", "exact match"],
  ["accuracy", "accuracy"],
  ["accuracies", "accuracy"],
  ["acc", "accuracy"],
]);

/** Where lower is better or an odd name: read with the digits behind the sign, "pass@1", "recall@10". */
const atMetric = /^(?:pass|recall|hits?|acc|ndcg|map|r|precision|f1|maj|avg|cons|success)@\d+$/;

/** The metric that stands nearest around a number: behind it up to the next preposition but "of", else in front of it. */
export function readMetric(
  tokens: readonly Token[],
  at: number,
  floor: number,
  ceiling: number,
): string | undefined {
  return metricBehind(tokens, at, ceiling) ?? metricBefore(tokens, at, floor);
}

function metricBehind(tokens: readonly Token[], at: number, ceiling: number): string | undefined {
  for (let next = at + 1; next < Math.min(ceiling, at + 6); next += 1) {
    const token = tokens[next];
    if (
      token === undefined ||
      token.kind === "number" ||
      token.kind === "verb" ||
      token.kind === "comma" ||
      token.kind === "conjunction"
    )
      return undefined;
    if (token.kind === "preposition" && token.text !== "in" && token.text !== "of") return undefined;
    if (token.kind === "open") continue;
    const name = metricAt(tokens, next);
    if (name !== undefined) return name;
    if (token.kind === "mention") return undefined;
  }
  return undefined;
}

function metricBefore(tokens: readonly Token[], at: number, floor: number): string | undefined {
  for (let before = at - 1; before >= Math.max(floor, at - 9); before -= 1) {
    const token = tokens[before];
    if (
      token === undefined ||
      token.kind === "comma" ||
      token.kind === "conjunction" ||
      token.kind === "number" ||
      token.kind === "break" ||
      token.kind === "subordinator"
    )
      return undefined;
    const name = metricAt(tokens, before);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The metric whose last word stands at `at`, or whose first does. */
function metricAt(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.text ?? "";
  if (atMetric.test(word)) return word;
  const behind = tokens[at + 1]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  // "false positive rate", "repair rate"
  const sign = /^(?:positive|negative)$/.test(before) ? `${tokens[at - 2]?.text ?? ""} ` : "";
  const rate =
    word === "rate" && tokens[at - 1]?.kind === "word" ? `${sign}${before} rate`.trim() : undefined;
  return metrics.get(`${word} ${behind}`) ?? metrics.get(`${before} ${word}`) ?? metrics.get(word) ?? rate;
}
