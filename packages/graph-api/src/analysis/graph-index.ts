import {
  addToList,
  type Entity,
  type EntityId,
  type Evidence,
  type GraphSnapshot,
  isTextEvidence,
  type Link,
  type NodeId,
  type Paper,
  type PaperId,
  type QuotedEvidence,
  type Relation,
  type Result,
  type Source,
  type SourceId,
  sourcePath,
  voiceOf,
} from "@methodscape/graph-model";
import { MultiDirectedGraph } from "graphology";

/** What a node of the graph carries: the paper or entity record itself. */
export interface NodeAttributes {
  readonly node: Paper | Entity;
}

/** What an edge of the graph carries: the link (paper → entity) or relation (entity → entity) itself. */
export interface EdgeAttributes {
  readonly claim: Link | Relation;
}

/** A snapshot as a graph in memory, with the look-ups that every question needs. Never changes once built. */
export interface GraphIndex {
  readonly snapshot: GraphSnapshot;
  /** Nodes by canonical id, one edge per link and relation, keyed by claim id. */
  readonly graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly papers: ReadonlyMap<PaperId, Paper>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly linksOf: ReadonlyMap<NodeId, readonly Link[]>;
  readonly relationsFrom: ReadonlyMap<EntityId, readonly Relation[]>;
  readonly relationsTo: ReadonlyMap<EntityId, readonly Relation[]>;
  /** Results by paper, model, method and benchmark. */
  readonly resultsOf: ReadonlyMap<NodeId, readonly Result[]>;
  /** The id in use for an id or any of its `alsoIds`; undefined when nothing has it, or two nodes once had it. */
  resolve(id: string): NodeId | undefined;
  /** Evidence with its words. */
  quote(evidence: Evidence): QuotedEvidence;
}

/** Builds the index in one pass over each list; claims whose ends are missing are left out. */
export function indexGraph(snapshot: GraphSnapshot): GraphIndex {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const papers = new Map(snapshot.papers.map((paper) => [paper.id, paper]));
  const entities = new Map(snapshot.entities.map((entity) => [entity.id, entity]));
  const nodes = [...snapshot.papers, ...snapshot.entities];
  const ids = nodesByAnyId(nodes);
  for (const node of nodes) graph.addNode(node.id, { node });

  const linksOf = new Map<NodeId, Link[]>();
  const relationsFrom = new Map<EntityId, Relation[]>();
  const relationsTo = new Map<EntityId, Relation[]>();
  const resultsOf = new Map<NodeId, Result[]>();
  for (const link of snapshot.links) {
    if (!graph.hasNode(link.paper) || !graph.hasNode(link.entity)) continue;
    graph.addEdgeWithKey(link.id, link.paper, link.entity, { claim: link });
    addToList(linksOf, link.paper, link);
    addToList(linksOf, link.entity, link);
  }
  for (const relation of snapshot.relations) {
    if (!graph.hasNode(relation.from) || !graph.hasNode(relation.to)) continue;
    graph.addEdgeWithKey(relation.id, relation.from, relation.to, { claim: relation });
    addToList(relationsFrom, relation.from, relation);
    addToList(relationsTo, relation.to, relation);
  }
  for (const result of snapshot.results) {
    for (const end of [result.paper, result.model, result.method, result.benchmark]) {
      if (end !== undefined) addToList(resultsOf, end, result);
    }
  }

  return {
    snapshot,
    graph,
    sources,
    papers,
    entities,
    linksOf,
    relationsFrom,
    relationsTo,
    resultsOf,
    resolve: (id) => ids.get(id),
    quote: (evidence) => quoteEvidence(evidence, sources),
  };
}

/** The ids in use by every id; an old id that two nodes would both answer to answers to neither (docs/adr/0003). */
function nodesByAnyId(nodes: readonly (Paper | Entity)[]): ReadonlyMap<string, NodeId> {
  const ids = new Map<string, NodeId>();
  const contested = new Set<string>();
  for (const { id, alsoIds } of nodes) {
    for (const also of alsoIds) {
      if ((ids.get(also) ?? id) !== id) contested.add(also);
      ids.set(also, id);
    }
  }
  for (const also of contested) ids.delete(also);
  for (const { id } of nodes) ids.set(id, id);
  return ids;
}

/** Evidence with its words, looked up in the sources; the surface becomes relative to the quote. */
function quoteEvidence(evidence: Evidence, sources: ReadonlyMap<SourceId, Source>): QuotedEvidence {
  if (!isTextEvidence(evidence)) return { voice: voiceOf(evidence), ...evidence };
  const source = sources.get(evidence.source);
  return {
    voice: voiceOf(evidence),
    ...(source && { quote: source.text.slice(evidence.start, evidence.end) }),
    surface: [evidence.surface[0] - evidence.start, evidence.surface[1] - evidence.start],
    source: evidence.source,
    sourceTitle: source?.title ?? sourcePath(evidence.source),
    part: evidence.part,
    start: evidence.start,
    end: evidence.end,
    rule: evidence.rule,
    ...(evidence.section !== undefined && { section: evidence.section }),
  };
}
