import { isTextEvidence, type PaperFilter } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { indexGraph } from "../graph-index.ts";
import { prepareFilter } from "./match-filter.ts";

const index = indexGraph(tinyGraph);
const stepDpo = tinyGraph.papers.find(({ title }) => title.startsWith("Step-DPO"));

/** As what the Step-DPO paper meets a filter, and which names it is quoted for. */
function matched(filter: PaperFilter) {
  const match = stepDpo && prepareFilter(index, filter, ["shown"])(stepDpo);
  const names = match?.evidence.filter(isTextEvidence).map(({ source, surface }) => {
    return index.sources.get(source)?.text.slice(...surface);
  });
  return match && { group: match.group, near: match.near, names: [...new Set(names)].sort() };
}

const throughVariant: PaperFilter = {
  op: "entity",
  entity: "method:dpo",
  roles: ["introduces", "uses"],
  expand: true,
};
const direct: PaperFilter = { op: "entity", entity: "benchmark:gsm8k", roles: ["evaluates-on"] };
const notAtAll: PaperFilter = { op: "entity", entity: "method:grpo", roles: ["uses"] };

test("an `or` is met as the best of its branches, and quotes that one alone", () => {
  expect(matched(throughVariant)).toMatchObject({ group: "variant", names: ["Step-DPO"] });
  const either = { group: "direct", near: undefined, names: ["GSM8K"] };
  expect(matched({ op: "or", of: [throughVariant, direct] })).toEqual(either);
  expect(matched({ op: "or", of: [direct, notAtAll, throughVariant] })).toEqual(either);
});

test("an `and` is met as the worst of its parts, quotes them all, and not at all where one is not met", () => {
  const both = { group: "variant", names: ["GSM8K", "Step-DPO"] };
  expect(matched({ op: "and", of: [throughVariant, direct] })).toMatchObject(both);
  expect(matched({ op: "and", of: [direct, throughVariant] })).toMatchObject(both);
  expect(matched({ op: "and", of: [direct, notAtAll] })).toBeUndefined();
});
