import { partAround } from "./results/benchmark/part-around.ts";
import { partBeforeValue, partBehindValue } from "./results/benchmark/part-behind-value.ts";
import { partsInOrder } from "./results/benchmark/parts-in-order.ts";
import { resolutionBehind, subsetBeside } from "./results/benchmark/subset-beside.ts";
import type { Ground, Grounded } from "./results/ground.ts";
import type { Score } from "./results/score.ts";
import type { ScoredSentence } from "./results/scored-sentence.ts";
import { stretchOf } from "./results/value-stretch.ts";
import { groundRules } from "./rules/result-rules.ts";

/** What a value was measured on, and the rule that says so. */
interface RuledGround {
  readonly ground: Ground;
  readonly rule: string;
}

/**
 * Where the values of a sentence were measured, for those of which it says so. Each step of the rules sees what the steps
 * before it, and it itself for earlier values, have found.
 */
export function groundScores(sentence: ScoredSentence): ReadonlyMap<Score, RuledGround> {
  const found = new Map<Score, RuledGround>();
  const grounded = new Map<Score, Ground>();
  for (const rules of groundRules) {
    for (const score of sentence.scores) {
      if (found.has(score)) continue;
      const read = firstGround(rules, score, sentence, grounded);
      if (read === undefined) continue;
      found.set(score, read);
      grounded.set(score, read.ground);
    }
  }
  return partsInOrder(found, sentence);
}

function firstGround(
  rules: (typeof groundRules)[number],
  score: Score,
  sentence: ScoredSentence,
  grounded: Grounded,
): RuledGround | undefined {
  for (const rule of rules) {
    const ground = rule.read(score, sentence, grounded);
    if (ground === undefined) continue;
    const { view } = sentence.context;
    const { before, behind } = stretchOf(score, sentence);
    const subset =
      resolutionBehind(view, score.token.end) ??
      partBehindValue(behind) ??
      ground.subset ??
      subsetBeside(view, ground.benchmark) ??
      partAround(view, ground.benchmark) ??
      partBeforeValue(before);
    return { ground: { ...ground, subset }, rule: rule.id };
  }
  return undefined;
}
