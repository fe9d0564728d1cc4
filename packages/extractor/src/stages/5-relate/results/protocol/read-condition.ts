import { plainCondition } from "./plain-condition.ts";

const counted =
  "steps?|nfes?|evaluations|frames?|views?|turns?|rounds?|iterations?|epochs?|tokens?|context|cities|examples?|demonstrations?|labels?|labell?ed|samples per|images? per|revisions?|self-revisions|sparsity|bits?|bpp|kbps|fpr|noise|masking|budget";
const given =
  "feedback|knowledge|hints?|subtitles|captions|context|retrieval|retriever|demonstrations|rationales|annotations|supervision|prompting|prompts?|guidance|ensembling|ensemble|augmentation|tta|access|information|documents|evidence|examples|explanations|plans?";
const countWords = "one|two|three|four|five|six|eight|ten|single|few";

/** "1-step FID", "in one step", "single-step generation". */
const step = new RegExp(
  `\\b(\\d+|${countWords})[- ]steps?\\b(?!-| (?:towards?|closer|further|forward|ahead|reasoning))`,
  "gi",
);
/** "with 4 steps", "after 5 self-revisions", "at 50% sparsity", "using only 64 frames". */
const measured = new RegExp(
  `\\b(?:with|using|at|in|within|after|under|for|from|given|only) (?:only |just |a |an |as few as |up to )*(?:\\d[\\d.,]*(?: ?\\\\?%| ?[kKmMx]\\b)?|${countWords})[- ](?:[\\p{L}-]+ ){0,2}(?:${counted})\\b(?: of [\\p{L}-]+| length)?`,
  "iu",
);
/** "when there are 10 cities" */
const there = /\bwhen there (?:is|are) (?:only )?(?:\d+|one|two|no) [\p{L}-]+/iu;
/** "with error feedback", "with access to the documents": what a system is given beside its task. */
const provided = new RegExp(
  `\\b(?:with|without) (?:[\\p{L}-]+ ){0,3}(?:${given}|(?<=frozen )[\\p{L}-]+)\\b`,
  "iu",
);
/** "in the closed-book setting" */
const setting =
  /\b(?:in|under) (?:the |an? )?((?:[\p{L}\d-]+ ){1,3}(?:settings?|mode|regime|scenarios?|conditions?|constraints?|budgets?))\b/iu;
/** "when there are 10 cities", "without a retriever", "under domain shift", "after fine-tuning" */
const opened = /(?:^|\s)(when|if|without|after|under|given|unless) ([^,;:()]*)/iu;

const noCondition =
  /^(?:when (?:[\p{L}\d-]+ (?:is|are) )?(?:compared|evaluat|test|measur|averag|consider|appli|combin|integrat|pair|equip|scal|it comes|used|using (?:the )?same|benchmark|assess|transfer|built)|without (?:(?:any )?(?:loss|need|compromise|sacrifice|degradation|overhead|bells|cost)|(?!using)[\p{L}-]+ing\b|\w+ (?:the )?need)|under (?:\d|various|different|all|both|the (?:same|identical)|same|similar|comparable|several|diverse|multiple|many|review|our|this)|given (?:that|the|its|their|our|a)\b|if (?:we|it)|after (?:that|which|appl|adding|incorporat|integrat|our|introduc)|(?:in|under) (?:the |an? )?(?:various|different|all|both|same|similar|comparable|several|diverse|multiple|many|most|these|this|such|our|zero-shot|few-shot|\d+-shot|challenging|real-world|practical (?:settings?|scenarios?|conditions?)))/iu;

const conjunctions =
  "and(?! [\\p{L}-]+(?: [\\p{L}-]+)?[\\s.]*$)|or|while|which|that|but|compared|than|outperform\\w*|surpass\\w*|exceed\\w*|beat\\w*|respectively|thus|thereby|highlighting";
/** Where another clause begins behind "when …". */
const clauseEnd = new RegExp(`\\s(?:${conjunctions})(?=\\s|$)`, "iu");
/** Where a phrase without a verb goes on with something else. */
const phraseEnd = new RegExp(
  `\\s(?:${conjunctions}|is|are|was|were|has|have|achiev\\w*|demonstrat\\w*|show\\w*|to|significantly|on the|on|over|for|as|by)(?=\\s|$)`,
  "iu",
);

/** What a condition reads as: its phrase, or that there is one which is too long to be read. */
export type Condition = string | "unclear" | undefined;

/** "1-step FID", "FID of 2.4 in one step": the number of steps that stands next to a value. */
export function stepsBeside(before: string, behind: string): string | undefined {
  const found = [...before.matchAll(step)].at(-1) ?? [...behind.slice(0, 40).matchAll(step)][0];
  return found === undefined ? undefined : `${countOf(found[1] ?? "")}-step`;
}

/** "Our algorithm, using only two sampling steps, achieves": a count that is told in front of a value. */
export function budgetIn(text: string): string | undefined {
  const found = measured.exec(text)?.[0].trim();
  return found === undefined || noCondition.test(found) || /^(?:in|at|for|from|after)\b/i.test(found)
    ? undefined
    : asSteps(found);
}

const sampled = new RegExp(
  `(\\d+|${countWords}) (?:(?:sampling|denoising|inference|diffusion) )?steps?$`,
  "i",
);

/** "with only 4 sampling steps" is "4-step". */
function asSteps(phrase: string): string {
  const count = sampled.exec(phrase)?.[1];
  return count === undefined ? phrase : `${countOf(count)}-step`;
}

/** "our best-performing variant": which of several makings of the paper's own system has the value. */
export function variantIn(text: string): string | undefined {
  return variant.exec(text)?.[1]?.toLowerCase();
}

const variant =
  /\bour ((?:best|best-performing|largest|strongest|smallest|full|final) (?:variant|group|configuration|version|checkpoint|setting|setup|ensemble))\b/i;

/**
 * The condition that a phrase tells, in its own words: what a system is given, counts of steps, "when" and "without"
 * something. Undefined where it tells none.
 */
export function readCondition(text: string): Condition {
  const plain = plainCondition(text);
  if (plain !== undefined) return plain;
  for (const pattern of [measured, there, provided, setting]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return noCondition.test(found) ? undefined : asSteps(found.trim());
  }
  const found = opened.exec(text);
  const phrase = `${found?.[1] ?? ""} ${found?.[2] ?? ""}`.trim();
  if (found === null || noCondition.test(phrase)) return undefined;
  const hasVerb = /^(?:when|if|unless)\b/i.test(phrase);
  const [said = ""] = phrase.split(hasVerb ? clauseEnd : phraseEnd, 1);
  const words = said
    .trim()
    .replace(/[.\s]+$/, "")
    .split(" ");
  return words.length < 2 || words.length > 10 ? "unclear" : words.join(" ");
}

const countOfWord: Readonly<Record<string, string>> = {
  one: "1",
  single: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  eight: "8",
  ten: "10",
};

/** "one-step" and "1-step" are one condition. */
function countOf(word: string): string {
  return countOfWord[word.toLowerCase()] ?? word.toLowerCase();
}
