import { type EntityId, type GraphSnapshot, type Result, resultId } from "@methodscape/graph-model";
import { sortSnapshot } from "../sort-snapshot.ts";

/** The graph as if all its values were of another measure. */
export function measuredBy(graph: GraphSnapshot, metric: string): GraphSnapshot {
  return {
    ...graph,
    results: graph.results.map((result) => ({ ...result, metric, id: resultId({ ...result, metric }) })),
  };
}

/** The graph as if a value were that of people. */
export function reachedByPeople(graph: GraphSnapshot, value: number): GraphSnapshot {
  const results = graph.results.map((result): Result => {
    if (result.value !== value) return result;
    const { model: _model, method: _method, ...rest } = result;
    const people = { ...rest, people: true } as const;
    return { ...people, id: resultId(people) };
  });
  return sortSnapshot({ ...graph, results });
}

/** The graph in which some entities had other ids before. */
export function withOldIds(
  graph: GraphSnapshot,
  old: Readonly<Record<EntityId, readonly EntityId[]>>,
): GraphSnapshot {
  return {
    ...graph,
    entities: graph.entities.map((entity) => ({ ...entity, alsoIds: [...(old[entity.id] ?? [])] })),
  };
}

/** The graph as it would be had the feed never been read, with one title corrected. */
export function withoutFeed(graph: GraphSnapshot): GraphSnapshot {
  const isGone = (source: string) => source === "source:field.jsonl";
  const papers = graph.papers.filter((paper) => !paper.readings.some((reading) => isGone(reading.source)));
  const ids = new Set<string>(papers.map((paper) => paper.id));
  const rests = (claim: { readonly evidence: readonly object[] }) =>
    !claim.evidence.some((piece) => "source" in piece && isGone(String(piece.source)));
  return {
    ...graph,
    sources: graph.sources.filter((source) => !isGone(source.id)),
    papers: papers.map((paper) =>
      paper.id.endsWith("overview") ? { ...paper, title: "Verifiers: a longer overview" } : paper,
    ),
    links: graph.links.filter((link) => ids.has(link.paper)),
    relations: graph.relations.filter(rests),
    results: graph.results.filter((result) => ids.has(result.paper)),
    diagnostics: [],
  };
}
