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
