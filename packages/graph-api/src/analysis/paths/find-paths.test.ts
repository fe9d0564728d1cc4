import { type GraphSnapshot, linkId, type NodeId, parseQuery, tiers } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphArbitrary } from "../../store/testing/arbitrary-graph.ts";
import { indexGraph } from "../graph-index.ts";
import type { Path, Walk } from "./cheapest-path.ts";
import { cheapestPaths, comparePaths } from "./cheapest-paths.ts";
import { findPaths } from "./find-paths.ts";
import { walkableSteps } from "./steps-of.ts";

const deepseekmath = "paper:arxiv:2402.03300";
const stepDpo = "paper:arxiv:2406.18629";
const pathsBetween = (from: NodeId, to: NodeId, snapshot: GraphSnapshot = tinyGraph, maximumLength = 4) =>
  findPaths(indexGraph(snapshot), parseQuery({ kind: "path", from, to, maximumLength })).items;

/** The tiny graph in which both readings of PPO's kin also use GPT-4, and so does nobody's denial. */
const withGpt4: GraphSnapshot = {
  ...tinyGraph,
  links: [
    ...tinyGraph.links,
    ...[deepseekmath, stepDpo].map((paper) => {
      const key = {
        paper: paper as `paper:${string}`,
        entity: "model:gpt-4",
        role: "uses",
        polarity: "affirmed",
      } as const;
      return {
        record: "link" as const,
        id: linkId(key),
        ...key,
        tier: "shown" as const,
        evidence: [{ lexicon: "test" }],
      };
    }),
  ],
};

describe("ways between nodes", () => {
  test("the way over the method that a paper introduces comes before the paper's mere mention of its parent", () => {
    const ways = pathsBetween("method:ppo", deepseekmath).map(({ nodes }) => nodes.map(({ id }) => id));
    expect(ways.slice(0, 2)).toEqual([
      ["method:ppo", "method:grpo", deepseekmath],
      ["method:ppo", deepseekmath],
    ]);
  });

  test("steps carry the claim, its direction and its evidence", () => {
    const path = pathsBetween("method:grpo", "method:ppo")[0];
    expect(path?.steps).toMatchObject([
      { claim: "relation", label: "variant-of", forward: true, evidence: [{ voice: "abstract" }] },
    ]);
    expect(pathsBetween("method:ppo", "method:grpo")[0]?.steps[0]?.forward).toBe(false);
  });

  test("a way through MATH is told before one through GPT-4, which everything touches", () => {
    const middles = pathsBetween(deepseekmath, stepDpo, withGpt4).map(({ nodes }) => nodes[1]?.id);
    expect(middles).toEqual(["benchmark:math", "model:gpt-4"]);
  });

  test("what a paper denies is no way", () => {
    expect(pathsBetween("model:gpt-4", "method:ovm")).toEqual([]);
  });

  test("a way that would be longer than asked for is not told", () => {
    expect(pathsBetween("method:ppo", stepDpo, tinyGraph, 2)).toEqual([]);
    expect(pathsBetween("method:ppo", stepDpo, tinyGraph, 3)).not.toEqual([]);
  });

  test("an unknown node is refused by name", () => {
    expect(() => pathsBetween("method:ppo", "method:nobody-knows")).toThrow(
      expect.objectContaining({ code: "not-found" }),
    );
  });
});

test("any graph: the ways are those that trying all of them would give, in the same order", () => {
  fc.assert(
    fc.property(
      graphArbitrary,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 8 }),
      (snapshot, one, other, hops, count) => {
        const nodes = [...snapshot.papers, ...snapshot.entities].map(({ id }): NodeId => id);
        const from = nodes[one % nodes.length];
        const to = nodes[other % nodes.length];
        if (from === undefined || to === undefined || from === to) return;
        const walk = walkableSteps(indexGraph(snapshot), tiers);
        const expected = allPaths(walk, from, to, hops).sort(comparePaths).slice(0, count);
        expect(cheapestPaths(walk, from, to, hops, count)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

/** Every way without a node twice, by trying each step. */
function allPaths(walk: Walk, from: NodeId, to: NodeId, hops: number): Path[] {
  const found: Path[] = [];
  const extend = (path: Path) => {
    const here = path.nodes.at(-1);
    if (here === to) found.push(path);
    if (here === undefined || here === to || path.steps.length === hops) return;
    for (const step of walk.stepsOf(here)) {
      if (path.nodes.includes(step.to)) continue;
      const passing = step.to === to ? 0 : walk.through(step.to);
      extend({
        nodes: [...path.nodes, step.to],
        steps: [...path.steps, step],
        cost: path.cost + step.cost + passing,
      });
    }
  };
  extend({ nodes: [from], steps: [], cost: 0 });
  return found;
}
