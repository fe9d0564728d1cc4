import {
  addToList,
  tiers as allTiers,
  type EntityId,
  type Paper,
  type PaperId,
  type QueryOf,
  type Tier,
} from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import type { GraphIndex } from "../graph-index.ts";
import { type ComparedCorpus, compareCorpus } from "./compared-corpus.ts";
import { type FieldWindow, isInWindow, windowOf } from "./field-window.ts";
import { foldCheckpoint } from "./fold-checkpoints.ts";
import { type NamedEntities, namedBy } from "./named-entities.ts";
import { findNearEntities } from "./near-entities.ts";
import { isOnTopic } from "./on-topic.ts";
import { collectTaught, type Taught } from "./taught.ts";
import { widenNear } from "./widen-near.ts";

/** Everything that the kinds of gaps are found from. */
export interface GapGround {
  readonly index: GraphIndex;
  readonly tiers: readonly Tier[];
  readonly corpus: ComparedCorpus;
  readonly taught: Taught;
  /** For each family the first of its checkpoints that a reading works with. */
  readonly taughtCheckpoints: ReadonlyMap<EntityId, EntityId>;
  readonly window: FieldWindow;
  /** Papers outside the syllabus, or also listed there, that are on topic and fall into the window; newest first. */
  readonly onTopic: readonly Paper[];
  /** All papers of the field that are on topic, whenever they appeared. */
  readonly onTopicEver: readonly Paper[];
  /** On-topic papers of the window that name an entity in any role but their own introduction. */
  readonly namers: ReadonlyMap<EntityId, readonly Paper[]>;
  /** Papers of the field, on topic or not, that name it so. */
  readonly fieldNamers: ReadonlyMap<EntityId, number>;
  /** On-topic papers of the field that introduce an entity. */
  readonly introducers: ReadonlyMap<EntityId, readonly Paper[]>;
  named(paper: PaperId): NamedEntities;
}

/** Reads the syllabus, the field and what is on topic; throws like `compareCorpus`. */
export function prepareGround(index: GraphIndex, query: QueryOf<"gaps">): GapGround {
  const { tiers } = query;
  const corpus = compareCorpus(index, query);
  const taught = collectTaught(index, corpus.readings, tiers);
  const named = namesByPaper(index, tiers);
  // Fields, tasks and kinds of things stand in the tier `possible`; what a paper is about shows in them all the same.
  const topics = namesByPaper(index, allTiers);
  const topicsTaught = collectTaught(index, corpus.readings, allTiers);
  const near = widenNear(index, findNearEntities(index, topicsTaught, tiers), corpus.listed, topics);
  const readings = new Set(corpus.readings);
  const window = windowOf(corpus.listed, query);
  const listed = [...corpus.listed].sort(newestFirst);
  const relevant = listed.filter((paper) => readings.has(paper) || isOnTopic(index, near, topics(paper.id)));
  const onTopic = relevant.filter((paper) => isInWindow(paper, window));
  const onTopicEver = relevant.filter((paper) => !readings.has(paper));
  const fold = (entity: EntityId) => foldCheckpoint(index, entity, tiers);
  const fieldNamers = collectNamers(listed, named, fold);
  return {
    index,
    tiers,
    corpus,
    taught,
    taughtCheckpoints: collectCheckpoints(taught, fold),
    window,
    onTopic,
    onTopicEver,
    named,
    namers: collectNamers(onTopic, named, fold),
    fieldNamers: new Map([...fieldNamers].map(([entity, papers]) => [entity, papers.length])),
    introducers: collectIntroducers(onTopicEver, named, fold),
  };
}

function namesByPaper(index: GraphIndex, tiers: readonly Tier[]): (paper: PaperId) => NamedEntities {
  const names = new Map(index.snapshot.papers.map(({ id }) => [id, namedBy(index, id, tiers)] as const));
  return (paper) => names.get(paper) ?? new Map();
}

function collectCheckpoints(taught: Taught, fold: (entity: EntityId) => EntityId): Map<EntityId, EntityId> {
  const direct = [...taught].filter(([, teaching]) => teaching.direct.length > 0);
  // Of several entries with one key a Map keeps the last.
  return new Map(direct.map(([id]) => [fold(id), id] as const).reverse());
}

/** Papers by what they name, checkpoints counted with their family; a paper that introduces it does not count. */
function collectNamers(
  papers: readonly Paper[],
  named: (paper: PaperId) => NamedEntities,
  fold: (entity: EntityId) => EntityId,
): Map<EntityId, Paper[]> {
  const namers = new Map<EntityId, Paper[]>();
  for (const paper of papers) {
    const introduced = [...named(paper.id)].filter(([, roles]) => roles.has("introduces"));
    const own = new Set(introduced.flatMap(([entity]) => [entity, fold(entity)]));
    const others = new Set([...named(paper.id).keys()].flatMap((entity) => [entity, fold(entity)]));
    for (const entity of others) {
      if (!own.has(entity)) addToList(namers, entity, paper);
    }
  }
  return namers;
}

function collectIntroducers(
  papers: readonly Paper[],
  named: (paper: PaperId) => NamedEntities,
  fold: (entity: EntityId) => EntityId,
): Map<EntityId, Paper[]> {
  const introducers = new Map<EntityId, Paper[]>();
  for (const paper of papers) {
    const introduced = [...named(paper.id)]
      .filter(([, roles]) => roles.has("introduces"))
      .map(([entity]) => entity);
    for (const entity of new Set(introduced.flatMap((id) => [id, fold(id)])))
      addToList(introducers, entity, paper);
  }
  return introducers;
}

/** Newest first, the undated last, then by id. */
function newestFirst(left: Paper, right: Paper): number {
  return compareText(right.date ?? "", left.date ?? "") || compareText(left.id, right.id);
}
