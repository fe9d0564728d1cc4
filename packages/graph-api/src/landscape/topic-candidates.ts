import {
  type Entity,
  type EntityId,
  type EntityType,
  isPaperId,
  type NodeId,
  type PaperId,
  slugOf,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { titleWords } from "./title-words.ts";
import { papersOfEntities } from "./weigh-ties.ts";

/** A method or an idea says what a topic is about; a model or a benchmark says it only when nothing else does. */
const typeWeights = {
  method: 1,
  concept: 1,
  dataset: 0.4,
  benchmark: 0.45,
  model: 0.3,
} as const satisfies Record<EntityType, number>;
/** As many signs of a name stand on an island. */
export const longestName = 32;
/** A canonical name longer than this gives way to its abbreviation, if it has one. */
const longestCanonical = 26;

/** What a topic may be named after. */
export interface TopicCandidate {
  readonly slug: string;
  readonly label: string;
  readonly score: number;
  /** The papers of the topic that it is drawn from. */
  readonly papers: readonly NodeId[];
}

/**
 * What each topic of a graph may be named after, the best first: entities that many papers of the topic name and few
 * elsewhere; where none is shared, such words of the titles; where there are none, any entity and any title.
 */
export function topicCandidates(index: GraphIndex): (group: readonly NodeId[]) => readonly TopicCandidate[] {
  const papersOf = papersOfEntities(index);
  const wordsOf = papersOfWords(index);
  return (group) => {
    const papers = new Set(group.filter(isPaperId));
    const entities = group.filter((id): id is EntityId => !isPaperId(id));
    const shared = entityCandidates(index, entities, papers, papersOf);
    if (shared.length > 0) return shared;
    const words = wordCandidates(papers, wordsOf, index.papers.size);
    return words.length > 0 ? words : loneCandidates(index, entities, [...papers].sort());
  };
}

function entityCandidates(
  index: GraphIndex,
  entities: readonly EntityId[],
  papers: ReadonlySet<NodeId>,
  papersOf: ReadonlyMap<EntityId, ReadonlySet<NodeId>>,
): TopicCandidate[] {
  const enough = Math.max(2, papers.size * 0.02);
  return entities
    .flatMap((id): TopicCandidate[] => {
      const entity = index.entities.get(id);
      const touched = papersOf.get(id) ?? new Set();
      const inside = [...touched].filter((paper) => papers.has(paper));
      if (entity === undefined || entity.generic === true || inside.length < enough) return [];
      const score =
        characteristic(inside.length, papers.size, touched.size, index.papers.size) *
        typeWeights[entity.type];
      return score > 0 ? [candidate(entity, score, inside)] : [];
    })
    .sort(byScore);
}

function wordCandidates(
  papers: ReadonlySet<NodeId>,
  wordsOf: ReadonlyMap<string, ReadonlySet<NodeId>>,
  total: number,
): TopicCandidate[] {
  const candidates: TopicCandidate[] = [];
  for (const [word, touched] of wordsOf) {
    const inside = [...touched].filter((paper) => papers.has(paper));
    if (inside.length < 3) continue;
    const score = characteristic(inside.length, papers.size, touched.size, total);
    if (score > 0) candidates.push({ slug: slugOf(word), label: word, score, papers: inside });
  }
  return candidates.sort(byScore);
}

/** How much more often something occurs inside than it would by chance, counted in papers; 0 or less when it does not. */
function characteristic(inside: number, topicPapers: number, touched: number, papers: number): number {
  const expected = (touched * topicPapers) / Math.max(papers, 1);
  // A topic that holds all papers has nothing to be told from: there, plain counts decide.
  return topicPapers >= papers ? inside : inside * Math.log(inside / Math.max(expected, 1e-9));
}

function loneCandidates(
  index: GraphIndex,
  entities: readonly EntityId[],
  papers: readonly PaperId[],
): TopicCandidate[] {
  return [
    ...entities.flatMap((id) => index.entities.get(id) ?? []).map((entity) => candidate(entity, 0, [])),
    ...papers.flatMap((id) => titleCandidate(index.papers.get(id)?.title)),
  ];
}

function papersOfWords(index: GraphIndex): Map<string, Set<NodeId>> {
  const papersOf = new Map<string, Set<NodeId>>();
  for (const paper of index.snapshot.papers) {
    for (const word of titleWords(paper.title)) {
      const of = papersOf.get(word);
      if (of === undefined) papersOf.set(word, new Set([paper.id]));
      else of.add(paper.id);
    }
  }
  return papersOf;
}

function candidate(entity: Entity, score: number, papers: readonly NodeId[]): TopicCandidate {
  return { slug: slugOf(entity.name), label: mapLabel(entity), score, papers };
}

function titleCandidate(title: string | undefined): TopicCandidate[] {
  if (title === undefined || title === "") return [];
  const label = title.length <= longestName ? title : `${title.slice(0, longestName - 1).trimEnd()}…`;
  return [{ slug: slugOf(title), label, score: 0, papers: [] }];
}

/** The canonical name, or for a long one the abbreviation that the entity has among its aliases. */
function mapLabel(entity: Entity): string {
  if (entity.name.length <= longestCanonical) return entity.name;
  const short = entity.aliases.filter(
    (alias) => /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*$/u.test(alias) && alias.length <= 8,
  );
  return short.sort((left, right) => left.length - right.length || (left < right ? -1 : 1))[0] ?? entity.name;
}

function byScore(left: TopicCandidate, right: TopicCandidate): number {
  return right.score - left.score || (left.slug < right.slug ? -1 : left.slug > right.slug ? 1 : 0);
}
