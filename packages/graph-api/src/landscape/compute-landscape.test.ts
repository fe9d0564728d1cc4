import {
  emptySnapshot,
  type GraphSnapshot,
  type LandscapeNode,
  type LandscapeRecord,
  type LandscapeTopic,
} from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../analysis/graph-index.ts";
import { graphArbitrary } from "../store/testing/arbitrary-graph.ts";
import { computeLandscape } from "./compute-landscape.ts";
import { radiusOfNodes } from "./node-radius.ts";
import { plantedGraph } from "./testing/planted-graph.ts";

const topicsOf = (records: readonly LandscapeRecord[]): LandscapeTopic[] =>
  records.filter((record) => record.part === "topic");
const nodesOf = (records: readonly LandscapeRecord[]): LandscapeNode[] =>
  records.filter((record) => record.part === "node");
const landscapeOf = (snapshot: GraphSnapshot, previous?: readonly LandscapeRecord[]) =>
  computeLandscape(indexGraph(snapshot), previous);

/** Every list the other way round: the same graph, told in another order. */
function reversed(snapshot: GraphSnapshot): GraphSnapshot {
  const { papers, entities, links, relations, results } = snapshot;
  return {
    ...snapshot,
    papers: papers.toReversed(),
    entities: entities.toReversed(),
    links: links.toReversed(),
    relations: relations.toReversed(),
    results: results.toReversed(),
  };
}

/** The graph without every n-th paper and the names that only these papers have. */
function thinned(snapshot: GraphSnapshot, every: number): GraphSnapshot {
  const papers = snapshot.papers.filter((_, number) => number % every !== 0);
  const kept = new Set(papers.map(({ id }) => id));
  const links = snapshot.links.filter(({ paper }) => kept.has(paper));
  const named = new Set(links.map(({ entity }) => entity));
  return { ...snapshot, papers, links, entities: snapshot.entities.filter(({ id }) => named.has(id)) };
}

const planted = plantedGraph({ papers: 240, topics: 6 });

