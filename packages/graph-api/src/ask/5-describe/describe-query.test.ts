import { parseQuery, type QueryInput } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { chipsOf } from "./describe-query.ts";

const nameOf = (id: string) => id.slice(id.indexOf(":") + 1).toUpperCase();

const cases: readonly (readonly [QueryInput, readonly (readonly [text: string, path: string])[]])[] = [
  [
    {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "entity", entity: "method:prm", roles: ["introduces", "uses"] },
          {
            op: "not",
            of: {
              op: "or",
              of: [
                { op: "listed", in: "syllabus" },
                { op: "year", to: 2023 },
              ],
            },
          },
        ],
      },
      order: "oldest",
    },
    [
      ["using PRM", "filter.of.0"],
      ["neither in the syllabus nor until 2023", "filter.of.1"],
      ["oldest first", "order"],
    ],
  ],
  [
    {
      kind: "entities",
      types: ["benchmark"],
      notLinked: {
        roles: ["introduces", "uses", "evaluates-on", "studies"],
        papers: { op: "listed", in: "syllabus", section: "required" },
      },
    },
    [
      ["benchmarks", "types"],
      ["not covered in required readings", "notLinked"],
    ],
  ],
  [
    {
      kind: "results",
      benchmark: "benchmark:math",
      minimum: 60,
      exclusive: true,
      protocol: { selection: "majority", n: 64, tools: "no" },
    },
    [
      ["results", "kind"],
      ["on MATH", "benchmark"],
      ["above 60", "minimum"],
      ["majority vote", "protocol.selection"],
      ["64 samples", "protocol.n"],
      ["without tools", "protocol.tools"],
    ],
  ],
  [
    {
      kind: "papers",
      filter: {
        op: "and",
        of: [
          { op: "author", names: ["Ada Lee", "Bo Ma"] },
          { op: "date", from: "2024-06", to: "2024-06" },
          { op: "date", from: "2024-06-15" },
          { op: "date", from: "2024", to: "2025-03" },
          { op: "date", to: "2025-01-02" },
          { op: "kind", kind: "blog" },
          { op: "type", type: "benchmark", roles: ["introduces"] },
          { op: "source", source: "source:page.md" },
        ],
      },
    },
    [
      ["by Ada Lee or Bo Ma", "filter.of.0"],
      ["in June 2024", "filter.of.1"],
      ["since 15 June 2024", "filter.of.2"],
      ["from 2024 to March 2025", "filter.of.3"],
      ["until 2 January 2025", "filter.of.4"],
      ["blog posts", "filter.of.5"],
      ["introducing a benchmark", "filter.of.6"],
      ["in PAGE.MD", "filter.of.7"],
    ],
  ],
  [
    { kind: "authors", papers: { op: "author", names: ["Ada Lee"] }, except: ["Ada Lee"] },
    [
      ["authors of papers", "kind"],
      ["by Ada Lee", "papers"],
      ["other than Ada Lee", "except"],
      ["most papers first", "kind"],
    ],
  ],
  [
    { kind: "entities", related: { entity: "method:step-dpo", types: ["variant-of"], direction: "from" } },
    [
      ["anything", "types"],
      ["that STEP-DPO is a variant of", "related"],
    ],
  ],
];

describe("chips say every condition and lead to its place in the Query", () => {
  test.each(cases)("%j", (query, chips) => {
    expect(chipsOf(parseQuery(query), nameOf).map(({ text, path }) => [text, path])).toEqual(chips);
  });
});
