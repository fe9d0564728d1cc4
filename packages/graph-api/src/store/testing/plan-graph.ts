import { type EntityId, type GraphSnapshot, type Result, resultId } from "@methodscape/graph-model";
import { plantedGraph } from "../../landscape/testing/planted-graph.ts";
import { sortSnapshot } from "../sort-snapshot.ts";

const benchmarks: readonly EntityId[] = Array.from(
  { length: 40 },
  (_, number): EntityId => `benchmark:b-${number}`,
);

/** A graph that is large enough for a planner to prefer an index: planted papers, each with dates and a result. */
export function planGraph(papers: number): GraphSnapshot {
  const planted = plantedGraph({ papers, topics: 12 });
  const dated = planted.papers.map((paper, number) => ({
    ...paper,
    date: `${2015 + (number % 10)}-0${1 + (number % 9)}`,
  }));
  const results = dated.map((paper, number): Result => {
    const key = {
      paper: paper.id,
      method: "method:hub" as const,
      benchmark: benchmarks[number % benchmarks.length] ?? "benchmark:b-0",
      metric: "accuracy",
      value: number % 100,
      unit: "%" as const,
      protocol: { selection: "unstated", tools: "unstated", reportedBy: "own" } as const,
      gain: false,
    };
    return {
      record: "result",
      id: resultId(key),
      ...key,
      subject: true,
      tier: "shown",
      evidence: [{ lexicon: "planted" }],
    };
  });
  const named = benchmarks.map((id) => {
    return {
      record: "entity" as const,
      id,
      alsoIds: [],
      type: "benchmark" as const,
      name: id,
      aliases: [],
      origin: "lexicon" as const,
    };
  });
  return sortSnapshot({ ...planted, papers: dated, entities: [...planted.entities, ...named], results });
}
