import type { EntityType } from "@methodscape/graph-model";
import type { SentenceReading } from "../reading/read-entry.ts";
import type { KindPhrase } from "./kind-phrases.ts";
import type { NameRun } from "./name-runs.ts";

/** A span that names something, with its type: offsets in the text of the document. */
export interface DenseSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly rule: DenseRule;
}

/** What found a span, the surest first: where two are equally long the earlier row wins. */
export const denseRules = ["data", "given", "abbreviation", "name", "kind"] as const;
export type DenseRule = (typeof denseRules)[number];

/** Everything in a sentence that may become a span. */
export interface SentenceParts {
  readonly sentence: SentenceReading;
  readonly cited: ReadonlySet<number>;
  readonly runs: readonly NameRun[];
  readonly phrases: readonly KindPhrase[];
  readonly given: readonly DenseSpan[];
}
