import type { Token, TokenKind } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";

const scoreNouns = new Set("score scores scoring accuracy performance rate value values".split(" "));

const linking = new Set(["of", "just", "from", "to", "by"]);

/** A bare number counts only beside a word of scoring ("a score of 85.1", "scores 66.1"), or where it can be nothing else. */
export function isScored(tokens: readonly Token[], at: number): boolean {
  return (
    isOfScore(tokens, at) ||
    tokens[at - 1]?.lemma === "score" ||
    isInBracketOfName(tokens, at) ||
    isReachedOn(tokens, at) ||
    isReached(tokens, at) ||
    isInList(tokens, at) ||
    isPlaced(tokens, at) ||
    isRaised(tokens, at) ||
    isRaisedOnName(tokens, at)
  );
}

/** "a score of 85.1", "accuracy from 70 to 80": only joints and other numbers stand between. */
function isOfScore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const token = tokens[before];
    if (token === undefined) return false;
    if (scoreNouns.has(token.text)) return true;
    if (!linking.has(token.text) && !linkingKinds.has(token.kind)) return false;
  }
  return false;
}

const linkingKinds: ReadonlySet<TokenKind> = new Set(["be", "adverb", "determiner", "number"]);

/** "on MMLU (73.1 vs. 68.9)", "GPT-4 Turbo (50.0 and 57.1)", "on ASQA (up 10.7)" */
function isInBracketOfName(tokens: readonly Token[], at: number): boolean {
  if (!isDecimal(tokens, at)) return false;
  const previous = tokens[at - 1];
  const before = tokens[at - 2];
  if (/^(?:up|down)$/.test(previous?.text ?? "") && before?.kind === "open") return true;
  return (previous?.kind === "open" || previous?.kind === "opener") && before?.kind === "mention";
}

/** "achieving 79.4 on MMLU", "achieves 57.8 and 61.2 on A and B" */
function isReachedOn(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  return (
    verb?.kind === "verb" &&
    verbGroupOf(verb.lemma) === "reach" &&
    tokens[listEnd(tokens, at) + 1]?.text === "on"
  );
}

/** "on ARC from 29.1 to 32.0" */
function isRaisedOnName(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.text;
  const before = tokens[at - 2]?.kind;
  if (previous === "from") return before === "mention" && tokens[at + 1]?.text === "to";
  return (
    previous === "to" &&
    before === "number" &&
    tokens[at - 3]?.text === "from" &&
    tokens[at - 4]?.kind === "mention"
  );
}

function isDecimal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.includes(".") === true;
}

/** The last number of the list that begins at `at`. */
function listEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while ((tokens[end + 1]?.kind === "comma" || tokens[end + 1]?.kind === "conjunction") && end - at < 10) {
    const next =
      tokens[end + 1]?.kind === "comma" && tokens[end + 2]?.kind === "conjunction" ? end + 3 : end + 2;
    if (tokens[next]?.kind !== "number") break;
    end = next;
  }
  return end;
}

/** "2.78 (CIFAR-10)", "1.70 on ImageNet and 2.89 on ImageNet": a decimal number that stands on something with a name. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  if (!isDecimal(tokens, at)) return false;
  const bracket = tokens[at + 1]?.text === "~" ? at + 2 : at + 1;
  const isInBrackets = tokens[bracket]?.kind === "open" && isGround(tokens[bracket + 1]);
  return isInBrackets || (tokens[at + 1]?.text === "on" && isGround(tokens[at + 2]));
}

/** "MMLU 88.1, GPQA 71.2": two names or more, each with a decimal number right behind it. */
function isInList(tokens: readonly Token[], at: number): boolean {
  const pairs = tokens.filter((token, index) => isGround(token) && isDecimal(tokens, index + 1)).length;
  return isGround(tokens[at - 1]) && isDecimal(tokens, at) && pairs > 1;
}

function isGround(token: Token | undefined): boolean {
  const type = token?.mentions?.[0]?.candidate.type;
  return type === "benchmark" || type === "dataset";
}

/** "can improve X from 75.4 to 88.3": two decimal numbers under a verb of improving, where something to measure on is named. */
function isRaised(tokens: readonly Token[], at: number): boolean {
  const to = tokens[at + 1]?.text === "to" ? at + 1 : at - 1;
  const isPair =
    tokens[to]?.text === "to" &&
    tokens[to - 2]?.text === "from" &&
    isDecimal(tokens, to - 1) &&
    isDecimal(tokens, to + 1);
  return (
    isPair &&
    tokens.some(isGround) &&
    tokens.slice(0, to).some(({ lemma }) => verbGroupOf(lemma) === "improve")
  );
}

/** "On VQAv2, it gets 81.2, beating …": a decimal number that is reached and nothing else behind it, where a name to measure on opens. */
function isReached(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.kind === "adverb" ? tokens[at - 2] : tokens[at - 1];
  const isObject = verb?.kind === "verb" && verbGroupOf(verb.lemma) === "reach";
  const next = tokens[at + 1];
  const isEnd =
    next === undefined ||
    ["comma", "break", "conjunction", "open", "mark"].includes(next.kind) ||
    next.text === ".";
  const opens = tokens.findIndex(({ text }) => text === "on" || text === "in");
  const named = tokens.slice(opens + 1, at).some(isGround);
  return isDecimal(tokens, at) && isObject && isEnd && opens >= 0 && opens < 4 && named;
}
