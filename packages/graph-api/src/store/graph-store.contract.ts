import {
  type Answer,
  type EntityId,
  emptySnapshot,
  type GraphSnapshot,
  parseQuery,
  type QueryInput,
  type QueryKind,
  type QuotedEvidence,
  type Result,
  recordLists,
  resultId,
  type SnapshotRecord,
} from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "./graph-store.ts";
import { type ExpectedAnswer, queryExamples } from "./query-examples.ts";
import { sortSnapshot } from "./sort-snapshot.ts";

/** The records of a snapshot, in the order of a snapshot file. */
export function recordsOf(snapshot: GraphSnapshot): readonly SnapshotRecord[] {
  return Object.values(recordLists).flatMap((list) => [...snapshot[list]]);
}

/** What an answer says, in the words of {@link ExpectedAnswer}; only what is expected is looked at. */
function observe(answer: Answer, expected: ExpectedAnswer): ExpectedAnswer {
  if (!("items" in answer && "total" in answer))
    throw new Error(`no list of items in a ${answer.kind} answer`);
  const items: readonly object[] = answer.items;
  return {
    ...(expected.total !== undefined && { total: answer.total }),
    items: items.map((item) => {
      const id = "id" in item ? String(item.id) : "";
      return "group" in item && item.group !== "direct" ? `${id} ${String(item.group)}` : id;
    }),
    ...(expected.near && { near: items.map((item) => ("near" in item ? String(item.near) : undefined)) }),
    ...(expected.quotes && { quotes: items.map(firstSurface) }),
    ...(expected.ranks && { ranks: items.map((item) => ("rank" in item ? Number(item.rank) : 0)) }),
    ...(expected.counts && {
      counts: items.map((item) =>
        "matching" in item && "papers" in item ? `${item.matching}/${item.papers}` : "",
      ),
    }),
    ...(expected.groups && "groups" in answer && { groups: { ...answer.groups } }),
  };
}

function firstSurface(item: object): string | undefined {
  // Rows of papers, entities and results carry quoted evidence; search hits carry none.
  const [first] = "evidence" in item ? (item.evidence as readonly QuotedEvidence[]) : [];
  return first?.surface && first.quote?.slice(...first.surface);
}

/**
 * What every store must do, on the graph that every test knows.
 * @param makeStore Gives an empty store; the suite uses one at a time.
 */
