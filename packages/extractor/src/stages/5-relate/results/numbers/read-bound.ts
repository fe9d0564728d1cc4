import type { ValueBound } from "@methodscape/graph-model";
import type { Token } from "../../sentence/token.ts";
import { surpassingVerbs } from "../../sentence/verb-senses.ts";

const wordsOf = {
  "up-to": ["up to", "as many as", "at most"],
  "at-least": [
    "over",
    "above",
    "more than",
    "higher than",
    "greater than",
    ">",
    "beyond",
    "exceeding",
    "exceeds",
    "exceed",
    "least",
    "=",
    "past",
  ],
  below: ["below", "under", "less than", "lower than", "fewer than", "<", "within", "most"],
  about: ["nearly", "almost", "around", "about", "approximately", "roughly", "~", "between", "approx."],
} as const satisfies Record<ValueBound, readonly string[]>;

const boundOfWord = new Map<string, ValueBound>(
  // Object.entries forgets the key type that `satisfies` has checked above.
  Object.entries(wordsOf).flatMap(([bound, words]) =>
    words.map((word): [string, ValueBound] => [word, bound as ValueBound]),
  ),
);

/** What the words right before a number say of it: "over 70%", "an increase of up to 5%", "<=34%", "60%+". */
export function readBound(tokens: readonly Token[], at: number): ValueBound | undefined {
  // "up to a 48% improvement"
  const before =
    tokens[at - 1]?.kind === "determiner" && tokens[at - 2]?.text === "up to"
      ? tokens[at - 2]
      : tokens[at - 1];
  if (tokens[at + 1]?.text === "+") return "at-least";
  const or = tokens[at + 1]?.text === "or" ? tokens[at + 2]?.text : undefined;
  if (or === "greater" || or === "more" || or === "higher") return "at-least";
  if (before === undefined) return undefined;
  if (before.text === "=")
    return tokens[at - 2]?.text === "<" ? "up-to" : tokens[at - 2]?.text === ">" ? "at-least" : undefined;
  if (isMaximum(tokens, at)) return "up-to";
  if (surpassingVerbs.has(before.lemma ?? "")) return "at-least";
  const bound =
    boundOfWord.get(before.text) ??
    (before.text === "of" ? boundOfWord.get(tokens[at - 2]?.text ?? "") : undefined);
  return isDenied(tokens, at) && (bound === undefined || bound === "at-least") ? "below" : bound;
}

/** "a maximum accuracy of only 63%" */
function isMaximum(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.kind === "adverb" ? at - 2 : at - 1;
  if (tokens[of]?.text !== "of") return false;
  const words = tokens.slice(Math.max(0, of - 4), of);
  const maximum = words.findLastIndex(({ text }) => text === "maximum" || text === "max");
  return maximum >= 0 && words.slice(maximum + 1).every(({ kind }) => kind === "word");
}

/** "none of them reach 60%", "no model reaches an accuracy of more than 25 points" */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 9), at)
    .some(
      ({ text }, index, near) =>
        text === "none" ||
        (text === "no" && /^(?:model|llm|system|method|agent|approach)s?$/.test(near[index + 1]?.text ?? "")),
    );
}
