import { parseQuery, type QueryInput } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";
import { looserThanUnknown } from "./loosen-unknown.ts";

const papers = (filter?: Extract<QueryInput, { kind: "papers" }>["filter"]) =>
  parseQuery({ kind: "papers", ...(filter !== undefined && { filter }) });
const since = { op: "year", from: 2024 } as const;
const labels = (query: ReturnType<typeof papers>, unknown: string[], hasNearest = false) =>
  looserThanUnknown({ query, unknown, hasNearest }).map(({ label }) => label);

describe("looserThanUnknown", () => {
  test("words that are no known name are looked for in titles, with what was understood; then that alone", () => {
    const options = looserThanUnknown({ query: papers(since), unknown: ["long context"], hasNearest: false });
    expect(options).toEqual([
      {
        label: "papers with the words “long context” in the title",
        query: papers({ op: "and", of: [since, { op: "text", text: "long context" }] }),
      },
      { label: "leaving out what was not understood", query: papers(since) },
    ]);
  });

  test("where a known name is near, leaving the words out would hide the slip", () => {
    expect(labels(papers(since), ["GRPPO"], true)).toEqual(["papers with the words “GRPPO” in the title"]);
  });

  test("without any condition that was understood, not everything is given instead", () => {
    expect(labels(papers(), ["trending"])).toEqual(["papers with the words “trending” in the title"]);
    const models = parseQuery({ kind: "entities", types: ["model"] });
    expect(looserThanUnknown({ query: models, unknown: ["smaller"], hasNearest: false })).toEqual([]);
  });

  test("what stands within too many words, and what no title could hold, is not looked for", () => {
    expect(labels(papers(), ["RL"])).toEqual([]);
    expect(labels(papers(), ["word ".repeat(200).trim()])).toEqual([]);
    expect(labels(papers(), Array(40).fill("quantum"))).toEqual([]);
  });

  test("a question of which nothing was read gives nothing", () => {
    expect(looserThanUnknown({ query: undefined, unknown: ["why is it so"], hasNearest: false })).toEqual([]);
  });
});
