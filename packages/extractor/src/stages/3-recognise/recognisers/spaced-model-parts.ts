import type { Word } from "../reading/read-entry.ts";
import { type FamilyTest, isFamily, type NamePart, partsOf } from "./model-name.ts";
import { sizePart, spacedLowerVariants, wordyFamilies } from "./model-parts.ts";

/** The parts that the next word adds to a name; undefined when the name ends before it. */
export function nextParts(
  words: readonly Word[],
  next: number,
  before: readonly NamePart[],
  isFamilyName: FamilyTest,
): NamePart[] | undefined {
  const word = words[next];
  if (word === undefined || word.before !== "" || word.kind.nameEnd < word.kind.text.length) return undefined;
  const added = partsOf(word.kind.text, false, isFamilyName);
  const first = added[0];
  if (first === undefined || added.some((part, index) => index > 0 && part.role === "name")) return undefined;
  // Whether the words before are a family is asked only where it counts.
  if (first.role === "name" || first.role === "speciality") return undefined;
  const known = isFamily(before, isFamilyName) || before.some((part) => part.role !== "name");
  if (first.role === "size") return isSizeOfName(words, next) ? added : undefined;
  if (!known) return undefined;
  if (first.role === "version") return isCountedVersion(words, next, before, first.text) ? undefined : added;
  if (first.role === "variant")
    return isSpacedVariant(first.text, word) && !isMade(words, next) ? added : undefined;
  return first.role === "small-size" ? added : undefined;
}

/** "Name 7B" but not "Name 7B tokens" nor "GPT-4 70B-scale". */
function isSizeOfName(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return (
    after === undefined ||
    after.before !== "" ||
    !/^(?:tokens?|samples?|pairs?|images?|parameters?|params|words)$/.test(after.kind.lower)
  );
}

/** "GPT 4" is a version, "LLaMA 2 times", "Gemini 3 percent" are none. */
function isCountedVersion(
  words: readonly Word[],
  at: number,
  before: readonly NamePart[],
  text: string,
): boolean {
  if (!/^\d/.test(text)) return false;
  // "GLM-4 1) rivals …, 2) gets …": the number counts the clauses.
  if (/^\d$/.test(text) && words[at]?.before === "" && words[at + 1]?.before.startsWith(")") === true)
    return true;
  if (
    before.length === 1 &&
    wordyFamilies.has(before[0]?.text.toLowerCase() ?? "") &&
    before[0]?.text.toLowerCase() !== "claude"
  )
    return !isSize(words[at + 1]);
  const after = words[at + 1];
  if (after === undefined || after.before !== "") return false;
  return /^(?:times|percent|points|billion|million|trillion|x|different|steps|tasks|benchmarks|datasets)$/.test(
    after.kind.lower,
  );
}

/** The 3.8B of "Phi 3 3.8B": with a size behind it, even a family that is a word has a version. */
function isSize(word: Word | undefined): boolean {
  return word?.before === "" && sizePart.test(word.kind.text);
}

/** "Making Llama Tiny", "Making Llama 2 Tiny": what it is made. */
function isMade(words: readonly Word[], at: number): boolean {
  return [2, 3].some((back) =>
    /^(?:mak(?:e|es|ing)|keep(?:s|ing)?)$/.test(words[at - back]?.kind.lower ?? ""),
  );
}

function isSpacedVariant(text: string, word: Word): boolean {
  if (/^[A-Z]/.test(text))
    return !/^(?:Code|Math|Vision|Audio|RL|SFT|DPO|PRM|ORM|Reasoning|Large|Small|Research|Embedding|Deep|Light|Low|High|Llama|Qwen|Mistral|Gemma|Phi|DeepSeek|Max|Next|Air|Dev|Alpha|Beta|Zero|Multilingual|Dense|Hybrid|Micro|Distill|Latest|Exp|Experimental)$/.test(
      text,
    );
  return spacedLowerVariants.has(word.kind.lower);
}
