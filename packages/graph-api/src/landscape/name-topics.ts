import {
  type Entity,
  type EntityId,
  type EntityType,
  isPaperId,
  type NodeId,
  slugOf,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { titleWords } from "./title-words.ts";
import { papersOfEntities } from "./weigh-ties.ts";

/** A topic's stable id and what is written on its island. */
export interface TopicName {
  readonly id: string;
  readonly name: string;
}

/** Name of the island of what belongs to no topic. */
export const otherTopic: TopicName = { id: "topic:other", name: "Other" };

/** A method or an idea says what a topic is about; a model or a benchmark says it only when nothing else does. */
const typeWeights = {
  method: 1,
  concept: 1,
  dataset: 0.4,
  benchmark: 0.45,
  model: 0.3,
} as const satisfies Record<EntityType, number>;
const longestName = 32;
/** A canonical name longer than this gives way to its abbreviation, if it has one. */
const longestCanonical = 26;

interface Candidate {
  readonly slug: string;
  readonly label: string;
  readonly score: number;
  /** The papers of the topic that it is drawn from. */
  readonly papers: readonly NodeId[];
}

/**
 * Names each topic after the one or two entities that tell it from the others: many papers of the topic, few elsewhere
 * (the topic's part of the log-likelihood ratio; Dunning, 1993). Where no entity is shared, words of the titles serve.
 * Ids and names are unique, also among `taken`.
 */
export function nameTopics(
  index: GraphIndex,
  groups: readonly (readonly NodeId[])[],
  taken: readonly TopicName[] = [],
): TopicName[] {
  const papersOf = papersOfEntities(index);
  const wordsOf = papersOfWords(index);
  const ids = new Set([otherTopic, ...taken].map(({ id }) => id));
  const names = new Set([otherTopic, ...taken].map(({ name }) => name));
  return groups.map((group) => {
    const papers = new Set(group.filter(isPaperId));
    const entities = group.filter((id): id is EntityId => !isPaperId(id));
    const shared = entityCandidates(index, entities, papers, papersOf);
    const words = wordCandidates(papers, wordsOf, index.papers.size);
    const lone = entities
      .map((id) => index.entities.get(id))
      .filter((entity) => entity !== undefined)
      .map((entity) => candidate(entity, 0, []));
    const titles = [...papers].sort().flatMap((id) => titleCandidate(index.papers.get(id)?.title));
    const chosen = chooseName(
      [shared, words, [...lone, ...titles]].find((list) => list.length > 0) ?? [],
      ids,
      names,
    );
    ids.add(chosen.id);
    names.add(chosen.name);
    return chosen;
  });
}

function entityCandidates(
  index: GraphIndex,
  entities: readonly EntityId[],
  papers: ReadonlySet<NodeId>,
  papersOf: ReadonlyMap<EntityId, ReadonlySet<NodeId>>,
): Candidate[] {
  const enough = Math.max(2, papers.size * 0.02);
  return entities
    .flatMap((id): Candidate[] => {
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
): Candidate[] {
  const candidates: Candidate[] = [];
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

function candidate(entity: Entity, score: number, papers: readonly NodeId[]): Candidate {
  return { slug: slugOf(entity.name), label: mapLabel(entity), score, papers };
}

function titleCandidate(title: string | undefined): Candidate[] {
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

/** The best candidate, and a second that is nearly as telling and shares papers with it, where there is room for both. */
function chooseName(
  candidates: readonly Candidate[],
  ids: ReadonlySet<string>,
  names: ReadonlySet<string>,
): TopicName {
  const free = candidates.filter(({ slug }) => slug !== "" && !ids.has(`topic:${slug}`));
  const first = free[0];
  if (first === undefined) return numbered(ids, names);
  const near = new Set(first.papers);
  const second = free
    .slice(1)
    .find(
      ({ label, score, papers }) =>
        score >= first.score * 0.35 && !alike(first.label, label) && papers.some((paper) => near.has(paper)),
    );
  const both = second === undefined ? first.label : `${first.label} · ${second.label}`;
  const name = both.length <= longestName && !names.has(both) ? both : first.label;
  return names.has(name)
    ? { ...numbered(ids, names), name: `${name} (${first.slug})` }
    : { id: `topic:${first.slug}`, name };
}

/** True when one label repeats the other's words ("diffusion model", "Diffusion Transformer" do not). */
function alike(left: string, right: string): boolean {
  const [short, long] = [left.toLowerCase(), right.toLowerCase()].sort((a, b) => a.length - b.length);
  return (
    short === undefined ||
    long === undefined ||
    long.includes(short) ||
    short.slice(0, -1) === long.slice(0, short.length - 1)
  );
}

function numbered(ids: ReadonlySet<string>, names: ReadonlySet<string>): TopicName {
  for (let number = 1; ; number += 1) {
    const topic = { id: `topic:group-${number}`, name: `Group ${number}` };
    if (!ids.has(topic.id) && !names.has(topic.name)) return topic;
  }
}

function byScore(left: Candidate, right: Candidate): number {
  return right.score - left.score || (left.slug < right.slug ? -1 : left.slug > right.slug ? 1 : 0);
}
