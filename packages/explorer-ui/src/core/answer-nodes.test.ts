import { expect, test } from "vitest";
import { answerNodes } from "./answer-nodes.ts";

const paper = (id: string, group: "direct" | "denied" | "not-seen") => ({
  id: `paper:${id}` as const,
  title: id,
  kind: "paper" as const,
  authors: [],
  sections: [],
  sessions: [],
  group,
  evidence: [],
});

test("papers of which nothing was seen are counted in the list and not lit on the map", () => {
  const items = [paper("hit", "direct"), paper("denied", "denied"), paper("unseen", "not-seen")];
  const lit = answerNodes({ kind: "papers", total: 3, offset: 0, groups: {}, items });
  expect([...(lit ?? [])]).toEqual(["paper:hit", "paper:denied"]);
});

test("where only papers that were not seen to do it answer, they are the answer", () => {
  const items = [paper("unseen", "not-seen")];
  const lit = answerNodes({ kind: "papers", total: 1, offset: 0, groups: {}, items });
  expect([...(lit ?? [])]).toEqual(["paper:unseen"]);
});

test("an answer about no node in particular lights nothing, and neither does none", () => {
  expect(answerNodes(null)).toBeUndefined();
  expect(
    answerNodes({ kind: "matrix", rows: [], columns: [], totalRows: 0, totalColumns: 0, cells: [] }),
  ).toBeUndefined();
});

test("a node that was asked for is lit with what claims join it to", () => {
  const lit = answerNodes({
    kind: "neighbourhood",
    entity: {
      id: "method:grpo",
      type: "method",
      name: "GRPO",
      aliases: [],
      origin: "lexicon",
      papers: 1,
      years: [],
    },
    links: [],
    relations: [
      {
        id: "relation:1",
        from: { id: "method:grpo", type: "method", name: "GRPO" },
        type: "variant-of",
        to: { id: "method:ppo", type: "method", name: "PPO" },
        tier: "shown",
        evidence: [],
      },
    ],
    results: [],
    totals: { links: 0, relations: 1, results: 0 },
  });
  expect([...(lit ?? [])]).toEqual(["method:grpo", "method:ppo"]);
});
