import { canonicalMetric } from "@methodscape/graph-model";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";

/** The words of a sentence that name a measure: "length-controlled win rate" at tokens [from, to). */
export interface MetricPhrase {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const heads = new Set(
  "accuracy accuracies acc score scores f1 f1-score f1-scores f-1 f-score f-measure precision recall correlation correlations perplexity ppl correctness error errors similarity auc auroc auprc roc-auc fid fids dsc hd95 coefficient gfid rfid tfid fid-50k fvd fad kid bleu bleu-4 sacrebleu cider cider-d bertscore clipscore psnr ssim lpips miou biou iou map50 map75 map25 ap50 ap75 chrf chrf++ wer wers cer cers mrr ndcg auprc rmse mae ade fde pesq stoi auc-roc eer rouge rouge-l rouge-1 rouge-2 win-rate win-rates elo spearman pearson".split(
    " ",
  ),
);

/** Words of English, or names of other things, unless they are written with a capital letter. */
const headsInCapitals = new Set(
  "map ap em ter comet meteor mos dice spice is niqe kappa mcc bpc bpb vif mse".split(" "),
);

/** A measure at k ("pass@1", "mAP@0.25"), or one that its hyphen tells ("HD-Score"). */
const atMeasure =
  /^(?:(?:pass|recall|precision|hits?|hit|acc|accuracy|n?dcg|map|ap|mrr|r|p|f1|em|maj|avg|cons|success|sr|solve|top)@\d+(?:\.\d+)?|[\p{L}\d]+-(?:score|accuracy|f1|recall|precision))$/u;

/** What makes another measure of the word behind it. Adjectives of praise ("new", "best") do not. */
const kindWords =
  /^(?:average|mean|macro|micro|weighted|balanced|macro-averaged|micro-averaged|top-\d+|length-controlled|lc|attack|false|true|word|character|phoneme|token|exact|normali[sz]ed|spearman(?:'s|’s)?|pearson(?:'s|’s)?|kendall(?:'s|’s)?|rank|pairwise|overall|inception|positive|negative|factual|harmonic|strict|joint|answer|total|macro-f1|[a-z]+-class|error|match|cosine|box|mask|bbox|repair|compilation|compile|execution|jailbreak|refusal|clip|dino|clip-i|clip-t|dino-i|f1|elo)$/;

/** The task or the group that a measure is taken of: "question answering accuracy", "worst-group accuracy". */
const taskWords =
  /^(?:worst-group|worst-case|worst-class|[a-z]+-level|(?:visual |video )?question[- ]answering|question|answering|classification|recognition|detection|segmentation|retrieval|prediction|translation|transcription|tracking|grounding|localization|localisation|reconstruction|self-correction)$/;

/** A rate is named by the word before it, whatever it is, but for these. */
const otherRates =
  /^(?:learning|frame|sampling|compression|dropout|bit|growth|mask|masking|exchange|data|refresh|update|sparsity|pruning|token|acceptance|acceleration|speedup|the|a|an|this|its|their|our|high|higher|highest|low|lower|lowest|same|significant|impressive|remarkable|new|best|overall|similar|comparable)$/;

/** The measure that the token at `at` is a head word of; undefined where that token names none. */
export function metricAt(view: SentenceView, at: number): MetricPhrase | undefined {
  const end = headEnd(view, at);
  if (end === undefined) return undefined;
  const from = startOf(view, at);
  if (from === undefined) return undefined;
  const to = endOf(view, end);
  const spelled = from === at ? shortFormBefore(view, at) : undefined;
  if (spelled !== undefined) return { from: at - 3, to, name: canonicalMetric(spelled) };
  const start = view.tokens[from]?.start ?? 0;
  return { from, to, name: canonicalMetric(view.text.slice(start, view.tokens[to - 1]?.end ?? start)) };
}

/** Whether {@link metricAt} finds a measure, without spelling its name. */
export function isMetricAt(view: SentenceView, at: number): boolean {
  return headEnd(view, at) !== undefined && startOf(view, at) !== undefined;
}

/** Where the words that tell the kind of a measure begin; undefined for a rate of something else. */
function startOf(view: SentenceView, head: number): number | undefined {
  const { tokens } = view;
  let from = head;
  if (/^rates?$/.test(tokens[head]?.text ?? "")) {
    const named = tokens[head - 1];
    if ((named?.kind !== "word" && named?.kind !== "verb") || otherRates.test(named.text)) return undefined;
    from -= 1;
  }
  while (
    head - from < 4 &&
    adjoins(view, from - 1) &&
    (isKindWord(tokens[from - 1]) || headEnd(view, from - 1) === from || isNamedScore(view, from - 1, head))
  )
    from -= 1;
  return from;
}

/** "speech quality (PESQ) score", "accuracy rate (AR) values": the short form in brackets before "score" names the measure. */
function shortFormBefore(view: SentenceView, at: number): string | undefined {
  const [open, short, close, head] = view.tokens.slice(Math.max(0, at - 3), at + 1);
  if (head === undefined || !/^(?:scores?|values?|metric|accuracy|rates?)$/.test(head.text)) return undefined;
  if (open?.kind !== "open" || close?.kind !== "close" || short === undefined) return undefined;
  const written = view.text.slice(short.start, short.end);
  return /^\p{Lu}[\p{L}\d@-]*\p{Lu}[\p{L}\d@-]*$/u.test(written) && short.kind === "word"
    ? written
    : undefined;
}

/** "F1 macro score", "accuracy score": a measure may go on behind its first head. */
function endOf(view: SentenceView, end: number): number {
  let to = end;
  while (to - end < 3 && adjoins(view, to - 1)) {
    const next =
      headEnd(view, to) ?? (/^(?:macro|micro)$/.test(view.tokens[to]?.text ?? "") ? to + 1 : undefined);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** The end of a head word; of "pass ^ 8" it lies behind the number. */
function headEnd(view: SentenceView, at: number): number | undefined {
  const token = view.tokens[at];
  if (token === undefined) return undefined;
  const { text } = token;
  const power =
    text === "pass" && view.tokens[at + 1]?.text === "^" && view.tokens[at + 2]?.kind === "number";
  if (power) return at + 3;
  if (atMeasure.test(text)) return at + 1;
  // "76.3% top-1"
  if (/^top-\d$/.test(text) && !/^(?:acc|error)/.test(view.tokens[at + 1]?.text ?? "")) return at + 1;
  // "an IS of 268"
  if (token.kind === "be" && view.text.slice(token.start, token.end) === "IS") return at + 1;
  if (token.kind !== "word" && token.kind !== "mention") return undefined;
  if (token.kind === "mention" && !isNamedMeasure(token)) return undefined;
  // "13.3% success"
  if (text === "success") return view.tokens[at - 1]?.number?.unit === "%" ? at + 1 : undefined;
  // "exact match"
  if (text === "match") return view.tokens[at - 1]?.text === "exact" ? at + 1 : undefined;
  if (token.kind === "mention" || heads.has(text) || /^rates?$/.test(text)) return at + 1;
  const capital = /\p{Lu}/u.test(view.text.slice(token.start, token.end));
  return (capital && headsInCapitals.has(text)) || /^map_?\d+$/.test(text) ? at + 1 : undefined;
}

/** "Dice Similarity Coefficient", taken for a name of something else. */
function isNamedMeasure({ text, mentions }: Token): boolean {
  const last = /[^\s-]+$/.exec(text)?.[0] ?? "";
  const listed = mentions?.[0]?.candidate.origin === "lexicon" && mentions[0].candidate.type !== "concept";
  return (
    heads.has(text) ||
    (!listed &&
      /\s/.test(text) &&
      /^(?:coefficient|score|accuracy|distance|error|rate|similarity|correlation|perplexity)$/.test(last))
  );
}

function isKindWord(token: Token | undefined): boolean {
  if (token?.kind !== "word" && token?.kind !== "mention") return false;
  return kindWords.test(token.text) || taskWords.test(token.text);
}

/** "an Aesthetic Score of 6.2": a word in capitals makes a measure of the score behind it, unless it names something. */
function isNamedScore({ tokens, text }: SentenceView, at: number, head: number): boolean {
  const token = tokens[at];
  const isScore = /^(?:scores?|reward)$/.test(tokens[head]?.text ?? "") && at === head - 1;
  if (!isScore || token?.kind !== "word" || tokens[at - 1] === undefined) return false;
  return (
    /^\p{Lu}[\p{L}\d-]+$/u.test(text.slice(token.start, token.end)) &&
    !/^(?:overall|total|sota|best|new)$/.test(token.text)
  );
}

/** Nothing but a space or a hyphen stands between a token and the next. */
function adjoins(view: SentenceView, at: number): boolean {
  const end = view.tokens[at]?.end ?? 0;
  const next = view.tokens[at + 1]?.start ?? 0;
  return next - end <= 1;
}
