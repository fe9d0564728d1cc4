import { expect, test } from "vitest";
import { isTextEvidence, parseQuery, readSnapshot, snapshotLines } from "../index.ts";
import { tinyGraph } from "./tiny-graph.ts";

test("the tiny graph survives being written and read as a snapshot", async () => {
  expect(await readSnapshot(snapshotLines(tinyGraph))).toEqual(tinyGraph);
});

test("every claim's ends exist and its evidence quotes its source", () => {
  const ids = new Set<string>([...tinyGraph.papers, ...tinyGraph.entities].map((node) => node.id));
  const text = new Map<string, string>(tinyGraph.sources.map((source) => [source.id, source.text]));
  for (const claim of [...tinyGraph.links, ...tinyGraph.relations, ...tinyGraph.results]) {
    const ends =
      claim.record === "relation"
        ? [claim.from, claim.to]
        : claim.record === "link"
          ? [claim.paper, claim.entity]
          : [claim.paper, claim.benchmark];
    for (const end of ends) expect(ids).toContain(end);
    for (const evidence of claim.evidence.filter(isTextEvidence)) {
      expect(text.get(evidence.source)?.slice(...evidence.surface)).not.toBe("");
    }
  }
});

test("a question may leave out whatever has a default", () => {
  expect(parseQuery({ kind: "papers" })).toEqual({
    kind: "papers",
    order: "newest",
    tiers: ["shown"],
    offset: 0,
    limit: 50,
  });
});
