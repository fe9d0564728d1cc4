import {
  type Cypher,
  emptySnapshot,
  parseQuery,
  type QueryInput,
  type QueryKind,
} from "@methodscape/graph-model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileQuery } from "../../cypher/compile-query.ts";
import type { GraphStore } from "../../graph-store.ts";
import { planGraph } from "../../testing/plan-graph.ts";
import { recordsOf } from "../../testing/records-of.ts";
import { readPaperCounts } from "../answers/all-papers.ts";
import { answerAuthors } from "../answers/authors.ts";
import { answerEntities } from "../answers/entities.ts";
import { answerLineage } from "../answers/lineage.ts";
import { answerMatrix } from "../answers/matrix.ts";
import { answerNeighbourhood } from "../answers/neighbourhood.ts";
import { answerPapers } from "../answers/papers.ts";
import { answerResults } from "../answers/results.ts";
import type { Connection, RunStatement } from "../connection/connection.ts";
import { readBoardTable } from "../read/board-table.ts";
import { readEntityTable } from "../read/entity-table.ts";
import { readResolver } from "../read/resolve-ids.ts";
import type { PlanStep } from "../read-only-cypher/refuse-plan.ts";

/** Gives the plan of a statement. */
export type Explain = (statement: Cypher) => Promise<PlanStep>;

const using = ["introduces", "uses"] as const;
const hub = { op: "entity", entity: "method:hub", roles: [...using] } as const;
const rare = { op: "entity", entity: "method:topic-3-2", roles: [...using], expand: true } as const;
const onB7 = { op: "result", benchmark: "benchmark:b-7" } as const;

/** Questions that an index leads to: none of their statements may look through all nodes, papers or results. */
const anchored: readonly QueryInput[] = [
  { kind: "papers" },
  { kind: "papers", offset: 300 },
  { kind: "papers", filter: hub },
  { kind: "papers", filter: rare },
  { kind: "papers", filter: { ...rare, polarity: "denied" } },
  { kind: "papers", filter: { ...rare, voices: ["note"] } },
  { kind: "papers", filter: { op: "and", of: [hub, rare] } },
  { kind: "papers", filter: { op: "or", of: [hub, rare, onB7] } },
  { kind: "papers", filter: { op: "and", of: [rare, { op: "not", of: hub }, { op: "year", from: 2020 }] } },
  { kind: "papers", filter: { op: "and", of: [rare, { op: "text", text: "study" }] } },
  {
    kind: "papers",
    filter: { op: "and", of: [rare, { op: "listed", in: "syllabus", section: "required" }] },
  },
  { kind: "papers", filter: { ...onB7, minimum: 90 } },
  { kind: "papers", filter: { op: "author", names: ["Ada Writer", "Bo Reader"] } },
  {
    kind: "papers",
    filter: { op: "and", of: [{ op: "date", from: "2021-03", to: "2021-05" }, rare] },
  },
  { kind: "papers", filter: { op: "date", from: "2021-03", to: "2021-05" } },
  { kind: "papers", filter: { op: "result", method: "method:hub", maximum: 5, exclusive: true } },
  { kind: "entities", linked: { roles: [...using], papers: rare } },
  { kind: "entities", notLinked: { roles: [...using], papers: rare } },
  {
    kind: "entities",
    linked: { roles: ["uses"], papers: onB7 },
    notLinked: { roles: [...using], papers: { op: "and", of: [hub, rare] } },
  },
  { kind: "entities", related: { entity: "method:hub", types: ["variant-of", "based-on"], direction: "to" } },
  {
    kind: "entities",
    linked: { roles: ["uses"], papers: onB7 },
    related: { entity: "method:hub", types: ["variant-of"], direction: "from" },
  },
  { kind: "authors", papers: rare },
  { kind: "results", benchmark: "benchmark:b-7" },
  { kind: "results", method: "method:hub", benchmark: "benchmark:b-7", minimum: 50, expand: false },
  { kind: "results", papers: rare },
  { kind: "lineage", entity: "method:hub" },
  { kind: "matrix", rows: "method", columns: "method", papers: rare },
  { kind: "neighbourhood", node: "method:hub" },
  { kind: "neighbourhood", node: "method:topic-3-2" },
  { kind: "neighbourhood", node: "benchmark:b-7" },
  { kind: "neighbourhood", node: "paper:planted-00007" },
];

