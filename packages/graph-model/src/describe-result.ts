import type { Protocol, ResultUnit, ValueBound } from "./claim.ts";
import { countOf } from "./count-of.ts";
import { type MetricDirection, metricDirection } from "./metric-direction.ts";

/** A value with its sign and unit: `+3.6 points`, `60.9 %`, `2.5 x`. */
export function describeValue(result: {
  readonly value: number;
  readonly unit: ResultUnit;
  readonly gain: boolean;
}): string {
  const unit = result.unit === "score" ? "" : ` ${result.unit}`;
  const sign = result.gain && result.unit !== "x" && result.value > 0 ? "+" : "";
  return `${sign}${result.value}${unit}`;
}

/** What reached a result: the model, the method, or both, or people; nothing where the text names neither. */
export function describeSystem(result: {
  readonly model?: { readonly name: string } | undefined;
  readonly method?: { readonly name: string } | undefined;
  readonly people?: true | undefined;
}): string {
  if (result.people === true) return "people";
  return [result.model?.name, result.method?.name].filter((name) => name !== undefined).join(" + ");
}

const directionWords = {
  higher: "higher is better",
  lower: "lower is better",
} as const satisfies Record<MetricDirection, string>;

/** Which end of a measure is the better one, in words; undefined where its name does not tell. */
export function describeDirection(metric: string): string | undefined {
  const direction = metricDirection(metric);
  return direction && directionWords[direction];
}

/** What stands first among so many values of systems on a board; no end is called the best where the measure does not tell which it is. */
export function describeOrder({
  metric,
  ranked,
}: {
  readonly metric: string;
  readonly ranked: number;
}): string {
  switch (metricDirection(metric)) {
    case "higher":
      return `highest among the ${ranked} read`;
    case "lower":
      return `lowest among the ${ranked} read`;
    case undefined:
      return `highest first, of the ${ranked} read`;
  }
}

const boundWords = {
  "up-to": "said as “up to”",
  "at-least": "said as “over”",
  below: "said as “below”",
  about: "said as “about”",
} as const satisfies Record<ValueBound, string>;

/** A protocol in words; what the text left out is said to be unstated. */
export function describeProtocol(protocol: Protocol): string {
  const samples = protocol.n === undefined ? "" : ` of ${protocol.n}`;
  return [
    protocol.selection === "unstated" ? "selection unstated" : `${protocol.selection}${samples}`,
    ...(protocol.verifier === undefined ? [] : [`verified by ${protocol.verifier}`]),
    ...(protocol.shots === undefined ? [] : [countOf(protocol.shots, "shot")]),
    ...(protocol.tools === "unstated" ? [] : [protocol.tools === "yes" ? "with tools" : "without tools"]),
    ...(protocol.subset === undefined ? [] : [`on ${protocol.subset}`]),
    ...(protocol.condition === undefined ? [] : [protocol.condition]),
    ...(protocol.bound === undefined ? [] : [boundWords[protocol.bound]]),
    ...(protocol.relative === undefined ? [] : ["relative to the value before"]),
    ...(protocol.baseline === undefined ? [] : [`over ${protocol.baseline}`]),
    ...(protocol.reportedBy === "other" ? ["quoted from elsewhere"] : []),
  ].join(", ");
}
