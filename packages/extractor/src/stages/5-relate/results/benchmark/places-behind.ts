import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupOf, verbGroupsOf } from "../../sentence/verb-table.ts";
import type { Score } from "../score.ts";
import type { ScoredSentence } from "../scored-sentence.ts";
import { isGroundable, listFrom } from "./benchmark-places.ts";

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

/** Where the text goes on behind "88.3 (88.7 with majority vote)"; a bracket with a name to measure on is no such aside. */
function behindBracket(tokens: readonly Token[], at: number): number {
  const open = [at + 1, at + 2].find((next) => tokens[next]?.kind === "open");
  if (open === undefined) return at + 1;
  const close = tokens.findIndex(({ kind }, next) => next > open && kind === "close");
  if (close < 0) return at + 1;
  const inside = tokens.slice(open + 1, close);
  const isAside = inside.some(({ kind }) => kind === "number") && !inside.some(isGround);
  return isAside ? close + 1 : at + 1;
}

/** "72% (previously 47%) on X": what a bracket behind a value holds is told of that value. */
function isAsideOf(tokens: readonly Token[], at: number, place: number): boolean {
  let open = at - 1;
  while (open >= at - 6 && open > 0 && tokens[open]?.kind !== "open") open -= 1;
  if (tokens[open]?.kind !== "open") return false;
  const close = tokens.findIndex(({ kind }, behind) => behind > open && kind === "close");
  const before = tokens.slice(Math.max(0, open - 2), open);
  return close > at && close < place && before.some(({ kind }) => kind === "number");
}

const reaching = verbGroupsOf("reach", "evaluate");

/** "71.2% is achieved on X": where a passive of reaching stands; else far away. */
function passiveIn(between: readonly Token[]): number {
  const be = between.findIndex(({ kind }) => kind === "be");
  const verb = between[be + 1];
  const isReached = verb?.form === "past" && reaching.has(verbGroupOf(verb.lemma));
  return be >= 0 && be <= 3 && isReached ? be : between.length + 2;
}

function isGround({ mentions }: Token): boolean {
  return mentions?.[0] !== undefined && isGroundable(mentions[0]);
}

/** "70.8% accuracy on MATH and GSM8K": the names that follow the value with a preposition of place and nothing else of weight between. */
export function placesBehind(last: Score, sentence: ScoredSentence): PlacesBehind | undefined {
  const { context, places, scores } = sentence;
  const { tokens } = context.view;
  const from = behindBracket(tokens, last.at);
  const nextScore = scores.find(({ at }) => at >= from);
  const nearest = places.find(({ at }) => at >= from);
  if (nearest === undefined || nearest.at - from >= reach) return undefined;
  if (nextScore !== undefined && nextScore.at < nearest.at) return undefined;
  const between = tokens.slice(from, nearest.at);
  // "is 85%, and on LIBERO it is 97%"
  const placed = between.findLastIndex(({ kind, text }) => kind === "preposition" && placing.has(text));
  if (between[placed - 1]?.kind === "conjunction") return undefined;
  if (isAsideOf(tokens, last.at, nearest.at)) return undefined;
  if (!between.some(({ kind, text }) => kind === "preposition" && placing.has(text))) return undefined;
  // "a score of 69.3, ranking first on MTEB": the only name of the sentence, behind a word of reaching.
  const only = places.length === 1 && last.kind !== "gain";
  const passive = passiveIn(between);
  const isApart = between.some(
    (token, index) =>
      (index !== passive &&
        index !== passive + 1 &&
        ["break", "relative", "subordinator", "be"].includes(token.kind)) ||
      (token.kind === "verb" &&
        index !== passive + 1 &&
        !(only && token.form === "gerund" && placingVerbs.has(token.lemma ?? ""))),
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
