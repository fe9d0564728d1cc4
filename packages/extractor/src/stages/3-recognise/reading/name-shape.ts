import { wordSet } from "../vocabulary/word-list.ts";

/**
 * How a word is written: `camel` InfiGFusion, miniF2F, L-Mul · `coded` T5, GSM8K, CIFAR-10 · `acronym` GRPO ·
 * `capitalised` Safe · `number` 7, 1.5 · `measure` 7B, 3D, 50ms, F1 · `plain` all else.
 */
export type NameShape = "camel" | "coded" | "acronym" | "capitalised" | "number" | "measure" | "plain";

export interface ShapedName {
  readonly shape: NameShape;
  /** The range of the word that is the name, without a lower-case compound tail or prefix. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** Lower-case parts of a hyphenated word that belong to a model's name (`o1-preview`, `SD3-medium`). */
const lowerCaseVariants =
  wordSet(`mini nano micro tiny small medium large base huge giant instruct chat preview
  turbo pro plus lite flash thinking reasoning coder code math vision audio omni deepseek qwen llama mistral gemma phi uncased cased
  hard easy verified long test mini-hard xl xxl full dev schnell it hf max high low exp distill next alpha beta ultra opus sonnet haiku bench eval jl ai sim lab jax`);

const strippedPrefixes =
  /^(?:non|pre|post|anti|un|re|cross|inter|intra|sub|semi|multi|self|quasi|pseudo|vanilla|original)-(?=[A-Z])/;
const measure =
  /^\d+(?:\.\d+)?(?:[xX×]\d*(?:\.\d+)?|[KkMBTGgms%]|[KMGTB]B|ms|[DdPp]|st|nd|rd|th|k\+?|bit|-[a-z].*)?$/;
/** Words with a digit, a hyphen or an @ that count, measure or sort things, and name none. */
const codedKindShapes: readonly RegExp[] = [
  // F1, pass@1, Recall@10, top-5, AP50, 8-shot
  /^(?:F\d|F1-?\p{L}*|[\p{L}\d-]+@[\d.kKnN]+|[Tt]op-\d+|AP\d+|\d+-shot)$/u,
  // int4, float8_e4m3, BFloat16
  /^(?:u?int|[bB]?[fF]loat|bf|fp|nf|mx)\d/,
  // text-to-3D, image-to-LaTeX, Text-to-Image
  /^\p{Lu}?\p{Ll}+-to-[\p{L}\d]+(?:-\p{Ll}+)*$/u,
  /^\p{Ll}+-2-\p{Ll}+$/u,
  /-to-\dD$/,
  // 774-Million-Parameter
  /^\d+-[MB]illion-/,
  // 16times3.8B: a sign of multiplication that lost its shape
  /^\d+times/,
  // 2-D, 3D-Aware
  /^\d-?D(?:-\p{Lu}?\p{Ll}+)?$/u,
  // 3D-LLMs, image-GANs
  /^[\p{L}\d]+-(?:LLM|VLM|LMM|MLLM|LM|VAE|GAN|ViT)s$/u,
  /^\p{Ll}+-(?:LLM|VLM|LMM|MLLM|LM|VAE|GAN)$/u,
  // rank-1, stage-2, sub-2B
  /^\p{Ll}{3,}-\d+(?:(?:\.\d+)?[BMKT])?$/u,
  // A100-80GB
  /^[AHVBL]\d{2,4}-?\d*[A-Z]*$/,
  // 24kHz, 8-GPU, 370M-2.7B
  /^\d+(?:\.\d+)?(?:[kMG]?Hz|-(?:GPU|CPU|TPU|core|node)s?)$/i,
  /^\d+(?:\.\d+)?[MBKT]?[-–]\d+(?:\.\d+)?[MBKT]$/,
  // XL/2: the patch size alone
  /^[SBLHXG]{1,2}\/\d{1,2}$/,
];
/** What may have none of these. */
const kindShapes: readonly RegExp[] = [
  // VideoLLMs
  /^\p{L}+(?:LLM|VLM|LMM)s$/u,
  // RTX4090, TPU
  /^(?:RTX|GTX|TPU)-?\d*[A-Z]*$/,
];

/** Reads the shape of one word. */
export function nameShapeOf(word: string): ShapedName {
  const whole = { nameStart: 0, nameEnd: word.length };
  if (isPlain(word)) return { shape: "plain", ...whole };
  if (/^\d/.test(word) && measure.test(word)) {
    return { shape: /^\d+(?:\.\d+)*$/.test(word) ? "number" : "measure", ...whole };
  }
  if (isKindShape(word)) return { shape: "measure", ...whole };
  const nameStart = strippedPrefixes.exec(word)?.[0].length ?? 0;
  const nameEnd = endWithoutTail(word, nameStart);
  return { shape: shapeOfName(word.slice(nameStart, nameEnd)), nameStart, nameEnd };
}

/** The first test spares most words all but two. */
function isKindShape(word: string): boolean {
  if (/[\d@-]/.test(word)) for (const shape of codedKindShapes) if (shape.test(word)) return true;
  for (const shape of kindShapes) if (shape.test(word)) return true;
  return false;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127) return false;
  }
  return true;
}

/** What a thing is made with or for, as titles write it: `RNN-Based`, `CLIP-Guided`. */
const titledTails =
  /^(?:Based|Driven|Aware|Guided|Free|Like|Style|Level|Enhanced|Powered|Augmented|Specific|Centric|Oriented|Inspired|Assisted|Informed|Generated|Enabled|Boosted|Trained)$/;

/** `GPT-4-generated` ends after `GPT-4`: from the first hyphened part on that is a lower-case word and no variant. */
function endWithoutTail(word: string, from: number): number {
  let hyphen = word.indexOf("-", from + 1);
  while (hyphen > 0) {
    const rest = word.slice(hyphen + 1);
    const part = rest.split("-", 1)[0] ?? "";
    if (/^[a-z]{2,}$/.test(part) && !lowerCaseVariants.has(part) && !/[A-Z0-9]/.test(rest)) return hyphen;
    if (titledTails.test(rest)) return hyphen;
    hyphen = word.indexOf("-", hyphen + 1);
  }
  return word.length;
}

function shapeOfName(name: string): NameShape {
  const hasLower = /\p{Ll}/u.test(name);
  const upper = name.match(/\p{Lu}/gu)?.length ?? 0;
  const hasDigit = /\d/.test(name);
  if (upper === 0)
    return hasDigit && /^[a-z\p{Ll}]+-?\d/u.test(name) && name.length <= 12 ? "coded" : "plain";
  if (/^\p{Lu}+s$/u.test(name) && name.length >= 3) return "acronym";
  if (!hasLower)
    return hasDigit || upper === 1 ? (name.length > 1 && hasDigit ? "coded" : "capitalised") : "acronym";
  if (hasDigit) return "coded";
  return hasInnerCapital(name) ? "camel" : "capitalised";
}

/** A capital after a lower-case letter (`MathFimer`), two capitals and a lower-case letter (`LLaMA`), or a mixed compound (`L-Mul`). */
function hasInnerCapital(name: string): boolean {
  if (
    /\p{Ll}\p{Lu}/u.test(name) ||
    /\p{Lu}{2,}\p{Ll}{2,}/u.test(name) ||
    /\p{Lu}{2,}\p{Ll}\p{Lu}?/u.test(name)
  )
    return true;
  if (!name.includes("-")) return false;
  const parts = name.split("-").filter((part) => part !== "");
  return parts.some((part) => /^\p{Lu}{1,}$/u.test(part));
}
