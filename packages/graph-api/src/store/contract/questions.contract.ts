import { parseQuery, type QueryInput, type QueryKind } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../graph-store.ts";
import { recordsOf } from "../testing/records-of.ts";
import type { MakeStore } from "./in-store.ts";
import { observe } from "./observe.ts";
import { queryExamples } from "./query-examples/query-examples.ts";

/** What every store must answer, on the graph that every test knows. */
export function describeQuestions(name: string, makeStore: MakeStore): void {
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
}
