import type { SentenceReading } from "../reading/read-entry.ts";
import type { AbbreviationPair } from "../recognisers/abbreviation-pair.ts";

/** "SVG: Stereoscopic Video Generation …": what opens a title with its words behind the colon is the paper's own, whatever it is elsewhere. */
export function opensTitle(
  sentence: SentenceReading,
  { first, shortStart, longStart }: AbbreviationPair,
): boolean {
  return sentence.part === "title" && first === 0 && shortStart < longStart;
}

/** "an optical flow generator (FlowGen)": a coined word behind a description, which is no long form although the letters are in it. */
export function isDescription({ words }: SentenceReading, pair: AbbreviationPair): boolean {
  if (!isCompound(pair.shortForm) || /^\p{Lu}/u.test(pair.longForm)) return false;
  for (let at = pair.firstWord - 1; at >= Math.max(0, pair.firstWord - 5); at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.before !== "") return false;
    if (/^(?:a|an)$/.test(word.kind.lower)) return true;
    if (word.kind.ender || word.kind.lower === "of") return false;
  }
  return false;
}

/** "FlowGen", "Fold-Instruct": two words in one. */
export function isCompound(shortForm: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}-?\p{Lu}\p{Ll}{2,}$/u.test(shortForm);
}
