import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { Score, ScoreKind } from "../score.ts";
import { isGain } from "./is-gain.ts";

/** Whether a number is a value, the value that it started from, or a difference; `before` are the values in front of it. */
export function scoreKind(
  tokens: readonly Token[],
  at: number,
  token: Token,
  before: readonly Score[],
): ScoreKind {
  // "on ASQA (up 10.7)", "61.2%, up 4.3 points"
  if (/^(?:up|down)$/.test(tokens[at - 1]?.text ?? "")) return "gain";
  if (token.number?.sign === "+" || token.number?.sign === "-" || tokens[at - 1]?.text === "+") return "gain";
  // "outperforms earlier results, 82.2% (vs 80.2%)"
  if (isVersus(tokens, at) || isRivals(tokens, at)) return "absolute";
  if (isBase(tokens, at)) return "base";
  // "from 22.9% to 39.4% on A, and 20.6% to 29.1% on B"
  const leads = tokens[at + 1]?.text === "to" && tokens[at + 2]?.kind === "number";
  if (leads && before.some(({ kind }) => kind === "base")) return "base";
  if (isImproved(tokens, at, before)) return "absolute";
  return isGain(tokens, at) ? "gain" : "absolute";
}

/** A value with its rival's in brackets behind it, or that rival's. */
function isVersus(tokens: readonly Token[], at: number): boolean {
  const versus = /^(?:vs\.?|versus|compared (?:to|with))$/;
  const leads = tokens[at + 1]?.kind === "open" && versus.test(tokens[at + 2]?.text ?? "");
  return leads || (tokens[at - 2]?.kind === "open" && versus.test(tokens[at - 1]?.text ?? ""));
}

/** "surpassing GPT-4o at 79.5%", "exceeding the 88.2% of GPT-4o": not the lead, but what the rival has. */
function isRivals(tokens: readonly Token[], at: number): boolean {
  const [second, first] = tokens.slice(Math.max(0, at - 2), at);
  if (first?.text === "at" && second?.kind === "mention") return true;
  const [of, owner] = tokens.slice(at + 1, at + 3);
  const isOwned = owner?.kind === "mention" || owner?.kind === "determiner";
  return first?.text === "the" && of?.text === "of" && isOwned;
}

/** "from 51% to 69.4%", "the 51% base model performance". */
function isBase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "the" ? tokens[at - 2] : tokens[at - 1];
  const behind = tokens.slice(at + 1, at + 5);
  const to = behind.findIndex(({ text }) => text === "to");
  // "reaches 42.7%, up from 35.1%"
  if (before?.text === "from" && /^(?:up|down)$/.test(tokens[at - 2]?.text ?? "")) return true;
  // "drops from 88% on X to 61% on Y" names a place for each.
  if (before?.text === "from" && to >= 0) return !behind.slice(0, to).some(({ text }) => text === "on");
  if (isArrow(tokens, at + 1) && tokens[at + 2]?.kind === "number") return true;
  if (isListedBase(tokens, at)) return true;
  return tokens.slice(at + 1, at + 3).some(({ text }) => text === "base" || text === "baseline");
}

/** "improving from 6.5% and 59.2%": where a list of values began, with no "to" for each. */
function isListedBase(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (
    (tokens[first - 1]?.kind === "conjunction" || tokens[first - 1]?.kind === "comma") &&
    tokens[first - 2]?.kind === "number"
  )
    first -= 2;
  const isList = first < at || tokens[at + 1]?.kind === "conjunction" || tokens[at + 1]?.kind === "comma";
  const verb = tokens[first - 2];
  return (
    isList &&
    tokens[first - 1]?.text === "from" &&
    verb?.kind === "verb" &&
    verbGroupOf(verb.lemma) === "improve"
  );
}

/** "45.1% → 57.4%", "45.1% -> 57.4%" */
function isArrow(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  return text === "→" || text === "⟶" || text === "⇒";
}

/** "from 51% to 69.4%", "improves accuracy only to 44%". */
function isImproved(tokens: readonly Token[], at: number, before: readonly Score[]): boolean {
  if (isArrow(tokens, at - 1)) return true;
  if (tokens[at - 1]?.text !== "to") return false;
  const start = before.at(-1);
  if (tokens[at - 2]?.kind === "number") return start?.kind === "base" && start.at === at - 2;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ text, kind }) => text === "from" || kind === "verb" || kind === "number");
}
