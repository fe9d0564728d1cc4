import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";

const scoreNouns = new Set("score scores scoring accuracy performance rate value values".split(" "));

const linking = new Set(["of", "just", "from", "to", "by"]);

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

/** A bare number counts only beside a word of scoring: "a score of 85.1", "scores 66.1". */
export function isScored(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  if (
    before.some(
      (token, index) =>
        scoreNouns.has(token.text) &&
        before
          .slice(index + 1)
          .every(
            ({ kind, text }) =>
              linking.has(text) ||
              kind === "be" ||
              kind === "adverb" ||
              kind === "determiner" ||
              kind === "number",
          ),
    )
  )
    return true;
  const [second, previous] = tokens.slice(Math.max(0, at - 2), at);
  if (previous?.lemma === "score") return true;
  // "on MMLU (73.1 vs. 68.9)", "GPT-4 Turbo (50.0 and 57.1)"
  if (
    (previous?.kind === "open" || previous?.kind === "opener") &&
    second?.kind === "mention" &&
    isDecimal(tokens, at)
  )
    return true;
  // "achieving 79.4 on MMLU", "achieves 57.8 and 61.2 on A and B", "on ARC from 29.1 to 32.0"
  if (
    previous?.kind === "verb" &&
    verbGroupOf(previous.lemma) === "reach" &&
    tokens[listEnd(tokens, at) + 1]?.text === "on"
  )
    return true;
  if (isReached(tokens, at)) return true;
  // "on ASQA (up 10.7)"
  if (/^(?:up|down)$/.test(previous?.text ?? "") && second?.kind === "open") return isDecimal(tokens, at);
  // "37.9 on GPQA", however it is introduced
  if (isInList(tokens, at) || isPlaced(tokens, at) || isRaised(tokens, at)) return true;
  if (previous?.text === "from" && second?.kind === "mention" && tokens[at + 1]?.text === "to") return true;
  return (
    previous?.text === "to" &&
    second?.kind === "number" &&
    tokens[at - 3]?.text === "from" &&
    tokens[at - 4]?.kind === "mention"
  );
}
