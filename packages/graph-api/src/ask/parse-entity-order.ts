import type { QueryOf } from "@methodscape/graph-model";
import type { TokenReader } from "./token-reader.ts";

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
