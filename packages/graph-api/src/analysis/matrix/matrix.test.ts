import { parseQuery, tiers } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { graphArbitrary } from "../../store/testing/arbitrary-graph.ts";
import { indexGraph } from "../graph-index.ts";
import { buildMatrix } from "./matrix.ts";

test("methods by benchmarks: the papers that introduce or use the one and evaluate on the other", () => {
  const matrix = buildMatrix(indexGraph(tinyGraph), parseQuery({ kind: "matrix" }));
  expect(matrix.rows.map(({ id, papers }) => [id, papers])).toEqual([
    ["method:grpo", 1],
    ["method:orm", 1],
    ["method:ovm", 1],
    ["method:step-dpo", 1],
  ]);
  expect(matrix.columns.map(({ id, papers }) => [id, papers])).toEqual([
    ["benchmark:gsm8k", 2],
    ["benchmark:math", 2],
  ]);
  const cells = matrix.cells.map(
    ({ row, column, papers }) => `${row} ${column} ${papers.map(({ id }) => id).join()}`,
  );
  expect(cells).toContain("method:step-dpo benchmark:math paper:arxiv:2406.18629");
  expect(cells).not.toContainEqual(expect.stringContaining("method:grpo benchmark:gsm8k"));
});

test("mentions, notes and denials fill no cell", () => {
  const { rows } = buildMatrix(
    indexGraph(tinyGraph),
    parseQuery({ kind: "matrix", rows: "model", columns: "benchmark" }),
  );
  expect(rows.map(({ id }) => id)).toEqual(["model:deepseekmath-7b", "model:qwen2-72b-instruct"]);
});

test("a filter narrows the papers, a limit what is shown, and the totals say what was left out", () => {
  const year = buildMatrix(
    indexGraph(tinyGraph),
    parseQuery({ kind: "matrix", papers: { op: "year", from: 2024, to: 2024 } }),
  );
  expect(year.rows.map(({ id }) => id)).toEqual(["method:grpo", "method:step-dpo"]);
  const one = buildMatrix(indexGraph(tinyGraph), parseQuery({ kind: "matrix", limit: 1 }));
  expect([one.rows.length, one.totalRows, one.columns.length, one.totalColumns]).toEqual([1, 4, 1, 2]);
});

test("any graph: columns by rows is rows by columns, and no cell has more papers than its row", () => {
  fc.assert(
    fc.property(graphArbitrary, (snapshot) => {
      const index = indexGraph(snapshot);
      const there = buildMatrix(
        index,
        parseQuery({ kind: "matrix", rows: "model", columns: "benchmark", tiers: [...tiers] }),
      );
      const back = buildMatrix(
        index,
        parseQuery({ kind: "matrix", rows: "benchmark", columns: "model", tiers: [...tiers] }),
      );
      const key = (row: string, column: string, papers: readonly { id: string }[]) =>
        [row, column, ...papers.map(({ id }) => id)].join(" ");
      expect(there.cells.map(({ row, column, papers }) => key(row, column, papers)).sort()).toEqual(
        back.cells.map(({ row, column, papers }) => key(column, row, papers)).sort(),
      );
      const papersOf = new Map(there.rows.map(({ id, papers }) => [id, papers]));
      for (const { row, papers } of there.cells)
        expect(papers.length).toBeLessThanOrEqual(papersOf.get(row) ?? 0);
    }),
  );
});
