import type { NodeId } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import type { Matrix } from "./dense-matrix.ts";
import { visibleMatrix } from "./visible-matrix.ts";

const paper = (name: string) => ({ id: `paper:${name}` as const, title: name });
const matrix: Matrix = {
  kind: "matrix",
  rows: [
    { id: "method:grpo", type: "method", name: "GRPO", papers: 2 },
    { id: "method:ppo", type: "method", name: "PPO", papers: 1 },
  ],
  columns: [{ id: "benchmark:math", type: "benchmark", name: "MATH", papers: 2 }],
  totalRows: 2,
  totalColumns: 1,
  cells: [
    { row: "method:grpo", column: "benchmark:math", papers: [paper("old"), paper("new")] },
    { row: "method:ppo", column: "benchmark:math", papers: [paper("old")] },
  ],
};
const shown = (...ids: NodeId[]) => visibleMatrix(matrix, new Set(ids));

test("papers that the legend leaves out are in no cell, and a row that they alone joined is gone", () => {
  const { rows, cells, totalRows } = shown("paper:new", "method:grpo", "method:ppo", "benchmark:math");
  expect(cells).toEqual([{ row: "method:grpo", column: "benchmark:math", papers: [paper("new")] }]);
  expect([rows.map(({ id }) => id), totalRows]).toEqual([["method:grpo"], 1]);
});

test("a class that is left out leaves the matrix as it leaves the map", () => {
  expect(shown("paper:old", "paper:new", "method:grpo", "method:ppo").columns).toEqual([]);
});
