import { plainText } from "../../sentence/plain-text.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { metricAt } from "../metric/metric-phrase.ts";

/**
 * "In Trip Planning, X reaches 31%": what a clause opens with, if it is no benchmark. `unclear` when it is more than a
 * name or two words.
 */
export function frontedSubset(view: SentenceView, at: number): string | "unclear" | undefined {
  const { tokens } = view;
  const front = tokens.findLastIndex((_token, place) => place < at && opensClause(tokens, place));
  if (front < 0) return undefined;
  const words = wordsFrom(view, front + 1);
  const end = front + 1 + words.length;
  if (tokens[end]?.kind !== "comma" || end >= at) return undefined;
  const telling = words.filter(
    ({ kind, text }) => kind !== "determiner" && kind !== "adverb" && !plainParts.test(text),
  );
  if (telling.length === 0) return undefined;
  if (telling.length > 2 || !telling.every(isPlain) || isSeveral(words.at(-1))) return "unclear";
  return plainText(view, telling[0]?.start, telling.at(-1)?.end);
}

/** "In …" at the start of the sentence or behind a comma; "for example" opens nothing. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind;
  const opens = at === 0 || before === "comma" || before === "break" || before === "mark";
  const plain = /^(?:example|instance|particular|general|contrast|addition|total|average)$/;
  return (
    opens && /^(?:in|on|for|across)$/.test(tokens[at]?.text ?? "") && !plain.test(tokens[at + 1]?.text ?? "")
  );
}

const joints = new Set(["on", "in", "for", "across", "within"]);
const plainParts =
  /^(?:average|total|general|terms|contrast|comparison|most|all|the|this|these|our|its|their|test|set|benchmark|task|tasks|problems?|questions?|cases?|instances?|samples?|evaluation|experiments?|practice|zero-shot|few-shot|\d+-shot|setting|settings|a|an|even|only)$/;

/**
 * The part of a benchmark that a value behind "in" or "on" is said to hold for: "25% in retail", "4.6% of the
 * problems in the most realistic setting". `unclear` when that may be another benchmark.
 */
export function readSubset(view: SentenceView, at: number): string | "unclear" | undefined {
  const { tokens } = view;
  for (let next = at + 1; next <= at + 7; next += 1) {
    const token = tokens[next];
    if (token === undefined || ["comma", "break", "number", "verb", "open", "relative"].includes(token.kind))
      return undefined;
    if (!joints.has(token.text)) continue;
    if (metricAt(view, next + 1) !== undefined || metricAt(view, next + 2) !== undefined) continue;
    const words = wordsFrom(view, next + 1).filter(({ kind }) => kind !== "adverb" && kind !== "determiner");
    const telling = words.filter(({ text }) => !plainParts.test(text));
    // "on our text and video scores"
    if (isJoined(view, next + 1)) return "unclear";
    if (
      telling.length === 0 ||
      telling.some(({ text }) => /^(?:humans?|experts?|models?|baselines?)$/.test(text))
    )
      return undefined;
    const isPart = /^(?:pairs|tasks|questions|problems)$/.test(words.at(-1)?.text ?? "");
    if (telling.length > (isPart ? 4 : 3) || !telling.every(isPlain) || isSeveral(words.at(-1)))
      return "unclear";
    const first = telling[0];
    // "the most realistic setting", but "Hard-Reasoning" of "Hard-Reasoning tasks"
    const last = /^(?:setting|mode|split|level)s?$/.test(words.at(-1)?.text ?? "")
      ? words.at(-1)
      : telling.at(-1);
    return plainText(view, first?.start, last?.end);
  }
  return undefined;
}

/** Nouns that stand for a part of what is measured on. */
const partNouns =
  /^(?:categor(?:y|ies)|class(?:es)?|splits?|subsets?|sets?|levels?|settings?|mode|questions?|problems?|instances?|cases?|samples?|difficult(?:y|ies)|portion|track)$/;

/** "55.4% mIoU on base categories": the part of a benchmark that stands elsewhere in the sentence. */
export function partBehind(view: SentenceView, at: number): string | undefined {
  const { tokens } = view;
  const on = tokens.findIndex(
    ({ text, kind }, next) => next > at && (joints.has(text) || !["word", "adverb"].includes(kind)),
  );
  if (on < 0 || on - at > 4 || !joints.has(tokens[on]?.text ?? "")) return undefined;
  const words = wordsFrom(view, on + 1).filter(({ kind }) => kind !== "determiner");
  const last = words.at(-1);
  if (last === undefined || words.length > 4 || !partNouns.test(last.text) || !words.every(isPlain))
    return undefined;
  return plainText(view, words[0]?.start, last.end);
}

/** "text and video scores": more behind the words, which no number follows. */
function isJoined(view: SentenceView, from: number): boolean {
  const end = from + wordsFrom(view, from).length;
  return view.tokens[end]?.text === "and" && view.tokens[end + 1]?.kind === "word";
}

/** No name of anything but a task. */
function isPlain({ kind, mentions }: Token): boolean {
  return kind !== "mention" || mentions?.[0]?.candidate.type === "concept";
}

/** "across diverse benchmarks": more than one thing. */
function isSeveral(last: Token | undefined): boolean {
  return /^(?:benchmarks|datasets|domains|models|languages|settings)$/.test(last?.text ?? "");
}

function wordsFrom({ tokens }: SentenceView, from: number) {
  const rest = tokens.slice(from);
  const end = rest.findIndex(({ kind }) => !["word", "mention", "determiner", "adverb"].includes(kind));
  return end < 0 ? rest : rest.slice(0, end);
}
