import { type EntityId, emptySnapshot, type GraphSnapshot, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { describe, expect, test } from "vitest";
import { recordsOf } from "../testing/records-of.ts";
import { withOldIds, withoutFeed } from "./changed-graphs.ts";
import { inStore, type MakeStore } from "./in-store.ts";

/** What every store must make of the snapshots that it is given, one after the other. */
export function describeLoading(name: string, makeStore: MakeStore): void {
  describe(`${name}: loading`, () => {
    test("what was loaded is given back, and a second load writes nothing", () =>
      inStore(makeStore, async (store) => {
        const progress: number[] = [];
        const first = await store.load(recordsOf(tinyGraph), ({ done }) => progress.push(done));
        expect(first.records).toBe(recordsOf(tinyGraph).length);
        expect(first.written).toBeGreaterThan(0);
        expect(progress.at(-1)).toBe(first.records);
        expect(await store.snapshot()).toEqual(tinyGraph);
        expect((await store.load(recordsOf(tinyGraph))).written).toBe(0);
      }));

    test("the Cypher of a question that names an old id asks for the id in use", () =>
      inStore(makeStore, async (store) => {
        await store.load(recordsOf(withOldIds(tinyGraph, { "method:grpo": ["method:group-policy"] })));
        const asking = (entity: EntityId) =>
          store.cypher(
            parseQuery({ kind: "papers", filter: { op: "entity", entity, roles: ["introduces"] } }),
          );
        expect((await asking("method:group-policy"))?.params.entity).toBe("method:grpo");
        expect(await asking("method:group-policy")).toEqual(await asking("method:grpo"));
        await expect(asking("method:nobody-knows")).rejects.toMatchObject({ code: "not-found" });
      }));

    test("an old id that two nodes would answer to answers to neither, but an id in use answers", () =>
      inStore(makeStore, async (store) => {
        const old: EntityId = "method:policy";
        await store.load(
          recordsOf(
            withOldIds(tinyGraph, { "method:grpo": [old, "method:dpo"], "method:ppo": ["method:p", old] }),
          ),
        );
        const asking = (node: EntityId) => store.ask(parseQuery({ kind: "neighbourhood", node }));
        await expect(asking(old)).rejects.toMatchObject({ code: "not-found" });
        expect((await asking("method:p")).entity?.id).toBe("method:ppo");
        expect((await asking("method:dpo")).entity?.id).toBe("method:dpo");
      }));

    test("positions and topics come and go with the snapshot", () =>
      inStore(makeStore, async (store) => {
        const placed: GraphSnapshot = {
          ...tinyGraph,
          landscape: [
            {
              record: "landscape",
              part: "topic",
              id: "topic:grpo",
              name: "GRPO",
              x: 0.5,
              y: -1,
              radius: 2,
              size: 3,
            },
            { record: "landscape", part: "node", id: "method:grpo", x: 1, y: 2.25, topic: "topic:grpo" },
            {
              record: "landscape",
              part: "node",
              id: "paper:arxiv:2402.03300",
              x: -1,
              y: 0,
              topic: "topic:grpo",
            },
          ],
        };
        await store.load(recordsOf(placed));
        expect(await store.snapshot()).toEqual(placed);
        // A paper that changes keeps its place.
        const renamed = {
          ...placed,
          papers: placed.papers.map((paper) => ({ ...paper, title: `${paper.title}!` })),
        };
        await store.load(recordsOf(renamed));
        expect(await store.snapshot()).toEqual(renamed);
        await store.load(recordsOf(tinyGraph));
        expect(await store.snapshot()).toEqual(tinyGraph);
      }));

    test("another snapshot takes the place of the first: what is gone is gone, what changed has changed", () =>
      inStore(makeStore, async (store) => {
        await store.load(recordsOf(tinyGraph));
        const next = withoutFeed(tinyGraph);
        await store.load(recordsOf(next));
        expect(await store.snapshot()).toEqual(next);
        await store.load(recordsOf(emptySnapshot));
        expect(await store.snapshot()).toEqual(emptySnapshot);
      }));

    test("answers are those of the graph that was loaded last", () =>
      inStore(makeStore, async (store) => {
        const titles = async () =>
          (await store.ask(parseQuery({ kind: "search", text: "step-wise", types: ["paper"] }))).total;
        await store.load(recordsOf(tinyGraph));
        expect(await titles()).toBe(1);
        await store.load(recordsOf(withoutFeed(tinyGraph)));
        expect(await titles()).toBe(0);
      }));

    test("equal diagnostics are kept as often as they come", () =>
      inStore(makeStore, async (store) => {
        const twice = { ...tinyGraph, diagnostics: [...tinyGraph.diagnostics, ...tinyGraph.diagnostics] };
        await store.load(recordsOf(twice));
        expect(await store.snapshot()).toEqual(twice);
      }));

    test.each([
      [
        "a claim without its entity",
        { ...tinyGraph, entities: tinyGraph.entities.filter((entity) => entity.id !== "method:grpo") },
        "method:grpo",
      ],
      [
        "a paper without its source",
        { ...tinyGraph, sources: tinyGraph.sources.slice(1) },
        "source:course/week-01.md",
      ],
      ["an id twice", { ...tinyGraph, papers: [...tinyGraph.papers, ...tinyGraph.papers] }, "twice"],
    ] as const)("a snapshot with %s is refused", (_what, broken, named) =>
      inStore(makeStore, async (store) => {
        await expect(store.load(recordsOf(broken))).rejects.toMatchObject({
          code: "bad-request",
          message: expect.stringContaining(named),
        });
      }),
    );

    test("records out of order are refused", () =>
      inStore(makeStore, async (store) => {
        const load = store.load([...tinyGraph.sources, ...tinyGraph.entities, ...tinyGraph.papers]);
        await expect(load).rejects.toMatchObject({
          code: "bad-request",
          message: expect.stringContaining("sorted"),
        });
      }));

    test("a load whose records break off is made whole by the next", () =>
      inStore(makeStore, async (store) => {
        const broken = async function* () {
          yield* recordsOf(tinyGraph).slice(0, 30);
          throw new Error("the connection broke");
        };
        await expect(store.load(broken())).rejects.toThrow("the connection broke");
        await store.load(recordsOf(tinyGraph));
        expect(await store.snapshot()).toEqual(tinyGraph);
        expect((await store.load(recordsOf(tinyGraph))).written).toBe(0);
      }));
  });
}
