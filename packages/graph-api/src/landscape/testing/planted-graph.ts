import {
  type Entity,
  type EntityId,
  emptySnapshot,
  entityTypeOf,
  type GraphSnapshot,
  type Link,
  linkId,
  type Paper,
  type PaperId,
} from "@methodscape/graph-model";
import { compareIds } from "../../analysis/compare-ids.ts";
import { seededRandom } from "../seeded-random.ts";

/** What to plant: `papers` papers on `topics` topics, and one method that all of them use. */
export interface Planting {
  readonly papers: number;
  readonly topics: number;
  /** Share of the methods that a paper takes from any topic, not its own; the more, the harder the topics are to tell. */
  readonly straying?: number;
}

const methodsPerTopic = 12;

/**
 * A graph whose topics are known: each paper introduces a name of its own and uses three methods of its topic, now and
 * then one of another; `method:hub` is used by all. The same planting gives the same graph.
 */
export function plantedGraph({ papers, topics, straying = 0.06 }: Planting): GraphSnapshot {
  const random = seededRandom(papers * 31 + topics);
  const entities = new Map<EntityId, Entity>();
  const links = new Map<string, Link>();
  const link = (paper: PaperId, role: Link["role"], entity: EntityId) => {
    if (!entities.has(entity)) entities.set(entity, entityNamed(entity));
    const key = { paper, entity, role, polarity: "affirmed" } as const;
    links.set(linkId(key), {
      record: "link",
      id: linkId(key),
      ...key,
      tier: "shown",
      evidence: [{ lexicon: "planted" }],
    });
  };
  const list = Array.from({ length: papers }, (_, number): Paper => {
    const topic = number % topics;
    const paper = paperNumbered(number, topic);
    link(paper.id, "introduces", `method:own-${number}`);
    link(paper.id, "uses", "method:hub");
    for (let drawn = 0; drawn < 3; drawn += 1) {
      // The square of an even draw makes some methods of a topic common and most of them rare.
      const method = Math.floor(random() ** 2 * methodsPerTopic);
      link(
        paper.id,
        "uses",
        `method:topic-${random() < straying ? Math.floor(random() * topics) : topic}-${method}`,
      );
    }
    return paper;
  });
  return {
    ...emptySnapshot,
    papers: list.sort(compareIds),
    entities: [...entities.values()].sort(compareIds),
    links: [...links.values()].sort(compareIds),
  };
}

function paperNumbered(number: number, topic: number): Paper {
  const id: PaperId = `paper:planted-${String(number).padStart(5, "0")}`;
  return {
    record: "paper",
    id,
    alsoIds: [],
    kind: "paper",
    title: `Field${topic} study ${number}`,
    authors: [],
    readings: [],
    read: [],
  };
}

function entityNamed(id: EntityId): Entity {
  const type = entityTypeOf(id);
  return {
    record: "entity",
    id,
    alsoIds: [],
    type,
    name: id.slice(type.length + 1),
    aliases: [],
    origin: "lexicon",
  };
}
