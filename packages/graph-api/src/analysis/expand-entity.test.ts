import {
  type EntityId,
  emptySnapshot,
  entityTypeOf,
  type Relation,
  relationId,
} from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { expandEntity } from "./expand-entity.ts";
import { indexGraph } from "./graph-index.ts";

function graphOf(
  ...relations: readonly (readonly [EntityId, Relation["type"], EntityId, Relation["tier"]?])[]
) {
  const ids = [...new Set(relations.flatMap(([from, , to]) => [from, to]))];
  return indexGraph({
    ...emptySnapshot,
    entities: ids.map((id) => ({
      record: "entity",
      id,
      alsoIds: [],
      type: entityTypeOf(id),
      name: id,
      aliases: [],
      origin: "lexicon",
    })),
    relations: relations.map(([from, type, to, tier = "shown"]) => ({
      record: "relation",
      id: relationId({ from, type, to }),
      from,
      type,
      to,
      tier,
      evidence: [{ lexicon: "test" }],
    })),
  });
}

test("variants of variants answer, subsets answer as subsets, what something is based on does not", () => {
  const index = graphOf(
    ["method:dapo", "variant-of", "method:grpo"],
    ["method:grpo", "variant-of", "method:ppo"],
    ["method:vapo", "based-on", "method:ppo"],
    ["method:ppo", "variant-of", "method:trpo"],
    ["method:mini", "subset-of", "method:dapo"],
    ["method:mini-b", "variant-of", "method:mini"],
  );
  expect([...expandEntity(index, "method:ppo", ["shown"])].sort()).toEqual([
    ["method:dapo", "variant"],
    ["method:grpo", "variant"],
    ["method:mini", "subset"],
    ["method:mini-b", "subset"],
    ["method:ppo", "direct"],
  ]);
});

test("a ring of variants ends, and possible relations count only where they are asked for", () => {
  const index = graphOf(
    ["method:a", "variant-of", "method:b"],
    ["method:b", "variant-of", "method:a"],
    ["method:c", "variant-of", "method:a", "possible"],
  );
  expect([...expandEntity(index, "method:a", ["shown"])].sort()).toEqual([
    ["method:a", "direct"],
    ["method:b", "variant"],
  ]);
  expect(expandEntity(index, "method:a", ["shown", "possible"]).get("method:c")).toBe("variant");
});
