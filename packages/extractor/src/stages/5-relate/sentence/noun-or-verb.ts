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

/** Whether a form that is a noun more often acts as a verb here, by what stands in front and the two tokens behind. */
export function nounLikeActsAsVerb(
  token: Token,
  form: string,
  previous: Token | undefined,
  next: Token | undefined,
  second: Token | undefined,
): boolean {
  if (previous === undefined) return false;
  if (form === "base" && !agreesWithBase(previous)) return false;
  const isOverNumber =
    previous.kind === "mention" && next?.kind === "preposition" && second?.kind === "number";
  // "GPT-4 scores below 50%"
  if (isOverNumber && form === "base" && bounds.has(next.text)) return true;
  if (next !== undefined && isKindOf(token.text, next)) return false;
  // "it is smaller, but matches half-precision X"
  if (previous.text === "but" && clearAfterNoun.has(token.text) && next?.kind === "word") return true;
  // "improving MT-Bench scores from 7.3 to 8.3"
  if (token.text === "scores" && next?.text === "from") return false;
  if (isOverNumber && form === "finite") return true;
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
  return next !== undefined && actsBetween(token, previous, next);
}

const bounds = new Set(["below", "above", "over", "under", "at", "around"]);

/** Behind a noun, a name, a comma or "and": what follows has to look like an object. */
function actsBetween({ text }: Token, previous: Token, next: Token): boolean {
  // "X sets new scores"
  if (text === "sets" && previous.kind === "mention" && next.text === "new") return true;
  const resultsIn = text === "results" && next.text === "in" && !praises.test(previous.text);
  if (resultsIn && previous.text === "this") return true;
  const isBehindNoun = previous.kind === "word" || previous.kind === "mention";
  if (isBehindNoun && clearAfterNoun.has(text) && next.kind !== "word") return true;
  if (isBehindNoun || previous.kind === "close")
    return resultsIn || objectStarts.has(next.kind) || (previous.kind !== "word" && next.kind === "adverb");
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
