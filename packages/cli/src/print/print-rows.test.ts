import { expect, test } from "vitest";
import { printRows } from "./print-rows.ts";

test("columns stand side by side, and nodes show what they are called", () => {
  const paper = { labels: ["Methodscape", "Paper"], properties: { title: "Step by step", id: "paper:1" } };
  const uses = { type: "USES", properties: {} };
  const method = { labels: ["Method", "Methodscape"], properties: { name: "PRM" } };
  expect(
    printRows({
      columns: ["paper", "n"],
      rows: [
        [{ node: paper }, 1],
        [
          {
            path: [
              { node: paper },
              { relationship: { ...uses, forward: true } },
              { node: method },
              { relationship: { ...uses, forward: false } },
              { node: paper },
            ],
          },
          null,
        ],
        [["a\nb", { map: { key: true } }], -0.5],
      ],
      cut: null,
    }),
  ).toBe(
    [
      "paper                                                         n",
      "------------------------------------------------------------  ----",
      "(:Paper Step by step)                                         1",
      "(:Paper Step by step)-[:USES]->(:Method PRM)<-[:USES]-(:Pap…  null",
      "[a b, {key: true}]                                            -0.5",
      "(3 rows)",
      "",
    ].join("\n"),
  );
});

test("rows that are missing are said, and how to get them", () => {
  expect(printRows({ columns: ["n"], rows: [[1]], cut: "rows" })).toContain(
    "(1 row; there are more: raise --limit-rows",
  );
  expect(printRows({ columns: [], rows: [], cut: null })).toBe("(0 rows)\n");
});
