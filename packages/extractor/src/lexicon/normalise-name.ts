import { characterClass, classOf, foldCode } from "./character-class.ts";
import { codeUnitsOf } from "./code-units.ts";
import { nameTokensFor, splitNameTokens } from "./split-name-tokens.ts";

/**
 * The key under which spellings of one name are equal: lower case, spaces for spaces and hyphens, digits kept apart
 * (`Chain-of-Thought` and `chain of thought`; `Llama2` and `Llama 2`; never `MATH` and `MATH-500`, `GPT-4` and `GPT-4o`).
 * Doing it twice changes nothing.
 */
export function normaliseName(name: string): string {
  const tokens = nameTokensFor(name.length);
  const count = splitNameTokens(codeUnitsOf(name), name.length, tokens);
  let key = "";
  for (let token = 0; token < count; token += 1) {
    if (token > 0 && tokens.open[token] === 1) key += " ";
    const end = tokens.ends[token] ?? 0;
    for (let at = tokens.starts[token] ?? 0; at < end; at += 1) key += keyCharacter(name.charCodeAt(at));
  }
  return key;
}

/** A dash or blank line that ends a name must do so in the key as well, or the key would read differently the second time. */
function keyCharacter(code: number): string {
  const found = classOf(code);
  if (found === characterClass.hyphen) return "\u2014";
  return found === characterClass.space ? "\u00b6" : String.fromCharCode(foldCode(code));
}

const britishSpellings: readonly (readonly [RegExp, string])[] = [
  [/iz(?=ation|ing|ed|er)/g, "is"],
  [/(?<=model|label)ing/gi, "ling"],
  [/(?<=behavi)or/gi, "our"],
];

/** A name as it stands, and in British spelling where that differs; the lexicon lists the American one only. */
export function spellingsOf(name: string): readonly string[] {
  const british = britishSpellings.reduce(
    (spelled, [american, other]) => spelled.replace(american, other),
    name,
  );
  return british === name ? [name] : [name, british];
}
