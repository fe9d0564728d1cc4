import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { SentenceView } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";
import { metricAt } from "./metric-phrase.ts";

/** No measure: the whole of what a system does, or what it is held against. */
const wholes =
  /^(?:performances?|results?|models?|methods?|baselines?|approach(?:es)?|competitors?|rivals?|sota|state-of-the-art|systems?|margins?|it|them|llms?|mllms?|vlms?|lvlms?|overall|counterparts?|solutions?|capabilit(?:y|ies)|abilit(?:y|ies)|agents?|baseline|scores?|improvements?|gains?|increases?|reductions?|drops?|average|total|maximum|minimum|range|quality|state|art|works?|techniques?|algorithms?|metrics?|test|set|benchmarks?|tasks?|significantly|both|others?|value|total|speedup|rate|ratio|gap|training|inference|generation|reasoning|understanding)$/;

/**
 * A measure that no table knows, told by its place: "WIL by 9.82%", "improving speech quality by 5.84%", "achieves a VIP of
 * 81.3%", "in thoroughness (77.5% vs. 70.1%)". Words of two are taken where both are plain.
 */
export function unlistedMetric(view: SentenceView, at: number): string | undefined {
  const { tokens } = view;
  const shown = writtenBehind(view, at) ?? predicateBehind(view, at);
  if (shown !== undefined) return shown;
  const joint = tokens[at - 1]?.kind === "preposition" && tokens[at - 1]?.text === "up to" ? at - 2 : at - 1;
  if (tokens[joint]?.text === "by") return improvedMeasure(view, joint);
  if (tokens[joint]?.text === "of" && gainNouns.test(tokens[joint - 1]?.text ?? ""))
    return gainedMeasure(view, joint - 1) ?? measureIn(view, at);
  if (tokens[joint]?.text !== "of") return undefined;
  return tokens[at]?.number?.unit === "%" ? reachedMeasure(view, joint) : listedMeasure(view, joint);
}