/** Questions about all papers or results: they look through these, and through nothing else. */
const open: readonly QueryInput[] = [
  { kind: "papers", order: "title" },
  { kind: "papers", filter: { op: "not", of: hub } },
  { kind: "papers", filter: { op: "text", text: "study" } },
  { kind: "papers", filter: { op: "year", from: 2020 } },
  { kind: "papers", filter: { op: "kind", kind: "blog" } },
  { kind: "papers", filter: { op: "type", type: "benchmark", roles: ["introduces"] } },
  { kind: "papers", filter: { op: "listed", in: "field" } },
  { kind: "entities", linked: { roles: ["introduces"] } },
  { kind: "authors" },
  { kind: "results" },
  { kind: "matrix", rows: "method", columns: "benchmark" },
];

/**
 * Holds the plan of every statement that a question runs, on a graph that is large enough for indexes to pay.
 */
export function describeQueryPlans(
  makeStore: () => Promise<GraphStore>,
  connection: () => Connection,
  explain: Explain,
): void {
  describe("plans of questions", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await makeStore();
      await store.load(recordsOf(planGraph(600)));
      // A plan made for the small graph of an earlier test would be taken from the cache.
      await connection().read((run) => run({ text: "CALL db.prepareForReplanning()", params: {} }));
    }, 120_000);
    afterAll(async () => {
      await store.load(recordsOf(emptySnapshot));
      await store.close();
    }, 120_000);

    const stepsOf = async (input: QueryInput): Promise<ReadonlySet<string>> => {
      const steps = new Set<string>();
      await connection().read(async (run) => {
        const watched: RunStatement = async (statement) => {
          for (const step of operatorsIn(await explain(statement))) steps.add(step);
          return run(statement);
        };
        await answer(run, watched, input);
      });
      expect(steps.size).toBeGreaterThan(0);
      return steps;
    };

    test.each(anchored)("nothing is looked through: %j", async (input) => {
      expect(
        [...(await stepsOf(input))].filter((step) =>
          /AllNodes|Labels?Scan|CartesianProduct|TypeScan|RelationshipsScan/.test(step),
        ),
      ).toEqual([]);
    });

    test.each([...anchored, ...open])("what is shown multiplies no rows: %j", async (input) => {
      const shown = compileQuery(parseQuery<QueryKind>(input));
      if (shown === null) return;
      const steps = operatorsIn(await explain(shown));
      expect(steps.filter((step) => /AllNodes|CartesianProduct|AllRelationships/.test(step))).toEqual([]);
    });

    test.each(open)("only papers, entities or results are looked through: %j", async (input) => {
      expect(
        [...(await stepsOf(input))].filter((step) => /AllNodes|CartesianProduct|AllRelationships/.test(step)),
      ).toEqual([]);
    });
  });
}

/** Answers with the statements of the question itself watched; what is kept for each loaded graph is read beside. */
async function answer(run: RunStatement, watched: RunStatement, input: QueryInput): Promise<void> {
  const query = parseQuery<QueryKind>(input);
  await readResolver(watched, ["method:hub"]);
  switch (query.kind) {
    case "papers":
      await answerPapers(watched, () => readPaperCounts(run), query);
      return;
    case "entities":
      await answerEntities(watched, await readEntityTable(run), query);
      return;
    case "authors":
      await answerAuthors(watched, query);
      return;
    case "results":
      await answerResults(watched, await readBoardTable(run), query);
      return;
    case "neighbourhood":
      await answerNeighbourhood(
        watched,
        { entities: await readEntityTable(run), boards: await readBoardTable(run) },
        query,
      );
      return;
    case "matrix":
      await answerMatrix(watched, await readEntityTable(run), query);
      return;
    case "lineage":
      await answerLineage(watched, await readEntityTable(run), query);
      return;
    default:
      throw new Error(`no statements of its own: ${query.kind}`);
  }
}

/** The steps of a plan, each with what it does. */
export function operatorsIn(plan: PlanStep): readonly string[] {
  const name = `${plan.operatorType.split("@")[0] ?? ""} ${String(plan.arguments?.Details ?? "")}`;
  return [name, ...plan.children.flatMap(operatorsIn)];
}
