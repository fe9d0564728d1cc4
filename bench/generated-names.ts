import {
  type Entity,
  type EntityId,
  type EntityType,
  entityTypes,
} from "../packages/graph-model/src/index.ts";

/** How many shared names there are of each type in a graph of 100,000 papers; smaller graphs have fewer. */
const shares = {
  method: 0.03,
  model: 0.012,
  concept: 0.01,
  dataset: 0.008,
  benchmark: 0.006,
} as const satisfies Record<EntityType, number>;

const stems = [
  "Reward",
  "Search",
  "Policy",
  "Proof",
  "Verifier",
  "Step",
  "Tree",
  "Chain",
  "Debate",
  "Critic",
  "Planner",
  "Sampler",
] as const;
const endings = ["Net", "Bench", "Tuning", "QA", "Mix", "Guide", "Former", "RL", "Set", "LM"] as const;

/** The names that several papers share, by type; the first of each type are the ones that most papers name. */
export type SharedNames = Readonly<Record<EntityType, readonly Entity[]>>;

/** The shared names of a graph of so many papers. */
export function sharedNames(papers: number): SharedNames {
  const named = (type: EntityType) =>
    Array.from({ length: Math.max(12, Math.round(papers * shares[type])) }, (_, number) =>
      sharedEntity(type, number),
    );
  return {
    method: named("method"),
    benchmark: named("benchmark"),
    dataset: named("dataset"),
    model: named("model"),
    concept: named("concept"),
  };
}

function sharedEntity(type: EntityType, number: number): Entity {
  const stem = stems[number % stems.length] ?? "";
  const ending = endings[Math.floor(number / stems.length) % endings.length] ?? "";
  const digits = String(number).padStart(5, "0");
  return {
    record: "entity",
    // The digits come first, so that the ids of a type are in order.
    id: entityId(type, `g${digits}-${stem.toLowerCase()}-${ending.toLowerCase()}`),
    alsoIds: [],
    type,
    name: `${stem}${ending}-${number}`,
    aliases: [`${stem.slice(0, 1)}${ending.slice(0, 1)}${digits}`],
    origin: "lexicon",
    year: 2012 + (number % 14),
  };
}

/** The name that the paper of this number brings in itself. */
export function ownEntity(paper: number): Entity {
  const stem = stems[(paper * 7) % stems.length] ?? "";
  const digits = String(paper).padStart(7, "0");
  return {
    record: "entity",
    id: entityId("method", `own-${digits}`),
    alsoIds: [],
    type: "method",
    name: `${stem}Own-${paper}`,
    aliases: [],
    origin: "discovered",
    year: 2016 + (paper % 10),
  };
}

function entityId(type: EntityType, slug: string): EntityId {
  return `${type}:${slug}`;
}

/** Every entity type, in the order of ids. */
export const typesInOrder: readonly EntityType[] = [...entityTypes].sort();
