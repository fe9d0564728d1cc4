/**
 * How the letters of a name must be written in a text:
 *
 * - `exact`: as in the lexicon. One word in capitals, or short (`PPO`, `LoRA`, `C-Eval`): their letters are words or other abbreviations too.
 * - `raised`: with a capital, and an inner one where the name has one. One longer word (`Minerva`, `TruthfulQA`): in lower
 *   case it would be the plain word, and `DiVeRSe` is not the `Diverse` that begins a sentence.
 * - `folded`: any case. Several words, a name with a number, or a name that the lexicon itself writes in lower case.
 */
export type CaseRule = "exact" | "raised" | "folded";

const shortestRaised = 6;
const shortestFolded = 6;
const shortestNumbered = 3;

/** The case rule that the spelling of a name in the lexicon asks for. */
export function caseRuleOf(name: string): CaseRule {
  const letters = lettersOf(name);
  const isOneWord = !/\p{L}[^\p{L}]+\p{L}/u.test(name);
  if (/\d/.test(name) && letters.length >= shortestNumbered) return "folded";
  if (!isOneWord) return letters.length >= shortestFolded ? "folded" : "exact";
  if (letters.length < shortestRaised || letters === letters.toUpperCase()) return "exact";
  return letters === letters.toLowerCase() ? "folded" : "raised";
}

/** Whether letters found in a text keep the rule of a name; both without anything but letters. */
export function keepsCase(rule: CaseRule, nameLetters: string, foundLetters: string): boolean {
  if (rule === "folded") return true;
  if (rule === "exact") return nameLetters === foundLetters;
  if (hasInnerCapital(nameLetters)) return hasInnerCapital(foundLetters);
  return foundLetters !== foundLetters.toLowerCase();
}

function hasInnerCapital(letters: string): boolean {
  return /.\p{Lu}/u.test(letters);
}

/** The letters of a name without spaces, hyphens, digits and signs. */
export function lettersOf(name: string): string {
  return name.replace(/\P{L}+/gu, "");
}
