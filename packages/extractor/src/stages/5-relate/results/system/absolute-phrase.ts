import { isFiniteVerb } from "../../sentence/finite-verb.ts";
import type { Token } from "../../sentence/token.ts";

const phraseKinds = new Set(
  "word mention number determiner open close adverb exemplifier conjunction".split(" "),
);

/**
 * "with top models achieving 65%", "with the best model, X, achieving 65%" and "… and Y achieving 60%": the phrase before
 * a participle that has a subject of its own. Undefined for ", achieving 65%", which speaks of the main subject.
 */
export function absolutePhrase(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const verb = participleBefore(tokens, at);
  if (verb === undefined) return undefined;
  let start = verb - 1;
  while (start >= 0 && tokens[start]?.kind === "adverb") start -= 1;
  // The second comma of an apposition; any other comma makes the participle the main subject's.
  const apposed =
    tokens[start]?.kind === "comma" &&
    tokens[start - 1]?.kind === "mention" &&
    tokens[start - 2]?.kind === "comma";
  if (apposed) start -= 1;
  const from = phraseFrom(tokens, start, apposed);
  return from === undefined || from > start ? undefined : { from, to: verb };
}

/** The first token of the phrase that ends at `end`, if "with" or the "and" of another such phrase stands before it. */
function phraseFrom(tokens: readonly Token[], end: number, apposed: boolean): number | undefined {
  let commas = apposed ? 1 : 0;
  for (let at = end; at >= Math.max(0, end - 14); at -= 1) {
    const token = tokens[at];
    if (token?.text === "with") return at + 1;
    if (token?.kind === "conjunction" && isValueBefore(tokens, at)) return at + 1;
    if (token?.kind === "comma" && commas > 0) commas -= 1;
    else if (
      !["of", "like", "one", "ones"].includes(token?.text ?? "") &&
      !phraseKinds.has(token?.kind ?? "")
    )
      return undefined;
  }
  return undefined;
}

/** "A achieving 60% and": the value of another participle ends right there. */
function isValueBefore(tokens: readonly Token[], conjunction: number): boolean {
  let value = tokens[conjunction - 1]?.kind === "comma" ? conjunction - 2 : conjunction - 1;
  const passed = ["word", "preposition", "determiner"];
  while (conjunction - value < 6 && passed.includes(tokens[value]?.kind ?? "")) value -= 1;
  return tokens[value]?.kind === "number" && participleBefore(tokens, value) !== undefined;
}

/** A gerund of the tables, or a word in "-ing" between a name or noun and what is reached: "GPT-4 completing less than 50%". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind === "verb") return token.form === "gerund";
  const isOpen = next?.kind !== "word" && next?.kind !== "mention" && next?.kind !== "verb";
  return (
    token?.kind === "word" &&
    /^\p{L}{3,}ing$/u.test(token.text) &&
    isOpen &&
    (before?.kind === "mention" ||
      /^(?:llms|models|methods|agents|humans|experts|systems)$/.test(before?.text ?? ""))
  );
}

/** The participle above a value, if no finite verb, comma or clause begins between. */
function participleBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - 12); place -= 1) {
    const token = tokens[place];
    if (isParticiple(tokens, place)) return place;
    if (
      token === undefined ||
      token.kind === "comma" ||
      token.kind === "break" ||
      isFiniteVerb(tokens, place)
    )
      return undefined;
  }
  return undefined;
}
