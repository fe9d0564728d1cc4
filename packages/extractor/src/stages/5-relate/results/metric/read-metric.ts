import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { isCompared } from "../is-compared.ts";
import { type MetricPhrase, metricAt } from "./metric-phrase.ts";

const reachBehind = 6;
const reachBefore = 10;

/** The measure that stands nearest around a number: behind it up to the next preposition but "of" and "in", else in front of it. */
export function readMetric(view: SentenceView, at: number): MetricPhrase | undefined {
  return metricBehind(view, at) ?? metricBefore(view, at);
}

/** "64.8% accuracy", "68.0% in accuracy", "a 4.02% improvement in all-class accuracy", "+6.6 on mAP@0.25". */
export function metricBehind(view: SentenceView, at: number): MetricPhrase | undefined {
  const { tokens } = view;
  for (let next = at + 1; next <= at + reachBehind; next += 1) {
    const token = tokens[next];
    if (token === undefined || ["number", "verb", "comma", "conjunction", "close"].includes(token.kind))
      return undefined;
    // "44.2% for mean IoU"
    const stands = token.text === "for" ? measureSoon(view, next + 1) : undefined;
    if (stands !== undefined) return stands;
    if (token.kind === "preposition" && !["in", "of", "in terms of"].includes(token.text)) {
      // "on mAP@0.25": the measure itself takes the place of what is measured.
      const inMeasure = token.text === "on" ? measureOfPlace(view, next + 1) : undefined;
      if (inMeasure !== undefined) return inMeasure;
      const named = token.text === "on" ? metricAt(view, next + 1) : undefined;
      return named !== undefined && /[@_]|^m?ap$|^miou$/i.test(named.name) ? named : undefined;
    }
    const phrase = metricAt(view, next);
    if (phrase !== undefined) return phrase;
    if (token.kind === "mention" && token.mentions?.[0]?.candidate.type === "model") return undefined;
  }
  return undefined;
}

/** "78.5% on the VBench Semantic Score": what a value stands on is a measure of what the words before it name. */
function measureOfPlace(view: SentenceView, from: number): MetricPhrase | undefined {
  const name = view.tokens[from]?.kind === "determiner" ? from + 1 : from;
  if (!/^(?:benchmark|dataset)$/.test(view.tokens[name]?.mentions?.[0]?.candidate.type ?? ""))
    return undefined;
  const head = [name + 1, name + 2, name + 3].find((at) => metricAt(view, at)?.to === at + 1);
  const phrase = head === undefined ? undefined : metricAt(view, head);
  const plain = view.tokens.slice(name + 1, phrase?.from).every(({ kind }) => kind === "word");
  return phrase !== undefined && phrase.from > name && plain ? phrase : undefined;
}

/** A measure with at most two words of its kind in front. */
function measureSoon(view: SentenceView, from: number): MetricPhrase | undefined {
  const end = [from, from + 1, from + 2].find((at) => metricAt(view, at) !== undefined);
  const plain = view.tokens
    .slice(from, end ?? from)
    .every(({ kind }) => kind === "word" || kind === "adverb" || kind === "determiner");
  return end === undefined || !plain ? undefined : metricAt(view, end);
}

/** "an accuracy of 79.9%", "WER by up to 13.46%", "the correlation between X and humans can reach 77.1". */
export function metricBefore(view: SentenceView, at: number): MetricPhrase | undefined {
  const { tokens } = view;
  for (let before = at - 1; before >= Math.max(0, at - reachBefore); before -= 1) {
    const token = tokens[before];
    // "pass^8 <25%": the number belongs to the measure.
    if (token?.kind === "number" && tokens[before - 1]?.text === "^") return metricAt(view, before - 2);
    if (token === undefined || ["comma", "number", "break", "subordinator"].includes(token.kind))
      return undefined;
    if (token.kind === "conjunction" && !joinsTwo(tokens, before)) return undefined;
    const phrase = metricAt(view, before);
    if (phrase !== undefined) return isRivalsName(tokens, phrase.to) ? undefined : phrase;
  }
  return undefined;
}

/** "outperforms similarity chunking by 1.3": the word behind makes it a name of something that is outdone. */
function isRivalsName(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.kind === "word" && tokens[to + 1]?.text === "by" && isCompared(tokens, to);
}

/** "between X and humans" */
function joinsTwo(tokens: readonly Token[], conjunction: number): boolean {
  return tokens.slice(Math.max(0, conjunction - 4), conjunction).some(({ text }) => text === "between");
}
