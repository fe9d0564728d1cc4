import type { Entity, EntityId } from "@methodscape/graph-model";
import { entityTypeOf } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { buildNameLookup, nameKey } from "./name-lookup.ts";

function entity(id: EntityId, name: string): Entity {
  return { record: "entity", id, alsoIds: [], type: entityTypeOf(id), name, aliases: [], origin: "lexicon" };
}

const benchmark = entity("benchmark:math", "MATH");
const doubtful = entity("method:math", "MATH");

function readings(weights: Readonly<Record<string, number>>): string[] {
  const lookup = buildNameLookup([doubtful, benchmark], ({ id }) => weights[id] ?? 0);
  return (lookup.get(nameKey("MATH")) ?? []).map((name) => name.entity.id);
}

test("a reading that is only possible does not make a well-known name doubtful", () => {
  expect(readings({ "benchmark:math": 5 })).toEqual(["benchmark:math"]);
});

test("two readings in use both stay, the better known first", () => {
  expect(readings({ "benchmark:math": 5, "method:math": 1 })).toEqual(["benchmark:math", "method:math"]);
});

test("where no reading is in use, none is dropped", () => {
  expect(readings({})).toEqual(["benchmark:math", "method:math"]);
});
