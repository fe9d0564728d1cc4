import type { NameFinding } from "../finding.ts";
import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { type FamilyTest, familyOf, isFamily, type NamePart, partsOf } from "./model-name.ts";
import { variantParts } from "./model-parts.ts";
import { nextParts } from "./spaced-model-parts.ts";

/** Words of one name at most: "DeepSeek Coder Base v1.5 7B Instruct". */
const maximalWords = 5;

/**
 * Reads names of models of any vendor: family, version, size, mixture, variant, date, quantisation.
 * "Llama 2-7B" → family "Llama 2" with a size. A size needs a name in front, a bare version or variant a known family.
 */
export function recogniseModels(sentence: SentenceReading, isFamilyName: FamilyTest): NameFinding[] {
  const findings: NameFinding[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !mayOpen(word, words[at + 1])) continue;
    const finding = readModel(sentence, at, isFamilyName);
    if (finding === undefined) continue;
    findings.push(finding);
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < finding.end) at += 1;
  }
  return findings;
}

/** A cheap look before the grammar: a capital or a coded word, and something in it or behind it that narrows a family down. */
function mayOpen(word: Word, next: Word | undefined): boolean {
  const { shape, generic, hasDigit, hasHyphen } = word.kind;
  if (generic || (shape === "plain" && !(hasDigit && hasHyphen))) return false;
  if (!hasDigit && !hasHyphen) {
    if (next === undefined || next.before !== "") return false;
    const narrows =
      next.kind.hasDigit ||
      next.kind.shape === "capitalised" ||
      next.kind.shape === "acronym" ||
      variantParts.has(next.kind.lower);
    if (!narrows) return false;
  }
  return shape !== "number" && shape !== "measure";
}

function readModel(sentence: SentenceReading, at: number, isFamilyName: FamilyTest): NameFinding | undefined {
  const { words, text } = sentence;
  const word = words[at];
  if (word === undefined) return undefined;
  const start = word.start + word.kind.nameStart;
  const parts = partsOf(word.kind.text.slice(word.kind.nameStart, word.kind.nameEnd), true, isFamilyName);
  let end = word.start + word.kind.nameEnd;
  if (word.kind.nameEnd === word.kind.text.length) {
    for (let next = at + 1; next < Math.min(words.length, at + maximalWords); next += 1) {
      const added = nextParts(words, next, parts, isFamilyName);
      if (added === undefined) break;
      parts.push(...added);
      const last = words[next];
      end = last === undefined ? end : last.start + last.kind.nameEnd;
    }
  }
  if (!isModelName(parts, word, at, isFamilyName) || namesData(words, end) || titlesData(sentence, end))
    return undefined;
  if (word.before === "" && /^(?:data|dataset|corpus)$/.test(words[at - 1]?.kind.lower ?? ""))
    return undefined;
  const surface = text.slice(start, end);
  const family = familyOf(parts);
  return {
    start,
    end,
    candidate: { type: "model", name: spelled(surface), origin: "grammar", family },
    rule: "model-grammar",
    doubtful: false,
  };
}

/** One spelling for all separators: "Llama 2-7B" and "Llama-2 7B" are "Llama-2-7B"; "Claude 3 Opus" is "Claude-3-Opus". */
function spelled(name: string): string {
  return name.replace(/[\s\u2010-\u2013]+/g, "-");
}

function isModelName(parts: readonly NamePart[], word: Word, at: number, isFamilyName: FamilyTest): boolean {
  const first = parts[0];
  if (
    first !== undefined &&
    /^(?:sub|over|under|below|above|up|multi|the|a|all|both|our|with|using|\d.*)$/i.test(first.text)
  )
    return false;
  if (first === undefined || (first.text.length < 2 && parts.length < 3)) return false;
  // "(O1) …, (O3) …": letters that number things; the models have a small letter.
  if (parts.length === 1 && /^O\d$/.test(first.text)) return false;
  const known = isFamily(parts, isFamilyName);
  const sized = parts.some((part) => part.role === "size");
  // "multilingual-e5-large": in small letters only what is known.
  if (sized && parts.length > 1 && !known) return word.kind.shape !== "plain" && isOwnName(word, at);
  if (!known) return false;
  if (sized && parts.length > 1) return true;
  if (
    parts.some(
      (part) => part.role === "version" || part.role === "small-size" || part.role === "quantisation",
    )
  )
    return true;
  if (parts.some((part) => part.role === "variant" || part.role === "speciality")) return true;
  if (parts.some((part) => part.role === "date")) return true;
  return /^\p{L}+[\d.]+[a-z]?$/u.test(first.text) && parts.length === 1 && /^(?:[A-Z]|o\d)/.test(first.text);
}

/** A name that nobody knows may take a size when it does not merely open the sentence: "Train 7B …" is none. */
function isOwnName(word: Word, at: number): boolean {
  if (word.kind.shape !== "capitalised" || word.kind.text.includes("-")) return true;
  // "A Case Study on Improving 7B Models": in a title verbs have capitals too.
  return (
    at > 0 &&
    !word.kind.ender &&
    !word.kind.determiner &&
    word.kind.introduces === undefined &&
    !word.kind.lower.endsWith("ing")
  );
}

/** A title "XLand-100B: A Large-Scale Dataset for …". */
function titlesData({ part, text, span }: SentenceReading, end: number): boolean {
  return (
    part === "title" &&
    /^: (?:an?|the)\b(?:(?!\b(?:for|of|model)\b).)*\b(?:dataset|corpus|benchmark)\b/i.test(
      text.slice(end, span.end),
    )
  );
}

/** "SA-1B dataset": the noun behind says that it is data. */
function namesData(words: readonly Word[], end: number): boolean {
  const after = words.find((word) => word.start >= end);
  if (
    after?.before === "" &&
    /^(?:tokens?|samples?|pairs?|images?|words|examples|problems|videos?|documents)$/.test(after.kind.lower)
  )
    return true;
  return (
    after !== undefined &&
    after.before === "" &&
    (after.kind.head?.type === "dataset" || after.kind.head?.type === "benchmark")
  );
}
