import type { PaperRef } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { denseMatrix, type Matrix } from "./dense-matrix.ts";

const papers = (count: number): PaperRef[] =>
  Array.from({ length: count }, (_, index) => ({ id: `paper:${index}` as const, title: `Paper ${index}` }));

const matrix: Matrix = {
  kind: "matrix",
  rows: ["famous", "busy", "quiet"].map((name) => ({
    id: `method:${name}` as const,
    type: "method",
    name,
    papers: 9,
  })),
  columns: ["empty", "full"].map((name) => ({
    id: `benchmark:${name}` as const,
    type: "benchmark",
    name,
    papers: 9,
  })),
  totalRows: 73,
  totalColumns: 25,
  cells: [
    { row: "method:quiet", column: "benchmark:full", papers: papers(1) },
    { row: "method:busy", column: "benchmark:full", papers: papers(3) },
  ],
};

test("the fullest rows and columns come first, and how many there are in all is not touched", () => {
  const dense = denseMatrix(matrix, 2);
  expect(dense.rows.map(({ name }) => name)).toEqual(["busy", "quiet"]);
  expect(dense.columns.map(({ name }) => name)).toEqual(["full", "empty"]);
  expect([dense.totalRows, dense.totalColumns]).toEqual([73, 25]);
});
