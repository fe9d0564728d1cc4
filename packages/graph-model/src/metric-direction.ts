/** Which end of a measure's values is the better one. */
export const metricDirections = ["higher", "lower"] as const;
export type MetricDirection = (typeof metricDirections)[number];

/** Measures by the end that is better, each as a name ends: "error" stands for "top-1 error" and "phoneme error" too. */
const measures = {
  higher: `
    accuracy, correctness, precision, recall, F1, exact match, EM, agreement, agreement rate, sensitivity, specificity,
    success rate, win rate, solve rate, resolve rate, resolved rate, resolution rate, pass rate, completion rate,
    accuracy rate, recall rate, true positive rate, TPR, acc, nDCG, MRR, AP, mAP, AR, AUC, AUROC, AUPRC, AUC-ROC, ROC-AUC,
    BLEU, SacreBLEU, chrF, chrF++, METEOR, COMET, ROUGE, ROUGE-L, CIDEr, CIDEr-D, SPICE, BERTScore, CLIPScore, CLIP,
    CLIP-I, CLIP-T, DINO, DINO-I, Inception score, IS, aesthetic score, image reward, PSNR, SSIM, VIF, PESQ, STOI, MOS,
    IoU, mIoU, bIoU, Dice, DSC, Dice coefficient, similarity coefficient, correlation, correlation coefficient, Spearman,
    Pearson, Kendall, MCC, kappa, R2, Elo, throughput`,
  lower: `
    error, error rate, WER, CER, PER, TER, SER, WIL, WDER, EER, HTER, DER, ECE, MAE, MSE, RMSE, NRMSE, MAPE, sMAPE, WAPE,
    RMSD, ADE, FDE, minADE, minFDE, MPJPE, EPE, CRPS, Brier score, perplexity, PPL, loss, NLL, negative log-likelihood,
    cross-entropy, BPC, BPB, BPD, bits per byte, bits per character, bits per dimension, regret, FID, gFID, rFID, tFID,
    sFID, FID-50K, KID, FVD, KVD, FAD, Fréchet distance, LPIPS, DISTS, NIQE, BRISQUE, MCD, HD, Hausdorff distance,
    Chamfer distance, edit distance, Levenshtein distance, earth mover's distance, Wasserstein distance,
    false positive rate, FPR, false negative rate, FNR, false alarm rate, miss rate, failure rate, collision rate,
    violation rate, hallucination, hallucination rate, toxicity, toxicity rate, latency, inference time, response time,
    time to first token, TTFT`,
} as const satisfies Record<MetricDirection, string>;

/** Counts of samples make a measure of these: "pass@1", "maj@64". The more are solved, the better. */
const sampled = "(?:pass|maj|cons|avg|hits?|solve)[@^]";

/** For an attack a high success rate is the better one, for a defence a low one: nobody can say it of the measure. */
const contested = "(?:attack|jailbreak|injection|backdoor|poisoning|evasion|extraction) success rate";

/** What may stand behind a name: "AP50", "recall@5", "mAP@0.25", "toxicity score", "correlation (PCC)". */
const ending = "(?:-?\\d[\\d:]*|@\\d[\\d.:]*)?(?: (?:scores?|values?))?(?: \\([^()]*\\))?";
const higherNames = `(?:${sampled}\\d+|(?:${alternatives(measures.higher)})${ending})`;
const lowerNames = `(?:${alternatives(measures.lower)})s?${ending}`;
const anyBefore = "(?:.*[ -])?";

/**
 * The names of measures whose lowest value is the best, as one regular expression for a whole name in any case. Its
 * syntax is what JavaScript and Java (and so Cypher) have in common.
 */
export const lowerIsBetterPattern = `${anyBefore}${lowerNames}`;

const contestedPattern = whole(`${anyBefore}${contested}${ending}`);
const patterns = {
  lower: whole(lowerIsBetterPattern),
  higher: whole(`${anyBefore}${higherNames}`),
} as const satisfies Record<MetricDirection, RegExp>;

/** A measure by its own name, with nothing in front but which kind of it is meant: "macro F1", "top-1 accuracy". */
const kindBefore =
  "(?:(?:average|mean|macro|micro|weighted|balanced|length-controlled|top-\\d+|spearman|pearson) )*";
const plainPattern = whole(`${kindBefore}(?:${higherNames}|${lowerNames}|${contested}${ending})`);

/**
 * Which end of a measure is the better one, by its name as a result has it ("WER", "average error", "mAP@0.25").
 * Undefined where the name does not tell ("score", "jitter"): then nobody may say which value is the best.
 */
export function metricDirection(metric: string): MetricDirection | undefined {
  if (contestedPattern.test(metric)) return undefined;
  return metricDirections.find((direction) => patterns[direction].test(metric));
}

/** True for the name of a measure that is in the table; of words in front only those for a kind of it may stand there. */
export function isMetricName(metric: string): boolean {
  return plainPattern.test(metric);
}

/** Sorts values of one measure, the better first: the lowest where lower is better, else the highest. */
export function compareValues(metric: string): (left: number, right: number) => number {
  return metricDirection(metric) === "lower" ? (left, right) => left - right : (left, right) => right - left;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "i");
}

/** The names of a list as one alternative; of what a regular expression reads otherwise only "+" stands in them. */
function alternatives(names: string): string {
  return names
    .trim()
    .split(/,\s+/)
    .map((name) => name.replaceAll("+", "\\+"))
    .join("|");
}
