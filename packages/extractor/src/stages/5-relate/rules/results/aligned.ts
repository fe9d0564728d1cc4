import { prepositionsOf } from "../../place/way-to-verb.ts";
import { listFrom } from "../../results/benchmark/benchmark-places.ts";
import { placesBehind } from "../../results/benchmark/places-behind.ts";
import type { Score } from "../../results/score.ts";
import { runOf, type ScoredSentence } from "../../results/scored-sentence.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import type { GroundRule } from "../result-rule.ts";

/** "70.8% and 94.0% on MATH and GSM8K, respectively", "On MATH and GSM8K it reaches 70.8% and 94.0%": as many values as names, in order. */
export const aligned: GroundRule = {
  id: "result/aligned",
  read(score, sentence) {
    const run = runOf(score, sentence);
    const index = run.indexOf(score);
    const last = run.at(-1);
    if (run.length < 2 || last === undefined || index < 0) return undefined;
    const behind = placesBehind(last, sentence) ?? placesBehind(lastAlike(run, sentence), sentence);
    const list = behind?.list ?? placesInFront(run, sentence) ?? placesBefore(run, sentence);
    const place = list[index];
    return place !== undefined && list.length === run.length
      ? { benchmark: place.mention, tier: "shown" }
      : undefined;
  },
};

/** "A by 7.8%/5.3% and B by 15.1%/6.3% on MATH/GSM8K": the last value of the last of several lists of one length. */
function lastAlike(run: readonly Score[], { runs }: ScoredSentence): Score {
  const after = runs.slice(runs.indexOf(run) + 1);
  const end = after.findIndex(({ length }) => length !== run.length);
  const last = (end < 0 ? after : after.slice(0, end)).at(-1) ?? run;
  // A list is never empty.
  return last[last.length - 1] as Score;
}

/** A list that opens the sentence with "on" or "in", when no other place stands in it. */
function placesInFront(
  [first]: readonly Score[],
  { context, places }: ScoredSentence,
): readonly Place[] | undefined {
  const front = places[0];
  if (front === undefined || first === undefined || front.at > first.at || front.governor.verb !== undefined)
    return undefined;
  const opener = context.view.tokens[front.governor.phraseStart - 1]?.text;
  const list = listFrom(front, places, context);
  return list.length === places.length && (opener === "on" || opener === "in") ? list : undefined;
}

/**
 * "beats X on MATH and ARC, with accuracy of 55.9 and 95.8", "across MATH and ARC, where X gains 14.1% and 7.1%": the one
 * list of places in front of the first values of the sentence.
 */
function placesBefore(run: readonly Score[], { context, places, scores }: ScoredSentence): readonly Place[] {
  const { tokens } = context.view;
  const [first] = run;
  const [front] = places;
  if (first === undefined || front === undefined || places.length !== run.length) return [];
  if (scores.some(({ at, kind }) => at < first.at && kind !== "base")) return [];
  const list = listFrom(front, places, context);
  const joint = prepositionsOf(front)[0]?.word;
  const isPlaced = front.verbGroup === "evaluate" || /^(?:on|in|across|for|over|at)$/.test(joint ?? "");
  const end = list.at(-1)?.at ?? first.at;
  const isNear = end < first.at && first.at - end <= 16;
  return list.length === run.length && isPlaced && isNear && !tokens.slice(end, first.at).some(isBreak)
    ? list
    : [];
}

function isBreak({ kind }: Token): boolean {
  return kind === "break";
}
