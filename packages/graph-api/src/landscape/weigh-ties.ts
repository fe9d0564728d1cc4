import {
  type EntityId,
  type EntityType,
  entityTypeOf,
  groupBy,
  type NodeId,
  type RelationType,
  type Role,
  type Tier,
} from "@methodscape/graph-model";
import { UndirectedGraph } from "graphology";
import { compareIds } from "../analysis/compare-ids.ts";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { titleWords } from "./title-words.ts";

/** `word` nodes are words of titles: they help to find topics and are never placed. */
export interface TieNode {
  readonly kind: "paper" | "entity" | "word";
}

/** How strongly two nodes belong together, above 0. */
export interface Tie {
  readonly weight: number;
}

/** What belongs to what. Its nodes are the papers and entities of the graph in the order of their ids, then `word:…`. */
export type TieGraph = UndirectedGraph<TieNode, Tie>;

const roleWeights = {
  introduces: 1,
  studies: 1,
  uses: 0.8,
  "evaluates-on": 0.6,
  "compares-with": 0.4,
  mentions: 0.3,
} as const satisfies Record<Role, number>;

const relationWeights = {
  "variant-of": 1,
  "based-on": 0.8,
  "part-of": 0.8,
  "subset-of": 1,
  "family-of": 0.8,
  "trained-on": 0.3,
  "similar-to": 0.3,
} as const satisfies Record<RelationType, number>;

/** What a paper is about shows in its methods and ideas; which models it ran shows little. */
const typeWeights = {
  method: 1,
  concept: 0.9,
  dataset: 0.6,
  benchmark: 0.6,
  model: 0.3,
} as const satisfies Record<EntityType, number>;

const tierWeights = { shown: 1, possible: 0.3 } as const satisfies Record<Tier, number>;

/** A generic name (Transformer, GPT-4) keeps just enough of its ties to lie somewhere. */
const genericWeight = 0.03;
const wordWeight = 0.22;
/** A word counts when at least this many titles have it, and at most this share of them. */
const wordBounds = { fewest: 3, largestShare: 0.08 } as const;

/**
 * Ties between papers and entities (links), entities (relations) and papers and words of their titles.
 * A tie counts by its role or type, and the less the more papers touch its end (inverse document frequency),
 * so that what everything touches does not weld all topics into one. Denied links tie nothing.
 */
export function weighTies(index: GraphIndex): TieGraph {
  const ties: TieGraph = new UndirectedGraph<TieNode, Tie>();
  const { snapshot } = index;
  for (const id of snapshot.papers.map(({ id }) => id).sort()) ties.addNode(id, { kind: "paper" });
  for (const id of snapshot.entities.map(({ id }) => id).sort()) ties.addNode(id, { kind: "entity" });
  addLinks(ties, index);
  addRelations(ties, index);
  addTitleWords(ties, index);
  return ties;
}

/** How telling something is that `touched` of `papers` papers share: near 1 when few do, near 0 when most do. */
function telling(touched: number, papers: number): number {
  if (papers <= 1) return 1;
  return Math.max(Math.log((papers + 1) / Math.max(touched, 1)) / Math.log(papers + 1), 0.02);
}

/** The papers that link to each entity, denied links left out. */
export function papersOfEntities(index: GraphIndex): Map<EntityId, Set<NodeId>> {
  const papers = new Map<EntityId, Set<NodeId>>();
  for (const link of index.snapshot.links) {
    if (link.polarity === "denied") continue;
    const of = papers.get(link.entity);
    if (of === undefined) papers.set(link.entity, new Set([link.paper]));
    else of.add(link.paper);
  }
  return papers;
}

function addLinks(ties: TieGraph, index: GraphIndex): void {
  const papersOf = papersOfEntities(index);
  const links = index.snapshot.links.filter(({ polarity }) => polarity === "affirmed").sort(compareIds);
  for (const { paper, entity, role, tier } of links) {
    const scale = index.entities.get(entity)?.generic
      ? genericWeight
      : telling(papersOf.get(entity)?.size ?? 1, index.papers.size);
    tie(
      ties,
      paper,
      entity,
      roleWeights[role] * typeWeights[entityTypeOf(entity)] * tierWeights[tier] * scale,
    );
  }
}

function addRelations(ties: TieGraph, index: GraphIndex): void {
  for (const { from, to, type, tier } of [...index.snapshot.relations].sort(compareIds)) {
    const generic = index.entities.get(from)?.generic === true || index.entities.get(to)?.generic === true;
    tie(ties, from, to, relationWeights[type] * tierWeights[tier] * (generic ? genericWeight : 1));
  }
}

function addTitleWords(ties: TieGraph, index: GraphIndex): void {
  const titled = index.snapshot.papers.flatMap(({ id, title }) =>
    titleWords(title).map((word) => ({ id, word })),
  );
  const papersOf = groupBy(titled, ({ word }) => word);
  const total = index.papers.size;
  const most = Math.max(wordBounds.largestShare * total, wordBounds.fewest + 1);
  for (const [word, papers] of [...papersOf].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (papers.length < wordBounds.fewest || papers.length > most) continue;
    ties.addNode(`word:${word}`, { kind: "word" });
    for (const { id } of papers.sort(compareIds))
      tie(ties, id, `word:${word}`, wordWeight * telling(papers.length, total));
  }
}

/** Keeps the strongest of several ties between two nodes. */
function tie(ties: TieGraph, left: string, right: string, weight: number): void {
  if (left === right || !ties.hasNode(left) || !ties.hasNode(right)) return;
  const edge = ties.edge(left, right);
  if (edge === undefined) ties.addEdge(left, right, { weight });
  else if (ties.getEdgeAttribute(edge, "weight") < weight) ties.setEdgeAttribute(edge, "weight", weight);
}
