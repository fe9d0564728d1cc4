import type { Token } from "./token.ts";

export const objectStarts: ReadonlySet<string> = new Set(["determiner", "mention", "pronoun", "number"]);

/** Forms that hardly follow a noun as nouns: "our model leads on". */
const clearAfterNoun = new Set([
  "leads",
  "answers",
  "matches",
  "drops",
  "lags",
  "trails",
  "rivals",
  "exceeds",
  "acts",
  "scales",
  "ranks",
]);

/** "better results in X" is no "results in X". */
const praises =
  /^(?:better|best|superior|competitive|comparable|promising|strong|stronger|impressive|favou?rable|improved|excellent|significant|good|new|top|sota|state-of-the-art|leading|experimental|empirical|quantitative|qualitative|similar)$/;

export function nounLikeActsAsVerb(
  token: Token,
  form: string,
  previous: Token | undefined,
  next: Token | undefined,
  second: Token | undefined,
): boolean {
  if (previous === undefined) return false;
  if (form === "base" && !agreesWithBase(previous)) return false;
  const bound =
    next?.kind === "preposition" && ["below", "above", "over", "under", "at", "around"].includes(next.text);
  if (form === "base" && previous.kind === "mention" && bound && second?.kind === "number") return true;
  if (next !== undefined && isKindOf(token.text, next)) return false;
  // "it is smaller, but matches half-precision X"
  if (previous.text === "but" && clearAfterNoun.has(token.text) && next?.kind === "word") return true;
  // "improving MT-Bench scores from 7.3 to 8.3"
  if (token.text === "scores" && next?.text === "from") return false;
  if (
    form === "finite" &&
    previous.kind === "mention" &&
    next?.kind === "preposition" &&
    second?.kind === "number"
  )
    return true;
  if (previous.text === "to")
    return (
      next !== undefined &&
      next.kind !== "comma" &&
      next.kind !== "preposition" &&
      next.kind !== "conjunction"
    );
  if (
    previous.kind === "pronoun" ||
    previous.kind === "auxiliary" ||
    previous.kind === "relative" ||
    previous.kind === "negation"
  )
    return true;
  if (next === undefined) return false;
  // "X sets new scores"
  if (token.text === "sets" && previous.kind === "mention" && next.text === "new") return true;
  const resultsIn = token.text === "results" && next.text === "in" && !praises.test(previous.text);
  if (resultsIn && previous.text === "this") return true;
  if (
    (previous.kind === "word" || previous.kind === "mention") &&
    clearAfterNoun.has(token.text) &&
    next.kind !== "word"
  )
    return true;
  if (previous.kind === "mention" || previous.kind === "word" || previous.kind === "close") {
    return resultsIn || objectStarts.has(next.kind) || (previous.kind !== "word" && next.kind === "adverb");
  }
  return (
    (previous.kind === "conjunction" || previous.kind === "comma") &&
    (next.kind === "determiner" || next.kind === "mention")
  );
}

/** "on long-context benchmarks RULER and …", "the larger models GPT-4 and …": the noun says what the name behind it is. */
function isKindOf(word: string, { mentions }: Token): boolean {
  const type = mentions?.[0]?.candidate.type;
  if (type === "benchmark" || type === "dataset") return word === "benchmarks";
  return type === "model" && word === "models";
}

/** "models achieve", "to achieve", "we achieve", but not "speech achieve": a base form follows a plural or no noun at all. */
export function agreesWithBase(previous: Token): boolean {
  return (
    previous.kind !== "word" ||
    previous.text.endsWith("s") ||
    previous.text === "data" ||
    previous.text === "people"
  );
}
