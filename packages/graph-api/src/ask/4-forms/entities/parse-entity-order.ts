import type { QueryOf } from "@methodscape/graph-model";
import type { TokenReader } from "../../2-tokens/token-reader.ts";

type EntityOrder = QueryOf<"entities">["order"];

/** Words in front of the types: "most used benchmarks", "latest models". */
const orders: readonly (readonly [texts: readonly string[], order: EntityOrder])[] = [
  [["newest", "latest", "most recent", "recent", "new"], "newest"],
  [
    [
      "most widely use",
      "most commonly use",
      "most frequently use",
      "most often use",
      "most use",
      "most popular",
      "most common",
      "most frequent",
      "widely use",
      "popular",
      "common",
      "top",
    ],
    "papers",
  ],
];

const growing = [
  "fastest growing",
  "fast growing",
  "growing",
  "grow",
  "trending",
  "rising",
  "emerging",
  "up and coming",
  "hot",
  "hottest",
];
const growingBehind = [
  "that grow",
  "that are growing",
  "that be grow",
  "grow the fastest",
  "grow fastest",
  "grow",
  "growing",
  "that be on the rise",
  "on the rise",
  "trending",
  "that are trending",
  "become popular",
  "became popular",
  "became common",
];
export const growthNote =
  "Growth is not counted: these are the ones that the most papers of the time work with; each one's card shows its papers by year.";

/** Takes "trending", "fastest growing" in front of the types, or "that grow" behind them. */
export function acceptGrowth(reader: TokenReader, place: "before" | "behind"): boolean {
  return reader.accept(...(place === "before" ? growing : growingBehind));
}

/** Takes the order that entities are asked for in; undefined where none is said. */
export function acceptEntityOrder(reader: TokenReader): EntityOrder | undefined {
  return orders.find(([texts]) => reader.accept(...texts))?.[1];
}

const often = [
  "the most often",
  "most often",
  "most frequently",
  "most commonly",
  "most widely",
  "the most",
  "most",
];

/** Takes "most often" beside a verb: the most papers come first in any case. */
export function acceptOften(reader: TokenReader): void {
  reader.accept(...often);
}
