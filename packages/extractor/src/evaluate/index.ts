/** Judging what was found against what a reader annotated; pure, for `methodscape eval` and for tests. */
export { type ClusteredItem, scoreClusters } from "./b-cubed.ts";
export { type BootstrapOptions, bootstrapInterval, type Interval } from "./bootstrap-interval.ts";
export { describeVerdicts } from "./describe-verdicts.ts";
export { type Gold, goldFileNames, goldOfSplit, parseGold } from "./gold.ts";
export { type JudgedRun, judgeRun } from "./judge-run.ts";
export { type AnnotatedText, describeTexts, judgeTexts } from "./judge-texts.ts";
export type { Judgement, Verdict } from "./judgement.ts";
export { type LabelledSpan, pairSpans, type SpanMatch } from "./pair-spans.ts";
export { describeReliability, type ReliabilityStep, reliabilityCurve } from "./reliability.ts";
export { addCounts, type Counts, type Score, scoreOf } from "./score.ts";
export { describeScores, type ScoreRow, scoreRows } from "./score-table.ts";
export { seededRandom } from "./seeded-random.ts";
