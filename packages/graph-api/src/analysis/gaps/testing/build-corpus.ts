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
  type Relation,
  type Role,
  relationId,
  type Source,
  type SourceId,
  type TextPart,
} from "@methodscape/graph-model";
import { compareIds } from "../../compare-ids.ts";

/** A paper in a few words: where it is listed, who wrote it, and what it does with which entity. */
export interface PaperPlan {
  readonly id: string;
  readonly in: readonly SourceId[];
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly arxivId?: string;
  readonly does?: Partial<Record<Role, readonly EntityId[]>>;
  /** Entities that the instructor's note on it names. */
  readonly notes?: readonly EntityId[];
  readonly denies?: readonly EntityId[];
}

export interface CorpusPlan {
  readonly papers: readonly PaperPlan[];
  readonly relations?: readonly (readonly [from: EntityId, type: Relation["type"], to: EntityId])[];
  readonly generic?: readonly EntityId[];
  /** Where an entity comes from, as the lexicon knows it: `arxiv:…`. */
  readonly references?: Readonly<Record<EntityId, `arxiv:${string}`>>;
}

/** Builds a snapshot from a plan; sources under `source:course/` are pages of the syllabus, all others field, those with `.pdf` full texts. */
export function buildCorpus({
  papers,
  relations = [],
  generic = [],
  references = {},
}: CorpusPlan): GraphSnapshot {
  const links = papers.flatMap(linksOf);
  const ends = relations.flatMap(([from, , to]) => [from, to]);
  const named = [...new Set([...links.map(({ entity }) => entity), ...ends])].sort();
  return {
    ...emptySnapshot,
    sources: [...new Set(papers.flatMap((paper) => paper.in))].sort().map(sourceAt),
    papers: papers.map(paperOf).sort(compareIds),
    entities: named.map((id) => {
      const reference = references[id];
      return { ...entityOf(id, generic.includes(id)), ...(reference !== undefined && { reference }) };
    }),
    links: [...new Map(links.map((link) => [link.id, link])).values()].sort(compareIds),
    relations: relations.map(([from, type, to]): Relation => {
      return {
        record: "relation",
        id: relationId({ from, type, to }),
        from,
        type,
        to,
        tier: "shown",
        evidence: [{ lexicon: "test" }],
      };
    }),
  };
}

function sourceAt(id: SourceId): Source {
  const isPage = id.startsWith("source:course/");
  return {
    record: "source",
    id,
    sha256: "0".repeat(64),
    format: isPage ? "course-page" : id.endsWith(".pdf") ? "pdf" : "jsonl",
    kind: isPage ? "syllabus" : "field",
    ...(isPage && { course: "course", title: `Session ${id.slice("source:course/".length)}` }),
    tags: [],
    text: "",
  };
}

function paperOf({ id, in: sources, authors = [], date, arxivId }: PaperPlan): Paper {
  const spans = { start: 0, end: 0 };
  return {
    record: "paper",
    id: `paper:${id}`,
    alsoIds: [],
    kind: "paper",
    title: `On ${id}`,
    authors: [...authors],
    ...(date !== undefined && { date }),
    ...(arxivId !== undefined && { arxivId }),
    readings: sources.map((source, index) => ({
      source,
      section: "required",
      position: index + 1,
      ...spans,
      notes: [],
    })),
    read: sources.slice(0, 1).flatMap((source) => [
      { part: "title" as const, source, ...spans },
      { part: "abstract" as const, source, ...spans },
    ]),
  };
}

function linksOf(plan: PaperPlan): Link[] {
  const paper: PaperId = `paper:${plan.id}`;
  const [source = "source:nowhere"] = plan.in;
  const link = (role: Role, entity: EntityId, part: TextPart, polarity: Link["polarity"]): Link => {
    const key = { paper, entity, role, polarity };
    const evidence = { source, part, start: 0, end: 0, surface: [0, 0] as [number, number], rule: "test" };
    return {
      record: "link",
      id: `${linkId(key)}${part === "note" ? ":note" : ""}`,
      ...key,
      tier: "shown",
      evidence: [evidence],
    };
  };
  // The keys of a partial record over Role are roles.
  const does = Object.entries(plan.does ?? {}) as [Role, readonly EntityId[]][];
  return [
    ...does.flatMap(([role, entities]) =>
      entities.map((entity) => link(role, entity, "abstract", "affirmed")),
    ),
    ...(plan.notes ?? []).map((entity) => link("mentions", entity, "note", "affirmed")),
    ...(plan.denies ?? []).map((entity) => link("uses", entity, "abstract", "denied")),
  ];
}

function entityOf(id: EntityId, generic: boolean): Entity {
  const name = id.slice(id.indexOf(":") + 1);
  return {
    record: "entity",
    id,
    alsoIds: [],
    type: entityTypeOf(id),
    name,
    aliases: [],
    origin: "lexicon",
    ...(generic && { generic }),
  };
}
