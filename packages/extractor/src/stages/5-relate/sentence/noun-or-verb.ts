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
  const resultsIn = token.text === "results" && next.text === "in";
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

/** "models achieve", "to achieve", "we achieve", but not "speech achieve": a base form follows a plural or no noun at all. */
export function agreesWithBase(previous: Token): boolean {
  return (
    previous.kind !== "word" ||
    previous.text.endsWith("s") ||
    previous.text === "data" ||
    previous.text === "people"
  );
}
