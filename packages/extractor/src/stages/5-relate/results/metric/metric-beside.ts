import type { SentenceView } from "../../sentence/sentence-view.ts";
import { readMetric } from "./read-metric.ts";
import { measureBehind, unlistedMetric } from "./unlisted-metric.ts";

/** The measure that stands around a number, whether a table knows it or not. */
export function metricBeside(view: SentenceView, at: number): string | undefined {
  return unlistedMetric(view, at) ?? measureBehind(view, at) ?? readMetric(view, at)?.name;
}
