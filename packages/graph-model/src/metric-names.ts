/** Spellings of one measure, longest first; what stands beside them stays as it is. */
const spellings: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bwin(?:ning)?[- ]rates?\b/g, "win rate"],
  [/\b(?:lc|length[- ]control(?:led)?)(?= )/g, "length-controlled"],
  [/\bfr[eé]chet (?:inception )?distance\b/g, "fid"],
  [/\bword[- ]error[- ]rates?\b/g, "wer"],
  [/\bcharacter[- ]error[- ]rates?\b/g, "cer"],
  [/\b(pass@\d+) scores?\b/g, "$1"],
  [/\bpass ?\^ ?\{?(\d+)\}?(?: scores?)?/g, "pass^$1"],
  [/\bmean average precision\b/g, "map"],
  [/\bmean intersection over union\b/g, "miou"],
  [/\bmacro[- ]averaged\b/g, "macro"],
  [/\bmicro[- ]averaged\b/g, "micro"],
  [/\bf-(?:1|score|measure)(?![\w-])/g, "f1"],
  [/^success$/g, "success rate"],
  [/\bf1[- ](macro|micro)(?:[- ]scores?)?\b/g, "$1 f1"],
  [/\b(macro|micro|weighted)[- ]f1\b/g, "$1 f1"],
  [/\bf1(?:[- ]?(?:scores?|measure))?(?![@\w-])/g, "f1"],
  [/\b(macro|micro|balanced|weighted)-(?=accurac)/g, "$1 "],
  [/\bexact[- ]match(?:[- ](?:accuracy|scores?|rates?))?\b/g, "exact match"],
  [/\bem(?: scores?)?$/g, "exact match"],
  [/\bppl\b/g, "perplexity"],
  [/\bacc(?:uracies)?(?![\w@.-])/g, "accuracy"],
  [/\b(fid|wer|cer|psnr|bleu)s\b/g, "$1"],
  [/\btop-(\d)$/g, "top-$1 accuracy"],
  [/\b(score|rate|correlation|precision|recall|error|similaritie|metric)s\b/g, "$1"],
  [/\bsimilaritie\b/g, "similarity"],
  [/\b(accuracy|precision|recall|similarity|correlation|perplexity) scores?\b/g, "$1"],
  [/\boverall (?!score)/g, ""],
  [/\bmean (?=accuracy|score)/g, "average "],
  [/\b(fid|gfid|rfid|fvd|bleu|psnr|ssim|lpips|miou|iou|map|wer|cer|elo|rouge-l) scores?\b/g, "$1"],
];

/** Acronyms whose capitals are not all or none. */
const written = new Map(
  "gFID rFID tFID mIoU IoU bIoU mAP mAR chrF nDCG CIDEr SPICE COMET METEOR BERTScore CLIPScore Elo pass@k FID-50K F1 Spearman Pearson Kendall Inception VBench SacreBLEU DINO CLIP GPT-4"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);

const acronyms = new Set(
  "fid fvd fad kid kvd bleu wer cer ter per psnr ssim lpips auc auroc auprc mrr mae rmse mse ade fde bpc bpb nll ap ar ap50 ap75 ece vif pesq stoi mos rouge rouge-l rouge-1 rouge-2 niqe mcc hter eer wil wder cider-d dsc r2 acc sr asr em".split(
    " ",
  ),
);

/**
 * The one name of a measure however a text spells it: "winning rates" is `win rate`, "PPL" is `perplexity`,
 * "F1-score" is `F1`, "word error rate" is `WER`.
 */
export function canonicalMetric(text: string): string {
  let name = text.toLowerCase().replace(/\s+/g, " ").trim();
  for (const [pattern, replacement] of spellings) name = name.replace(pattern, replacement);
  // An acronym that no table knows stays as the text has it.
  const original = new Map(text.split(/\s+/).map((word) => [word.toLowerCase(), word]));
  return name
    .split(" ")
    .map((word) => written.get(word) ?? atName(word) ?? acronymOf(word, original.get(word)))
    .join(" ");
}

function acronymOf(word: string, original: string | undefined): string {
  if (acronyms.has(word)) return word.toUpperCase();
  const capitals = original?.replace(/[^\p{Lu}]/gu, "").length ?? 0;
  return capitals > 1 && original !== undefined ? original : word;
}

/** "ndcg@10" is nDCG@10; "pass@1" stays. */
function atName(word: string): string | undefined {
  const at = word.indexOf("@");
  if (at < 1) return undefined;
  const name = word.slice(0, at);
  return `${written.get(name) ?? (acronyms.has(name) ? name.toUpperCase() : name)}${word.slice(at)}`;
}
