import { parseQuery, type QueryInput, type QueryKind, querySchema } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { buildCorpus, type PaperPlan } from "../analysis/gaps/testing/build-corpus.ts";
import { withLandscape } from "../landscape/with-landscape.ts";
import { createEmbeddedStore } from "../store/embedded/embedded-graph-store.ts";
import { answerTable } from "./answer-table.ts";

const store = createEmbeddedStore(withLandscape(tinyGraph));

async function tableOf(query: QueryInput) {
  const table = answerTable(await store.ask(z.parse(querySchema, query)));
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at]])));
}

const grpo = "Group Relative Policy Optimization";
const ppo = "Proximal Policy Optimization";

/** A question of each kind that the tiny graph answers, and what the first rows of its table must hold. */
const cases: Record<QueryKind, readonly [QueryInput, readonly Record<string, unknown>[]]> = {
  papers: [
    { kind: "papers", filter: { op: "entity", entity: "method:step-dpo", roles: ["introduces"] } },
    [
      {
        title: expect.stringContaining("Step-DPO"),
        id: "paper:arxiv:2406.18629",
        sentences: expect.any(String),
      },
    ],
  ],
  entities: [{ kind: "entities", types: ["benchmark"] }, [{ name: "GSM8K", type: "benchmark", papers: 2 }]],
  authors: [{ kind: "authors" }, [{ name: expect.any(String), papers: expect.any(Number) }]],
  results: [
    { kind: "results", benchmark: "benchmark:math" },
    [
      { benchmark: "MATH", value: 70.8, unit: "%", gain: false, rank: 1 },
      { value: 51.7, rank: 2 },
      { value: 60.9, rank: 1, protocol: "majority of 64" },
    ],
  ],
  neighbourhood: [
    { kind: "neighbourhood", node: "method:ovm" },
    [
      {
        claim: "introduces",
        to: "Outcome-supervision Value Model",
        tier: "shown",
        sentences: expect.any(String),
      },
    ],
  ],
  search: [{ kind: "search", text: "GRPO" }, [{ alias: "GRPO", type: "method" }]],
  path: [
    { kind: "path", from: "method:grpo", to: "method:ppo" },
    [{ path: 1, step: 1, from: grpo, claim: "variant-of", to: ppo }],
  ],
  lineage: [{ kind: "lineage", entity: "method:ppo" }, [{ claim: "variant-of", from: grpo, to: ppo }]],
  matrix: [{ kind: "matrix" }, [{ "": expect.any(String), MATH: expect.any(Number) }]],
  gaps: [{ kind: "gaps" }, []],
  landscape: [{ kind: "landscape" }, [{ name: expect.any(String), topic: expect.any(String) }]],
};

describe("a table of each kind of answer", () => {
  test.each(Object.entries(cases))("%s", async (_kind, [query, first]) => {
    const rows = await tableOf(query);
    first.forEach((row, at) => {
      expect(rows[at]).toMatchObject(row);
    });
  });

  test("every row has a cell for every column", async () => {
    for (const [query] of Object.values(cases)) {
      const { columns, rows } = answerTable(await store.ask(z.parse(querySchema, query)));
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    }
  });

  test("a gap is a row with its reason", async () => {
    const comparers = Array.from(
      { length: 4 },
      (_, number): PaperPlan => ({
        id: `compares-${number}`,
        in: ["source:feed.jsonl"],
        authors: [`Author ${number}`],
        does: { "compares-with": ["method:new"], studies: ["concept:proofs"] },
      }),
    );
    const reading: PaperPlan = {
      id: "taught",
      in: ["source:course/one"],
      does: { studies: ["concept:proofs"] },
    };
    const corpus = createEmbeddedStore(buildCorpus({ papers: [reading, ...comparers] }));
    const { columns, rows } = answerTable(await corpus.ask(parseQuery({ kind: "gaps" })));
    expect(rows.map((row) => [row[columns.indexOf("gap")], row[columns.indexOf("id")]])).toEqual([
      ["missing", "method:new"],
    ]);
    expect(rows[0]?.[columns.indexOf("reason")]).toEqual(expect.stringContaining("4"));
  });

  test("what is known of a benchmark says each value as it is said elsewhere, with its sign and its system", async () => {
    const [first] = tinyGraph.results;
    if (first === undefined) throw new Error("the tiny graph has results");
    const lost = { ...first, id: "result:lost", gain: true, value: -3, unit: "points" as const };
    const { method: _method, model: _model, ...systemless } = first;
    const people = {
      ...systemless,
      id: "result:people",
      value: 0.5,
      unit: "score" as const,
      people: true as const,
    };
    const results = [lost, people];
    const { columns, rows } = answerTable(
      await createEmbeddedStore({ ...tinyGraph, results }).ask(
        parseQuery({ kind: "neighbourhood", node: first.benchmark }),
      ),
    );
    const told = rows.map((row) => [row[columns.indexOf("claim")], row[columns.indexOf("from")]]);
    expect(told).toContainEqual([`${first.metric} -3 points`, expect.any(String)]);
    expect(told).toContainEqual([`${first.metric} 0.5`, "people"]);
  });

  test("what is denied is not written as if it were said", async () => {
    const rows = await tableOf({ kind: "neighbourhood", node: "model:gpt-4" });
    expect(rows.map(({ claim }) => claim)).toContain("not uses");
  });
});
