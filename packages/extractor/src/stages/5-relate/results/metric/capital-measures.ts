import { canonicalMetric } from "@methodscape/graph-model";
import { plainText } from "../../sentence/plain-text.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { gainNouns } from "../numbers/is-gain.ts";
import { measureStart } from "./measure-name.ts";
import { metricAt } from "./metric-phrase.ts";

/** "achieves 88.1 PDMS": a word of capitals right behind a decimal number that is reached. */
export function writtenBehind({ tokens, text }: SentenceView, at: number): string | undefined {
  const [verb, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isGained = gainNouns.has(tokens[at + 2]?.text ?? "") && next?.kind === "word";
  // "a 3.5% AO gain"
  if (isGained && /^\p{Lu}{2,}$/u.test(text.slice(next.start, next.end)))
    return text.slice(next.start, next.end);
  const isListed = verb?.kind === "conjunction" || verb?.kind === "comma";
  const isReached = isListed || (verb?.kind === "verb" && verbGroupOf(verb.lemma) === "reach");
  if (!isReached || token?.number?.unit !== "" || !token.text.includes(".") || next?.kind !== "word")
    return undefined;
  const written = text.slice(next.start, next.end);
  return /^\p{Lu}{2,}$/u.test(written) && tokens[at + 2]?.kind !== "word" ? written : undefined;
}

/** "82.2% are valid", "only 35.1% are semantically correct": what a share of the things is. */
export function predicateBehind(view: SentenceView, at: number): string | undefined {
  const { tokens } = view;
  const [be, first, second, third] = tokens.slice(at + 1, at + 5);
  if (tokens[at]?.number?.unit !== "%" || be?.kind !== "be" || first === undefined) return undefined;
  const last = first.kind === "adverb" || /ly$/.test(first.text) ? second : first;
  const behind = last === first ? second : third;
  const ends = behind === undefined || ["comma", "conjunction", "break", "mark"].includes(behind.kind);
  return last?.kind === "word" && ends ? plainText(view, first.start, last.end) : undefined;
}

/** An acronym or a word in capitals as the object of a verb of reaching. */
export function reachedMeasure(view: SentenceView, of: number): string | undefined {
  const token = view.tokens[of - 1];
  if (token === undefined || (token.kind !== "word" && token.kind !== "mention")) return undefined;
  const written = view.text.slice(token.start, token.end);
  if (!/\p{Lu}.*\p{Lu}/u.test(written)) return undefined;
  const from = measureStart(view.tokens, of);
  const before = view.tokens[from - 1]?.kind === "determiner" ? view.tokens[from - 2] : view.tokens[from - 1];
  const reached = before?.kind === "verb" && verbGroupOf(before.lemma) === "reach";
  return reached || before?.text === "with" ? canonicalMetric(written) : undefined;
}

/** "a CLIP Score of 33.3, Aesthetic Score of 6.19, and Image Reward of 1.20": words in capitals in a row of measures with "of". */
export function listedMeasure(view: SentenceView, of: number): string | undefined {
  const { tokens, text } = view;
  const from = measureStart(tokens, of);
  const written = text.slice(tokens[from]?.start ?? 0, tokens[of - 1]?.end ?? 0);
  if (from === of || metricAt(view, of - 1) !== undefined || !/^(?:\p{Lu}\S*\s?)+$/u.test(written))
    return undefined;
  let joint = from - 1;
  while (["determiner", "conjunction"].includes(tokens[joint]?.kind ?? "")) joint -= 1;
  const value = tokens[joint]?.kind === "comma" ? joint - 1 : joint;
  const isRow = value < from - 1 && tokens[value]?.kind === "number" && tokens[value - 1]?.text === "of";
  return isRow && metricAt(view, value - 2) !== undefined ? written : undefined;
}
