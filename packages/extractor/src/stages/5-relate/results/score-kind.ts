import type { Token } from "../sentence/token.ts";
import type { Score, ScoreKind } from "./score.ts";

const gainNouns = new Set(
  "improvement improvements gain gains increase boost uplift drop decrease decline degradation reduction reductions margin margins lead advantage enhancement enhancements jump".split(
    " ",
  ),
);

const gainAdjectives = new Set(
  "relative absolute average higher better lower more further additional performance accuracy overall".split(
    " ",
  ),
);

const gainVerbs = new Set(
  "improve enhance boost increase outperform surpass exceed raise beat reduce decrease lower drop gain lift elevate trail decline degrade lag lead".split(
    " ",
  ),
);

/** "by 7.3% on A and 8.0% on B": the second of a list is a gain as the first is. */
export function inheritsGain(tokens: readonly Token[], at: number, before: readonly Score[]): boolean {
  const last = before.at(-1);
  return (
    last?.kind === "gain" &&
    at - last.at <= 12 &&
    tokens[at - 1]?.text !== "of" &&
    tokens[at - 1]?.text !== "to" &&
    isOneList(tokens, last.at, at)
  );
}

/** Only names, words, "on" and a comma or "and" stand between. */
export function isOneList(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  const joined = between.some(({ kind }) => kind === "comma" || kind === "conjunction");
  return (
    joined &&
    between.every(
      ({ kind, text }) =>
        ["word", "mention", "comma", "conjunction", "determiner", "adverb", "open", "close"].includes(kind) ||
        ["on", "in", "for", "by"].includes(text),
    )
  );
}

export function kindOf(
  tokens: readonly Token[],
  at: number,
  token: Token,
  before: readonly Score[],
): ScoreKind {
  if (token.number?.sign === "+" || token.number?.sign === "-" || tokens[at - 1]?.text === "+") return "gain";
  // "outperforms earlier results, 82.2% (vs 80.2%)"
  if (isVersus(tokens, at)) return "absolute";
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
  return tokens.slice(at + 1, at + 3).some(({ text }) => text === "base" || text === "baseline");
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

function isGain(tokens: readonly Token[], at: number): boolean {
  // "2.6% and 1.4% higher AP"
  const listed = tokens[at + 1]?.kind === "conjunction" && tokens[at + 2]?.kind === "number" ? at + 2 : at;
  for (let next = listed + 1; next <= listed + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === "comma" || token.kind === "verb" || token.kind === "number")
      break;
    if (gainNouns.has(token.text)) return true;
    if (/^(?:higher|better|lower|relative|absolute|worse|more)(?: than)?$/.test(token.text)) return true;
    // "3.4 points above the rest"
    const leads =
      next === at + 1 &&
      tokens[at]?.number?.unit === "points" &&
      /^(?:above|over|below|behind|ahead of)$/.test(token.text);
    if (leads) return true;
    if (token.kind === "preposition" && token.text !== "in" && token.text !== "of") break;
    if (!gainAdjectives.has(token.text) && token.kind === "mention") break;
  }
  return hasGainBefore(tokens, at) || isAheadOfRival(tokens, at);
}

/** "outperforms CoOp with around 10% on average, and 20% on EuroSAT": a lead, unless it stands in brackets. */
function isAheadOfRival(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === "of") return false;
  for (let before = at - 1; before >= Math.max(0, at - 20); before -= 1) {
    const token = tokens[before];
    if (
      token?.kind === "open" ||
      token?.kind === "number" ||
      token?.kind === "break" ||
      token?.kind === "subordinator"
    )
      return false;
    if (token?.kind === "verb")
      return before < at - 1 && ["outperform", "surpass", "exceed", "beat"].includes(token.lemma ?? "");
  }
  return false;
}

const falls = new Set(
  "reduction reductions drop drops decrease decline degradation reduce lower degrade lose".split(" "),
);

/** True for a gain that is a loss in numbers: "reducing WER by 13%", "a drop of 0.2%". */
export function isFall(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4);
  const end = behind.findIndex(
    ({ kind }) => kind === "comma" || kind === "preposition" || kind === "conjunction",
  );
  const near = [...tokens.slice(Math.max(0, at - 6), at), ...(end < 0 ? behind : behind.slice(0, end))];
  return near.some(
    ({ kind, text, lemma }) => kind !== "mention" && (falls.has(text) || falls.has(lemma ?? "")),
  );
}

/** "by 3.6%", "an improvement of 5%", "by 3.6% and 2.0%". */
function hasGainBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 7); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === "break" || token.kind === "open") return false;
    if (token.text === "by" && !["verb", "mention"].includes(tokens[before + 1]?.kind ?? "")) return true;
    // "followed by GPT-4o at 35.0%"
    if (token.text === "by" && tokens[before + 1]?.kind === "mention") return false;
    if (gainNouns.has(token.text)) return true;
    if (token.kind === "verb" && !gainVerbs.has(token.lemma ?? "")) return false;
    if (token.kind === "preposition" && (token.text === "to" || token.text === "on" || token.text === "with"))
      return false;
  }
  return false;
}
