import type { Place } from "../sentence/sentence-view.ts";
import { listFrom } from "./benchmark-places.ts";
import type { Score } from "./score.ts";
import type { ScoredSentence } from "./scored-sentence.ts";

/** The list of names that a value is said to be measured on, right behind it. */
export interface PlacesBehind {
  readonly list: readonly Place[];
  /** A comma stands between: "a score of 69.3, ranking first on X". */
  readonly apart: boolean;
}

const reach = 16;

const placing = new Set(["on", "in", "for", "across", "over", "at", "of"]);

const placingVerbs = new Set(["rank", "secure", "set", "achieve", "establish", "top", "lead", "place"]);

const comparing = new Set(["compared to", "compared with", "than", "over", "relative to"]);

/** "70.8% accuracy on MATH and GSM8K": the names that follow the value with a preposition of place and nothing else of weight between. */
export function placesBehind(last: Score, sentence: ScoredSentence): PlacesBehind | undefined {
  const { context, places, scores } = sentence;
  const { tokens } = context.view;
  const nextScore = scores.find(({ at }) => at > last.at);
  const nearest = places.find(({ at }) => at > last.at);
  if (nearest === undefined || nearest.at - last.at > reach) return undefined;
  if (nextScore !== undefined && nextScore.at < nearest.at) return undefined;
  const between = tokens.slice(last.at + 1, nearest.at);
  if (!between.some(({ kind, text }) => kind === "preposition" && placing.has(text))) return undefined;
  // "a score of 69.3, ranking first on MTEB": the only name of the sentence, behind a word of reaching.
  const only = places.length === 1 && last.kind !== "gain";
  const isApart = between.some(
    (token) =>
      ["break", "relative", "subordinator", "be"].includes(token.kind) ||
      (token.kind === "verb" && !(only && token.form === "gerund" && placingVerbs.has(token.lemma ?? ""))),
  );
  if (isApart) return undefined;
  // "across eight benchmarks such as MMLU" is a mean over more than the names.
  if (between.some(({ kind }) => kind === "exemplifier")) return undefined;
  if (last.kind !== "gain" && between.some(({ text }) => comparing.has(text))) return undefined;
  // "on FineDiving by 15%", "on X from 20% to 30%": the name has a value of its own behind it.
  const [joint, value] = tokens.slice(nearest.at + 1, nearest.at + 3);
  if ((joint?.text === "by" || joint?.text === "from") && value?.kind === "number") return undefined;
  const apart = !only && between.some(({ kind }) => kind === "comma");
  return { list: listFrom(nearest, places, context), apart };
}
