import { type EntityId, parseQuery, type Relation, tiers } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { graphArbitrary } from "../../store/testing/arbitrary-graph.ts";
import { indexGraph } from "../graph-index.ts";
import { lineageTypes, traceLineage } from "./lineage.ts";

const index = indexGraph(tinyGraph);
const lineageOf = (entity: EntityId) => traceLineage(index, parseQuery({ kind: "lineage", entity }));

test("what an entity grew out of has a depth below zero, what grew out of it one above, with the sentence", () => {
  expect(lineageOf("method:grpo").items).toMatchObject([
    { id: "method:ppo", depth: -1, year: 2017, papers: 1 },
  ]);
  expect(lineageOf("method:ppo").items).toMatchObject([{ id: "method:grpo", depth: 1, papers: 2 }]);
  expect(lineageOf("method:ppo").relations).toMatchObject([
    {
      from: { id: "method:grpo" },
      type: "variant-of",
      to: { id: "method:ppo" },
      evidence: [{ voice: "abstract" }],
    },
  ]);
});

test("an entity without any kin stands alone, an unknown one is refused", () => {
  expect(lineageOf("method:prm")).toMatchObject({ root: { id: "method:prm" }, items: [], relations: [] });
  expect(() => lineageOf("method:nobody-knows")).toThrow(expect.objectContaining({ code: "not-found" }));
});

test("any graph: an item is there exactly when a chain of relations leads to it, at its shortest length", () => {
  fc.assert(
    fc.property(graphArbitrary, fc.integer({ min: 1, max: 4 }), (snapshot, depth) => {
      const root = snapshot.entities[0]?.id;
      if (root === undefined) return;
      const answer = traceLineage(
        indexGraph(snapshot),
        parseQuery({ kind: "lineage", entity: root, depth, tiers: [...tiers] }),
      );
      const walked = snapshot.relations.filter(({ type }) =>
        (lineageTypes as readonly string[]).includes(type),
      );
      const older = shortest(
        walked,
        root,
        depth,
        ({ from }) => from,
        ({ to }) => to,
      );
      const younger = shortest(
        walked,
        root,
        depth,
        ({ to }) => to,
        ({ from }) => from,
      );
      const expected = new Map([...younger, ...[...older].map(([id, steps]) => [id, -steps] as const)]);
      expect(new Map(answer.items.map((item) => [item.id, item.depth]))).toEqual(expected);
    }),
  );
});

/** Shortest chains by relaxing every relation again and again (Bellman and Ford). */
function shortest(
  relations: readonly Relation[],
  root: EntityId,
  most: number,
  near: (relation: Relation) => EntityId,
  far: (relation: Relation) => EntityId,
): Map<EntityId, number> {
  const lengths = new Map<EntityId, number>([[root, 0]]);
  for (const _ of relations) {
    for (const relation of relations) {
      const length = (lengths.get(near(relation)) ?? Number.POSITIVE_INFINITY) + 1;
      if (length < (lengths.get(far(relation)) ?? Number.POSITIVE_INFINITY))
        lengths.set(far(relation), length);
    }
  }
  return new Map([...lengths].filter(([id, length]) => id !== root && length <= most));
}
