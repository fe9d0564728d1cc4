import {
  canonicalMetric,
  isMetricName,
  type MetricDirection,
  metricDirection,
} from "@methodscape/graph-model";
import type { QuestionToken } from "../2-tokens/question-token.ts";
import type { TokenReader } from "../2-tokens/token-reader.ts";

/** A measure that a question names, as results call it, and how many tokens name it. */
export interface AskedMetric {
  readonly name: string;
  readonly length: number;
}

const longest = 4;

/** Everyday words, which name a measure only where they are written as its short form is ("MAP", not "map"). */
const everyday = new Set(
  "acc ap ar clip comet der dice dino em hd is map mcd mer meteor mos per ser spice ter".split(" "),
);

/** What most boards measure sets nothing apart: results are asked for whatever their measure is called. */
const usual: ReadonlySet<string> = new Set(["accuracy", "pass rate"]);

/** The longest name of a measure that stands `ahead` places further on; undefined when none does. */
export function metricAhead(reader: TokenReader, ahead = 0): AskedMetric | undefined {
  for (let length = longest; length > 0; length -= 1) {
    const tokens = Array.from({ length }, (_, step) => reader.peek(ahead + step));
    if (!tokens.every((token) => token?.kind === "word" || isNamedMeasure(token, reader, ahead + length)))
      continue;
    const text = tokens.map((token) => token?.text).join(" ");
    const name = canonicalMetric(text);
    if (isMetricName(name) && !everyday.has(text)) return { name, length };
  }
  return undefined;
}

/** A measure that some text made a method of ("perplexity") is meant as a measure where it is asked for on something. */
function isNamedMeasure(token: QuestionToken | undefined, reader: TokenReader, behind: number): boolean {
  return (
    token?.kind === "name" &&
    token.readings.every(({ type }) => type === "method" || type === "concept") &&
    ["on", "of", "for", "in"].some((word) => reader.sees([word], behind))
  );
}

/** Which end of the measure that a question names is the better one; undefined where it names none that tells. */
export function directionAsked(reader: TokenReader): MetricDirection | undefined {
  for (let ahead = 0; reader.peek(ahead) !== undefined; ahead += 1) {
    const metric = metricAhead(reader, ahead);
    if (metric !== undefined) return metricDirection(metric.name);
  }
  return undefined;
}

/** The measure as a question asks for it: undefined where any will do. */
export function askedFor({ name }: AskedMetric): string | undefined {
  return usual.has(name) ? undefined : name;
}
