import { parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { describe, expect, test } from "vitest";
import { recordsOf } from "../testing/records-of.ts";
import { measuredBy, reachedByPeople } from "./changed-graphs.ts";
import { inStore, type MakeStore } from "./in-store.ts";

/** How every store must order the results of a board. */
export function describeBoards(name: string, makeStore: MakeStore): void {
  describe(`${name}: boards`, () => {
    test.each([
      ["WER", [51.7, 70.8]],
      ["accuracy", [70.8, 51.7]],
      ["jitter", [70.8, 51.7]],
    ])(
      "a board in %s begins with the better value, or with the highest where nobody can say",
      (metric, values) =>
        inStore(makeStore, async (store) => {
          await store.load(recordsOf(measuredBy(tinyGraph, metric)));
          const onMath = { kind: "results", benchmark: "benchmark:math" } as const;
          const { items } = await store.ask(parseQuery({ ...onMath, metric, limit: 2 }));
          expect(items.map(({ value, rank }) => [value, rank])).toEqual(
            values.map((value, at) => [value, at + 1]),
          );
          const second = await store.ask(parseQuery({ ...onMath, offset: 1, limit: 1 }));
          expect(second.items.map(({ value }) => value)).toEqual(values.slice(1));
          const around = await store.ask(parseQuery({ kind: "neighbourhood", node: "benchmark:math" }));
          expect(around.results.slice(0, 2).map(({ value }) => value)).toEqual(values);
          const cut = await store.ask(
            parseQuery({ kind: "neighbourhood", node: "benchmark:math", limit: 1 }),
          );
          expect(cut.results.map(({ value, rank }) => [value, rank])).toEqual([[values[0], 1]]);
        }),
    );

    test("what people reach stands behind the systems of its board, without a place, and within no bounds", () =>
      inStore(makeStore, async (store) => {
        await store.load(recordsOf(reachedByPeople(tinyGraph, 70.8)));
        const onMath = { kind: "results", benchmark: "benchmark:math" } as const;
        const { items, boards } = await store.ask(parseQuery(onMath));
        const alone = await store.ask(parseQuery({ kind: "results", people: true }));
        expect(alone.items.map(({ people }) => people)).toEqual([true]);
        expect(items.map(({ value, rank, people }) => [value, rank, people])).toEqual([
          [51.7, 1, undefined],
          [70.8, undefined, true],
          [60.9, 1, undefined],
        ]);
        expect(boards.map(({ count, ranked }) => [count, ranked])).toEqual([
          [2, 1],
          [1, 1],
        ]);
        const second = await store.ask(parseQuery({ ...onMath, offset: 1, limit: 1 }));
        expect(second.items.map(({ value }) => value)).toEqual([70.8]);
        const above = await store.ask(parseQuery({ ...onMath, minimum: 60 }));
        expect(above.items.map(({ value }) => value)).toEqual([60.9]);
        const filter = { op: "result", benchmark: "benchmark:math", minimum: 70 } as const;
        expect((await store.ask(parseQuery({ kind: "papers", filter }))).total).toBe(0);
      }));
  });
}