export function describeGraphStore(name: string, makeStore: () => Promise<GraphStore>): void {
  describe(`${name}: questions`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await makeStore();
      await store.load(recordsOf(tinyGraph));
      return () => store.close();
    }, 60_000);

    test.each(queryExamples)("$query.kind: $title", async ({ query, expect: expected }) => {
      const answer = await store.ask(parseQuery<QueryKind>(query));
      expect(observe(answer, expected)).toEqual(expected);
      if (expected.total === undefined && "items" in answer)
        expect(answer).toMatchObject({ total: expected.items.length });
    });

    test("a neighbourhood holds the card, the links, the relations and the results of a node", async () => {
      const answer = await store.ask(parseQuery({ kind: "neighbourhood", node: "paper:arxiv:2402.03300" }));
      expect(answer.paper).toMatchObject({
        title: expect.stringMatching(/^DeepSeekMath/),
        readings: [{ section: "required", kind: "syllabus", sourceTitle: "Reasoning with language models" }],
        read: [{ part: "title" }, { part: "abstract", text: expect.stringMatching(/^We introduce GRPO/) }],
      });
      expect(answer.totals).toEqual({ links: 4, relations: 0, results: 2 });
      expect(answer.links.map((link) => `${link.role} ${link.entity.name}`)).toEqual([
        "introduces DeepSeekMath 7B",
        "introduces Group Relative Policy Optimization",
        "evaluates-on MATH",
        "mentions Proximal Policy Optimization",
      ]);
      expect(answer.results.map((result) => [result.value, result.rank])).toEqual([
        [51.7, 2],
        [60.9, 1],
      ]);
    });

    test("a neighbourhood keeps every voice and polarity, and counts papers by year", async () => {
      const grpo = await store.ask(parseQuery({ kind: "neighbourhood", node: "method:grpo" }));
      expect(grpo.links.map((link) => `${link.role} ${link.evidence[0]?.voice}`)).toEqual([
        "introduces abstract",
        "mentions note",
      ]);
      expect(
        grpo.relations.map((relation) => `${relation.from.name} ${relation.type} ${relation.to.name}`),
      ).toEqual(["Group Relative Policy Optimization variant-of Proximal Policy Optimization"]);
      expect(grpo.entity).toMatchObject({ papers: 2, years: [{ year: 2024, papers: 1 }] });
      const gpt4 = await store.ask(parseQuery({ kind: "neighbourhood", node: "model:gpt-4" }));
      expect(gpt4.links.map((link) => link.polarity)).toEqual(["denied"]);
    });

    test("a neighbourhood's limit cuts the lists, not the totals", async () => {
      const answer = await store.ask(parseQuery({ kind: "neighbourhood", node: "benchmark:math", limit: 1 }));
      expect([answer.links.length, answer.relations.length, answer.results.length]).toEqual([1, 1, 1]);
      expect(answer.totals).toEqual({ links: 2, relations: 1, results: 3 });
    });

    test("every quote is a slice of its source", async () => {
      const texts = new Map<string, string>(tinyGraph.sources.map((source) => [source.id, source.text]));
      const answer = await store.ask(parseQuery({ kind: "neighbourhood", node: "benchmark:math" }));
      const quotes = [...answer.links, ...answer.relations, ...answer.results]
        .flatMap((row) => row.evidence)
        .filter((piece) => piece.source !== undefined);
      expect(quotes.length).toBeGreaterThan(4);
      for (const piece of quotes)
        expect(piece.quote).toBe(texts.get(piece.source ?? "")?.slice(piece.start, piece.end));
    });

    test("pages put together are the whole, in any size", async () => {
      const whole = await store.ask(parseQuery({ kind: "entities" }));
      const pages: string[] = [];
      for (let offset = 0; offset < whole.total; offset += 3) {
        const page = await store.ask(parseQuery({ kind: "entities", offset, limit: 3 }));
        pages.push(...page.items.map((item) => item.id));
      }
      expect(pages).toEqual(whole.items.map((item) => item.id));
    });

    test("an old id is known at every door", async () => {
      const oldId = "paper:deepseekmath-pushing-the-limits-of-mathematical-reasoning-in-open-language-models";
      const answer = await store.ask(parseQuery({ kind: "neighbourhood", node: oldId }));
      expect(answer.paper?.id).toBe("paper:arxiv:2402.03300");
    });

    const aboutNobody: readonly QueryInput[] = [
      { kind: "neighbourhood", node: "method:nobody-knows" },
      {
        kind: "papers",
        filter: { op: "not", of: { op: "entity", entity: "method:nobody-knows", roles: ["uses"] } },
      },
      { kind: "papers", filter: { op: "source", source: "source:nobody-knows" } },
      { kind: "results", benchmark: "benchmark:nobody-knows" },
      {
        kind: "entities",
        related: { entity: "method:nobody-knows", types: ["variant-of"], direction: "to" },
      },
      { kind: "path", from: "method:grpo", to: "method:nobody-knows" },
    ];
    test.each(aboutNobody)("an unknown id is named: $kind", async (query) => {
      const asked = store.ask(parseQuery<QueryKind>(query));
      await expect(asked).rejects.toMatchObject({
        code: "not-found",
        message: expect.stringContaining("nobody-knows"),
      });
    });

    test("it answers the kinds that analysis answers", async () => {
      const lineage = await store.ask(parseQuery({ kind: "lineage", entity: "method:ppo" }));
      expect(lineage.items.map((item) => item.id)).toContain("method:grpo");
      const path = await store.ask(parseQuery({ kind: "path", from: "method:grpo", to: "benchmark:math" }));
      expect(path.total).toBeGreaterThan(0);
      const matrix = await store.ask(parseQuery({ kind: "matrix" }));
      expect(matrix.cells.map((cell) => `${cell.row} ${cell.column}`)).toContain(
        "method:step-dpo benchmark:gsm8k",
      );
      expect(await store.ask(parseQuery({ kind: "landscape" }))).toMatchObject({ kind: "landscape" });
    });

    test("values never stand in the text of the Cypher", async () => {
      const query = parseQuery({ kind: "papers", filter: { op: "text", text: "'}) DETACH DELETE n //" } });
      const cypher = await store.cypher(query);
      expect(cypher?.text).not.toContain("delete");
      expect(cypher?.params).toMatchObject({ words: ["'})", "detach", "delete", "n", "//"] });
    });

    test("it says what it holds and what its answers rest on", async () => {
      expect(await store.restsOn()).toEqual({ papers: 4, abstracts: 4, fullTexts: 0 });
      expect(await store.diagnostics()).toEqual(tinyGraph.diagnostics);
      expect(await store.stats()).toMatchObject({
        entities: { method: 7, benchmark: 3, dataset: 0, model: 4, concept: 0 },
        links: 16,
        relations: 5,
        results: 4,
        sources: [
          {
            id: "source:course/week-01.md",
            title: "Reasoning with language models",
            course: "course",
            papers: 2,
            diagnostics: 0,
          },
          { id: "source:field.jsonl", title: "field.jsonl", papers: 2, diagnostics: 1 },
        ],
        diagnostics: { info: 1, warning: 0, error: 0 },
      });
    });
  });

  describe(`${name}: loading`, () => {
    const inStore = async (work: (store: GraphStore) => Promise<void>) => {
      const store = await makeStore();
      try {
        await work(store);
      } finally {
        await store.close();
      }
    };

    test("what was loaded is given back, and a second load writes nothing", () =>
      inStore(async (store) => {
        const progress: number[] = [];
        const first = await store.load(recordsOf(tinyGraph), ({ done }) => progress.push(done));
        expect(first.records).toBe(recordsOf(tinyGraph).length);
        expect(first.written).toBeGreaterThan(0);
        expect(progress.at(-1)).toBe(first.records);
        expect(await store.snapshot()).toEqual(tinyGraph);
        expect((await store.load(recordsOf(tinyGraph))).written).toBe(0);
      }));

    test("the Cypher of a question that names an old id asks for the id in use", () =>
      inStore(async (store) => {
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
      inStore(async (store) => {
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

    test.each([
      ["WER", [51.7, 70.8]],
      ["accuracy", [70.8, 51.7]],
      ["jitter", [70.8, 51.7]],
    ])(
      "a board in %s begins with the better value, or with the highest where nobody can say",
      (metric, values) =>
        inStore(async (store) => {
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
      inStore(async (store) => {
        await store.load(recordsOf(reachedByPeople(tinyGraph, 70.8)));
        const onMath = { kind: "results", benchmark: "benchmark:math" } as const;
        const { items, boards } = await store.ask(parseQuery(onMath));
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

    test("positions and topics come and go with the snapshot", () =>
      inStore(async (store) => {
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
      inStore(async (store) => {
        await store.load(recordsOf(tinyGraph));
        const next = withoutFeed(tinyGraph);
        await store.load(recordsOf(next));
        expect(await store.snapshot()).toEqual(next);
        await store.load(recordsOf(emptySnapshot));
        expect(await store.snapshot()).toEqual(emptySnapshot);
      }));

    test("answers are those of the graph that was loaded last", () =>
      inStore(async (store) => {
        const titles = async () =>
          (await store.ask(parseQuery({ kind: "search", text: "step-wise", types: ["paper"] }))).total;
        await store.load(recordsOf(tinyGraph));
        expect(await titles()).toBe(1);
        await store.load(recordsOf(withoutFeed(tinyGraph)));
        expect(await titles()).toBe(0);
      }));

    test("equal diagnostics are kept as often as they come", () =>
      inStore(async (store) => {
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
      inStore(async (store) => {
        await expect(store.load(recordsOf(broken))).rejects.toMatchObject({
          code: "bad-request",
          message: expect.stringContaining(named),
        });
      }),
    );

    test("records out of order are refused", () =>
      inStore(async (store) => {
        const load = store.load([...tinyGraph.sources, ...tinyGraph.entities, ...tinyGraph.papers]);
        await expect(load).rejects.toMatchObject({
          code: "bad-request",
          message: expect.stringContaining("sorted"),
        });
      }));

    test("a load whose records break off is made whole by the next", () =>
      inStore(async (store) => {
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

/** The graph as if all its values were of another measure. */
export function measuredBy(graph: GraphSnapshot, metric: string): GraphSnapshot {
  return {
    ...graph,
    results: graph.results.map((result) => ({ ...result, metric, id: resultId({ ...result, metric }) })),
  };
}

/** The graph as if a value were that of people. */
function reachedByPeople(graph: GraphSnapshot, value: number): GraphSnapshot {
  const results = graph.results.map((result): Result => {
    if (result.value !== value) return result;
    const { model: _model, method: _method, ...rest } = result;
    const people = { ...rest, people: true } as const;
    return { ...people, id: resultId(people) };
  });
  return sortSnapshot({ ...graph, results });
}

/** The graph in which some entities had other ids before. */
function withOldIds(
  graph: GraphSnapshot,
  old: Readonly<Record<EntityId, readonly EntityId[]>>,
): GraphSnapshot {
  return {
    ...graph,
    entities: graph.entities.map((entity) => ({ ...entity, alsoIds: [...(old[entity.id] ?? [])] })),
  };
}

/** The graph as it would be had the feed never been read, with one title corrected. */
function withoutFeed(graph: GraphSnapshot): GraphSnapshot {
  const isGone = (source: string) => source === "source:field.jsonl";
  const papers = graph.papers.filter((paper) => !paper.readings.some((reading) => isGone(reading.source)));
  const ids = new Set<string>(papers.map((paper) => paper.id));
  const rests = (claim: { readonly evidence: readonly object[] }) =>
    !claim.evidence.some((piece) => "source" in piece && isGone(String(piece.source)));
  return {
    ...graph,
    sources: graph.sources.filter((source) => !isGone(source.id)),
    papers: papers.map((paper) =>
      paper.id.endsWith("overview") ? { ...paper, title: "Verifiers: a longer overview" } : paper,
    ),
    links: graph.links.filter((link) => ids.has(link.paper)),
    relations: graph.relations.filter(rests),
    results: graph.results.filter((result) => ids.has(result.paper)),
    diagnostics: [],
  };
}