describe("a picture drawn afresh", () => {
  test("an empty graph has an empty landscape, and one node lies in one topic", () => {
    expect(landscapeOf(emptySnapshot)).toEqual([]);
    const one = landscapeOf({ ...emptySnapshot, papers: tinyGraph.papers.slice(0, 1) });
    expect(nodesOf(one).map(({ topic }) => topic)).toEqual(topicsOf(one).map(({ id }) => id));
  });

  test("the order of the records does not change a byte", () => {
    expect(JSON.stringify(landscapeOf(reversed(planted)))).toBe(JSON.stringify(landscapeOf(planted)));
  });

  test("the same graph gives the same picture, also where its topics are hard to tell apart", () => {
    const blurred = plantedGraph({ papers: 120, topics: 6, straying: 0.7 });
    const first = JSON.stringify(landscapeOf(blurred));
    for (let run = 0; run < 3; run += 1) expect(JSON.stringify(landscapeOf(blurred))).toBe(first);
  });

  test("planted topics are found: each paper lies with the methods of its own topic", () => {
    const nodes = new Map(nodesOf(landscapeOf(planted)).map((node) => [node.id, node.topic]));
    const together = planted.papers.filter(({ id, title }) => {
      const topic = /^Field(\d+)/.exec(title)?.[1];
      return nodes.get(id) === nodes.get(`method:topic-${topic ?? ""}-0`);
    });
    expect(together.length / planted.papers.length).toBeGreaterThan(0.9);
    expect(topicsOf(landscapeOf(planted))).toHaveLength(6);
  });

  test("islands lie apart, hold their nodes, and nodes do not overlap at the sizes they are drawn in", () => {
    const records = landscapeOf(planted);
    const topics = topicsOf(records);
    for (const [number, left] of topics.entries()) {
      for (const right of topics.slice(number + 1)) {
        expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeGreaterThan(left.radius + right.radius);
      }
    }
    const radiusOf = radiusOfNodes(indexGraph(planted));
    for (const { id, x, y, radius } of topics) {
      for (const node of nodesOf(records).filter(({ topic }) => topic === id)) {
        expect(Math.hypot(node.x - x, node.y - y) + radiusOf(node.id)).toBeLessThan(radius + 0.1);
      }
    }
    const nodes = nodesOf(records);
    const overlapping = nodes.flatMap((left, number) =>
      nodes
        .slice(number + 1)
        .filter(
          (right) => Math.hypot(left.x - right.x, left.y - right.y) < radiusOf(left.id) + radiusOf(right.id),
        ),
    );
    expect(overlapping.length).toBeLessThan(nodes.length / 100);
  });

  test("any graph: every node is placed once, in a topic that is there, at finite rounded coordinates, under unique names", () => {
    fc.assert(
      fc.property(graphArbitrary, (snapshot) => {
        const records = landscapeOf(snapshot);
        const topics = topicsOf(records);
        const nodes = nodesOf(records);
        expect(nodes.map(({ id }) => id)).toEqual(
          [...snapshot.papers, ...snapshot.entities].map(({ id }) => id).sort(),
        );
        expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
        expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
        for (const { id, size } of topics)
          expect(nodes.filter(({ topic }) => topic === id)).toHaveLength(size);
        for (const { x, y } of records) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect([x, y]).toEqual([Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
        }
        expect(JSON.stringify(landscapeOf(reversed(snapshot)))).toBe(JSON.stringify(records));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a picture that follows another", () => {
  test("drawn again from itself it is the same", () => {
    const records = landscapeOf(planted);
    expect(landscapeOf(planted, records)).toEqual(records);
  });

  test("with many times the papers, the islands have grown and still lie apart", () => {
    const before = landscapeOf(thinned(thinned(thinned(planted, 2), 2), 2));
    const topics = topicsOf(landscapeOf(planted, before));
    expect(topics.length).toBeGreaterThan(3);
    for (const [number, left] of topics.entries())
      for (const right of topics.slice(number + 1))
        expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeGreaterThan(left.radius + right.radius);
  });

  test("with a fifth more papers, old nodes keep their topic and hardly move", () => {
    const before = landscapeOf(thinned(planted, 5));
    const after = new Map(nodesOf(landscapeOf(planted, before)).map((node) => [node.id, node]));
    const moves = nodesOf(before).map((old) => {
      const now = after.get(old.id);
      expect(now?.topic).toBe(old.topic);
      return Math.hypot((now?.x ?? Number.NaN) - old.x, (now?.y ?? Number.NaN) - old.y);
    });
    const sorted = moves.sort((left, right) => left - right);
    // A paper's disc has radius 1: half of the nodes move by less than a tenth of that, and none leaves its place.
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(0.1);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(0.5);
    expect(sorted.at(-1)).toBeLessThan(6);
    expect(after.size).toBe(planted.papers.length + planted.entities.length);
  });

  test("a field that nobody knew gets an island of its own, and the old ones stay", () => {
    const known = plantedGraph({ papers: 240, topics: 6 });
    const wider = {
      ...known,
      papers: [...known.papers, ...renamed(plantedGraph({ papers: 40, topics: 1 })).papers],
      entities: [...known.entities, ...renamed(plantedGraph({ papers: 40, topics: 1 })).entities],
      links: [...known.links, ...renamed(plantedGraph({ papers: 40, topics: 1 })).links],
    };
    const before = landscapeOf(known);
    const after = landscapeOf(wider, before);
    expect(topicsOf(after).length).toBe(topicsOf(before).length + 1);
    const places = new Map(nodesOf(after).map(({ id, x, y }) => [id, [x, y]]));
    expect(nodesOf(before).map(({ id }) => places.get(id))).toEqual(
      nodesOf(before).map(({ x, y }) => [x, y]),
    );
  });

  test("what is gone leaves the picture", () => {
    const before = landscapeOf(planted);
    const fewer = thinned(planted, 3);
    expect(nodesOf(landscapeOf(fewer, before)).map(({ id }) => id)).toEqual(
      [...fewer.papers, ...fewer.entities].map(({ id }) => id).sort(),
    );
  });
});

/** The same graph under other ids, so that it can stand beside the first. */
function renamed(snapshot: GraphSnapshot): GraphSnapshot {
  return JSON.parse(
    JSON.stringify(snapshot)
      .replaceAll("planted-", "foreign-")
      .replaceAll("own-", "foreign-own-")
      .replaceAll("topic-", "foreign-topic-")
      .replaceAll("method:hub", "method:foreign-hub")
      .replaceAll("Field", "Elsewhere"),
  ) as GraphSnapshot;
}
