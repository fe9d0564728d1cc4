import { createEmbeddedStore } from "@methodscape/graph-api";
import { type AnswerOf, type Gap, type GapType, gapTypes, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { gapsByKind } from "./gaps-by-kind.ts";
import { gapsMarkdown } from "./gaps-markdown.ts";
import { printGaps } from "./print-gaps.ts";

const restsOn = { papers: 5, abstracts: 4, fullTexts: 1 };

function gap(type: GapType): Gap {
  const entity = { id: "method:grpo", type: "method", name: "GRPO" } as const;
  return { type, entity, reason: "Nobody teaches it.", score: 0, papers: [], coverage: "none", evidence: [] };
}

async function answerWith(items: Gap[], total: number): Promise<AnswerOf<"gaps">> {
  const answer = await createEmbeddedStore(tinyGraph).ask(parseQuery({ kind: "gaps" }));
  return { ...answer, items, total };
}

test("every kind has its place, and a kind without gaps none", () => {
  expect(gapsByKind([]).length).toBe(0);
  const kinds = gapsByKind([...gapTypes].reverse().map(gap)).map(({ gaps }) => gaps[0]?.type);
  expect(kinds[0]).toBe("missing");
  expect([...kinds].sort()).toEqual([...gapTypes].sort());
});

test.each([
  ["for a terminal", printGaps],
  ["in Markdown", gapsMarkdown],
])("the report %s says what was cut and what it rests on", async (_, report) => {
  const cut = report(await answerWith([gap("missing")], 3), restsOn);
  expect(cut).toContain("\n1 of 3 gaps shown; --limit shows more\n");
  expect(cut).toContain("rests on 5 papers: 4 abstracts, 1 full text");
  expect(report(await answerWith([gap("missing")], 1), restsOn)).not.toContain("gaps shown");
});
