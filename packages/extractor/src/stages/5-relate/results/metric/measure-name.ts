import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { plainText } from "../../sentence/plain-text.ts";
import type { SentenceView } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";

/** No measure: the whole of what a system does, or what it is held against. */
export const wholes =
  /^(?:performances?|results?|models?|methods?|baselines?|approach(?:es)?|competitors?|rivals?|sota|state-of-the-art|systems?|margins?|it|them|llms?|mllms?|vlms?|lvlms?|overall|counterparts?|solutions?|capabilit(?:y|ies)|abilit(?:y|ies)|agents?|baseline|scores?|improvements?|gains?|increases?|reductions?|drops?|average|total|maximum|minimum|range|quality|state|art|works?|techniques?|algorithms?|metrics?|test|set|benchmarks?|tasks?|significantly|both|others?|value|total|speedup|rate|ratio|gap|training|inference|generation|reasoning|understanding)$/;

/** Where the words that may name a measure begin, at most three in front of `end`. */
export function measureStart(tokens: readonly Token[], end: number): number {
  let from = end;
  while (end - from < 3 && (tokens[from - 1]?.kind === "word" || tokens[from - 1]?.kind === "mention")) {
    // "the base models' self-correction": whose it is is no part of it.
    if (from < end && (tokens[from - 1]?.possessive === true || /['’]s?$/.test(tokens[from - 1]?.text ?? "")))
      break;
    from -= 1;
  }
  return from;
}

/** The words [from, to) as the name of a measure; undefined where they are too many, or name a system or the whole of what it does. */
export function measureName(view: SentenceView, from: number, to: number, longest = 2): string | undefined {
  const words = view.tokens.slice(from, to);
  const last = words.at(-1);
  if (last === undefined || words.length > longest) return undefined;
  const isSystem = words.some(({ mentions }) => mentions?.[0] !== undefined && isKnownSystem(mentions[0]));
  // "speech quality" is a measure, a bare "quality" is not.
  if (isSystem || (wholes.test(last.text) && !(words.length === 2 && last.text === "quality")))
    return undefined;
  return plainText(view, words[0]?.start, last.end);
}

/** A model, or a method with a name of words: a short form in capitals that was taken for a method may be a measure. */
function isKnownSystem({ entity, candidate, surface }: ResolvedMention): boolean {
  return entity.startsWith("model:") || (candidate.type === "method" && /\p{Ll}/u.test(surface));
}