/** "achieves 88.1 PDMS": a word of capitals right behind a decimal number that is reached. */
function writtenBehind({ tokens, text }: SentenceView, at: number): string | undefined {
  const [verb, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isGained = gainNouns.test(tokens[at + 2]?.text ?? "") && next?.kind === "word";
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
function predicateBehind({ tokens, text }: SentenceView, at: number): string | undefined {
  const [be, first, second, third] = tokens.slice(at + 1, at + 5);
  if (tokens[at]?.number?.unit !== "%" || be?.kind !== "be" || first === undefined) return undefined;
  const last = first.kind === "adverb" || /ly$/.test(first.text) ? second : first;
  const behind = last === first ? second : third;
  const ends = behind === undefined || ["comma", "conjunction", "break", "mark"].includes(behind.kind);
  return last?.kind === "word" && ends ? text.slice(first.start, last.end).replace(/\s+/g, " ") : undefined;
}

const gainNouns = /^(?:improvement|gain|increase|boost|reduction|drop|decrease|decline)s?$/;

/** "reductions of up to 90% in toxicity": one plain word behind "in". */
function measureIn(view: SentenceView, at: number): string | undefined {
  const [joint, word, next] = view.tokens.slice(at + 1, at + 4);
  const isAlone = word?.kind === "word" && next?.kind !== "word" && next?.kind !== "mention";
  const isThing = metricAt(view, at + 2) !== undefined || !wholes.test(word?.text ?? "");
  return joint?.text === "in" && isAlone && isThing ? nameOf(view, at + 2, at + 3) : undefined;
}

/** What a gain is said to be in: "consistency improvements of 9.2%". Words of praise and degree are no measure. */
function gainedMeasure(view: SentenceView, gain: number): string | undefined {
  const of = view.tokens[gain - 1];
  if (of?.kind !== "word" || degrees.test(of.text)) return undefined;
  return metricAt(view, gain - 1)?.name ?? nameOf(view, gain - 1, gain);
}

const degrees =
  /^(?:average|mean|relative|absolute|significant|substantial|notable|remarkable|impressive|considerable|consistent|maximum|minimum|maximal|total|overall|further|additional|respective|large|small|slight|marginal|modest|zero-shot|few-shot|new|clear|strong|dramatic|up-to|percentage|.*(?:al|ive|ic|ous|ed|est|er))$/;

/** The object of a verb of improving, or the next thing of its list, right before "by". */
function improvedMeasure(view: SentenceView, by: number): string | undefined {
  const { tokens } = view;
  const from = phraseFrom(tokens, by);
  const before = tokens[from - 1];
  const isObject = before?.kind === "verb" && verbGroupOf(before.lemma) === "improve";
  // "outperforms GPT-4o by 5% and PaperQA2 by 7%"
  const verb = tokens.slice(0, by).findLast(({ kind }) => kind === "verb");
  if (verbGroupOf(verb?.lemma) === "compare") return undefined;
  const isListed = before?.kind === "comma" || before?.kind === "conjunction";
  const known = metricAt(view, by - 1);
  if (known !== undefined) return known.name;
  // "NQ-Open by 2.4% and NQ-Swap by 5.5%": names, not measures.
  if (
    /\p{Ll}.*\p{Lu}|\p{Lu}\p{Ll}|-\p{Lu}/u.test(
      view.text.slice(tokens[from]?.start ?? 0, tokens[by - 1]?.end ?? 0),
    )
  )
    return undefined;
  if (from === by || !(isObject || (isListed && isListOfGains(tokens, from - 1)))) return undefined;
  return nameOf(view, from, by);
}

/** "reducing WER by 13.46%, WIL by 9.82%": a value with "by" stands before the comma. */
function isListOfGains(tokens: readonly Token[], separator: number): boolean {
  const near = tokens.slice(Math.max(0, separator - 3), separator);
  return (
    near.some(({ kind }) => kind === "number") && near.some(({ text }) => text === "by" || text === "up to")
  );
}

/** An acronym or a word in capitals as the object of a verb of reaching. */
function reachedMeasure(view: SentenceView, of: number): string | undefined {
  const token = view.tokens[of - 1];
  if (token === undefined || (token.kind !== "word" && token.kind !== "mention")) return undefined;
  const written = view.text.slice(token.start, token.end);
  if (!/\p{Lu}.*\p{Lu}/u.test(written)) return undefined;
  const from = phraseFrom(view.tokens, of);
  const before = view.tokens[from - 1]?.kind === "determiner" ? view.tokens[from - 2] : view.tokens[from - 1];
  const reached = before?.kind === "verb" && verbGroupOf(before.lemma) === "reach";
  return reached || before?.text === "with" ? written : undefined;
}

/** "a CLIP Score of 33.3, Aesthetic Score of 6.19, and Image Reward of 1.20": words in capitals in a row of measures with "of". */
function listedMeasure(view: SentenceView, of: number): string | undefined {
  const { tokens, text } = view;
  const from = phraseFrom(tokens, of);
  const written = text.slice(tokens[from]?.start ?? 0, tokens[of - 1]?.end ?? 0);
  if (from === of || metricAt(view, of - 1) !== undefined || !/^(?:\p{Lu}\S*\s?)+$/u.test(written))
    return undefined;
  let joint = from - 1;
  while (["determiner", "conjunction"].includes(tokens[joint]?.kind ?? "")) joint -= 1;
  const value = tokens[joint]?.kind === "comma" ? joint - 1 : joint;
  const isRow = value < from - 1 && tokens[value]?.kind === "number" && tokens[value - 1]?.text === "of";
  return isRow && metricAt(view, value - 2) !== undefined ? written : undefined;
}

function phraseFrom(tokens: readonly Token[], end: number): number {
  let from = end;
  while (end - from < 3 && (tokens[from - 1]?.kind === "word" || tokens[from - 1]?.kind === "mention")) {
    // "the base models' self-correction": whose it is is no part of it.
    if (from < end && (tokens[from - 1]?.possessive === true || /['’]s?$/.test(tokens[from - 1]?.text ?? "")))
      break;
    from -= 1;
  }
  return from;
}

function nameOf({ tokens, text }: SentenceView, from: number, to: number, longest = 2): string | undefined {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (last === undefined || words.length > longest) return undefined;
  const isSystem = words.some(({ mentions }) => mentions?.[0] !== undefined && isKnownSystem(mentions[0]));
  // "speech quality" is a measure, a bare "quality" is not.
  if (isSystem || (wholes.test(last.text) && !(words.length === 2 && last.text === "quality")))
    return undefined;
  return text.slice(words[0]?.start ?? 0, last.end).replace(/\s+/g, " ");
}

/** "24% excess annual return on CSI300": plain words between a share and what it was measured on, where no known measure stands. */
export function measureBehind(view: SentenceView, at: number): string | undefined {
  const { tokens } = view;
  const words = tokens.slice(at + 1, at + 5);
  const end = words.findIndex(({ kind }) => kind !== "word");
  const on = at + 1 + end;
  const isPlaced =
    end > 0 &&
    /^(?:on|in)$/.test(tokens[on]?.text ?? "") &&
    [on + 1, on + 2].some((next) =>
      /^(?:benchmark|dataset)$/.test(tokens[next]?.mentions?.[0]?.candidate.type ?? ""),
    );
  if (!isPlaced || tokens[at]?.number?.unit !== "%") return undefined;
  const telling = words.slice(0, end);
  const isKnown = telling.some((_, step) => metricAt(view, at + 1 + step) !== undefined);
  const isDegree = telling.some(({ text }) => gainNouns.test(text) || degreeWords.test(text));
  return isKnown || isDegree ? undefined : nameOf(view, on - Math.min(end, 3), on, 3);
}

const degreeWords =
  /^(?:higher|better|lower|worse|more|less|fewer|relative|absolute|average|overall|points?|margin|boost|jump|lead|advantage|uplift|success|win|pass|degradation|enhancement|uplifts?)$/;

/** A model, or a method with a name of words: a short form in capitals that was taken for a method may be a measure. */
function isKnownSystem({ entity, candidate, surface }: ResolvedMention): boolean {
  return entity.startsWith("model:") || (candidate.type === "method" && /\p{Ll}/u.test(surface));
}
