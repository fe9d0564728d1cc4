/** Judging what was found against what a reader annotated; pure, for `methodscape eval` and for tests. */
export { type ClusteredItem, scoreClusters } from "./b-cubed.ts";
export { type BootstrapOptions, bootstrapInterval, type Interval } from "./bootstrap-interval.ts";
export {
  addCountsByType,
  countSpans,
  countSpansByType,
  type LabelledSpan,
  pairSpans,
  type SpanMatch,
} from "./count-spans.ts";
export { addCounts, type Counts, noCounts, type Score, scoreOf } from "./score.ts";
export { seededRandom } from "./seeded-random.ts";
