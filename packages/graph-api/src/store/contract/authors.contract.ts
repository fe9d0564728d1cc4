import { parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { describe, expect, test } from "vitest";
import { recordsOf } from "../testing/records-of.ts";
import { inStore, type MakeStore } from "./in-store.ts";

/** Who wrote the papers of a question, counted. */
export function describeAuthors(name: string, makeStore: MakeStore): void {
  describe(`${name}: authors`, () => {
    const together = {
      ...tinyGraph,
      papers: tinyGraph.papers.map((paper, place) => ({
        ...paper,
        authors: place === 0 ? [] : [...paper.authors, "Fei Yu"],
      })),
    };

    test("those of the most papers come first, then by name, each with the newest of them", () =>
      inStore(makeStore, async (store) => {
        await store.load(recordsOf(together));
        const answer = await store.ask(parseQuery({ kind: "authors", limit: 2 }));
        expect(answer).toMatchObject({ total: 4, matching: 4, named: 3 });
        expect(answer.items.map(({ name: author, papers }) => [author, papers])).toEqual([
          ["Fei Yu", 3],
          ["Ada Reader", 1],
        ]);
        expect(answer.items[0]?.newest.map(({ year }) => year)).toEqual([2024, 2023, undefined]);
        const second = await store.ask(parseQuery({ kind: "authors", offset: 2 }));
        expect(second.items.map(({ name: author }) => author)).toEqual(["Xin Lai", "Zhuotao Tian"]);
      }));

    test("of papers that meet a filter, without those left out", () =>
      inStore(makeStore, async (store) => {
        await store.load(recordsOf(together));
        const papers = { op: "entity", entity: "method:step-dpo", roles: ["introduces"] } as const;
        const { items, total, matching } = await store.ask(
          parseQuery({ kind: "authors", papers, except: ["Fei Yu", "Nobody"] }),
        );
        expect([total, matching]).toEqual([2, 1]);
        expect(items.map(({ name: author }) => author)).toEqual(["Xin Lai", "Zhuotao Tian"]);
      }));
  });
}
