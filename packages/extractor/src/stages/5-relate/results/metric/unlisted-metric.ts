import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import { isCompared } from "../is-compared.ts";
import { gainNouns } from "../numbers/is-gain.ts";
import { listedMeasure, predicateBehind, reachedMeasure, writtenBehind } from "./capital-measures.ts";
import { measureName, measureStart, wholes } from "./measure-name.ts";
import { metricAt } from "./metric-phrase.ts";

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
  if (tokens[joint]?.text === "of" && gainNouns.has(tokens[joint - 1]?.text ?? ""))
    return gainedMeasure(view, joint - 1) ?? measureIn(view, at);
  if (tokens[joint]?.text !== "of") return undefined;
  return tokens[at]?.number?.unit === "%" ? reachedMeasure(view, joint) : listedMeasure(view, joint);
}

/** "reductions of up to 90% in toxicity": one plain word behind "in". */
function measureIn(view: SentenceView, at: number): string | undefined {
  const [joint, word, next] = view.tokens.slice(at + 1, at + 4);
  const isAlone = word?.kind === "word" && next?.kind !== "word" && next?.kind !== "mention";
  const isThing = metricAt(view, at + 2) !== undefined || !wholes.test(word?.text ?? "");
  return joint?.text === "in" && isAlone && isThing ? measureName(view, at + 2, at + 3) : undefined;
}

/** What a gain is said to be in: "consistency improvements of 9.2%". Words of praise and degree are no measure. */
function gainedMeasure(view: SentenceView, gain: number): string | undefined {
  const of = view.tokens[gain - 1];
  if (of?.kind !== "word" || degrees.test(of.text)) return undefined;
  return metricAt(view, gain - 1)?.name ?? measureName(view, gain - 1, gain);
}

const degrees =
  /^(?:average|mean|relative|absolute|significant|substantial|notable|remarkable|impressive|considerable|consistent|maximum|minimum|maximal|total|overall|further|additional|respective|large|small|slight|marginal|modest|zero-shot|few-shot|new|clear|strong|dramatic|up-to|percentage|.*(?:al|ive|ic|ous|ed|est|er))$/;

/** The object of a verb of improving, or the next thing of its list, right before "by". */
function improvedMeasure(view: SentenceView, by: number): string | undefined {
  const { tokens } = view;
  const from = measureStart(tokens, by);
  const before = tokens[from - 1];
  const isObject =
    (before?.kind === "verb" && verbGroupOf(before.lemma) === "improve") || isOwnedObject(tokens, from - 1);
  // "outperforms GPT-4o by 5% and PaperQA2 by 7%"
  if (isCompared(tokens, by)) return undefined;
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
  return measureName(view, from, by);
}

/** "improving the base models' self-correction by": the verb stands in front of whose measure it is. */
function isOwnedObject(tokens: readonly Token[], owner: number): boolean {
  if (!/['’]s?$/.test(tokens[owner]?.text ?? "") && tokens[owner]?.possessive !== true) return false;
  const front = tokens.slice(Math.max(0, owner - 4), owner);
  const verb = front.findLast(({ kind }) => kind !== "word" && kind !== "determiner" && kind !== "mention");
  return verb?.kind === "verb" && verbGroupOf(verb.lemma) === "improve";
}

/** "reducing WER by 13.46%, WIL by 9.82%": a value with "by" stands before the comma. */
function isListOfGains(tokens: readonly Token[], separator: number): boolean {
  const near = tokens.slice(Math.max(0, separator - 3), separator);
  return (
    near.some(({ kind }) => kind === "number") && near.some(({ text }) => text === "by" || text === "up to")
  );
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
  const isDegree = telling.some(({ text }) => gainNouns.has(text) || degreeWords.test(text));
  return isKnown || isDegree ? undefined : measureName(view, on - Math.min(end, 3), on, 3);
}

const degreeWords =
  /^(?:higher|better|lower|worse|more|less|fewer|relative|absolute|average|overall|points?|margin|boost|jump|lead|advantage|uplift|success|win|pass|degradation|enhancement|uplifts?)$/;
