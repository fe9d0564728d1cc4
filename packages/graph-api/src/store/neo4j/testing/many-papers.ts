import {
  type Entity,
  type EntityId,
  type Evidence,
  emptySnapshot,
  entityTypeOf,
  type GraphSnapshot,
  type Link,
  linkId,
  type Paper,
  type PaperId,
  type Result,
  type Role,
  resultId,
  type Source,
  type SourceId,
} from "@methodscape/graph-model";
import { sortSnapshot } from "../../sort-snapshot.ts";

/** How many claims each paper has: three links and a result. */
export const claimsOfEach = 4;
const sourceCount = 4;

const names = { "method:own-method": "OwnMethod", "dataset:mix": "Mix", "benchmark:steps": "Steps" } as const;

const sentence = "It introduces OwnMethod, uses Mix and reaches 61.5 on Steps.";

/**
 * A graph of so many papers in four sources.
 * @param edition Which edition of a paper the sources hold: another one has another title and other words.
 */
export function manyPapers(count: number, edition: (paper: number) => number = () => 1): GraphSnapshot {
  const texts = new Map<SourceId, string>();
  const parts = Array.from({ length: count }, (_, number) => {
    const source = sourceOf(number);
    const before = texts.get(source) ?? "";
    const title = `Paper ${number}, edition ${edition(number)}`;
    texts.set(source, `${before}${title}\n${sentence}\n`);
    return paperParts(number, source, title, before.length, edition(number));
  });
  return sortSnapshot({
    ...emptySnapshot,
    sources: [...texts].map(([id, text]) => sourceRecord(id, text)),
    papers: parts.map(({ paper }) => paper),
    entities: Object.entries(names).map(([id, name]) => entityRecord(id as EntityId, name)),
    links: parts.flatMap(({ links }) => links),
    results: parts.map(({ result }) => result),
  });
}

/** The source that lists a paper. */
export function sourceOf(paper: number): SourceId {
  return `source:list-${paper % sourceCount}.jsonl`;
}

/** The id of a paper. */
export function paperOf(paper: number): PaperId {
  return `paper:many-${String(paper).padStart(6, "0")}`;
}

function paperParts(number: number, source: SourceId, title: string, start: number, edition: number) {
  const id = paperOf(number);
  const at = start + title.length + 1;
  const span = { source, start: at, end: at + sentence.length };
  const evidence = (name: string): Evidence => {
    const place = at + sentence.indexOf(name);
    return { ...span, part: "abstract", surface: [place, place + name.length], rule: "many/papers" };
  };
  const link = (role: Role, entity: keyof typeof names): Link => {
    const key = { paper: id, role, entity, polarity: "affirmed" as const };
    return { record: "link", id: linkId(key), ...key, tier: "shown", evidence: [evidence(names[entity])] };
  };
  const paper: Paper = {
    record: "paper",
    id,
    alsoIds: [],
    kind: "paper",
    title,
    authors: [],
    readings: [{ source, section: "required", position: number + 1, start, end: span.end, notes: [] }],
    read: [{ part: "abstract", ...span }],
  };
  const value: Omit<Result, "record" | "id" | "tier" | "evidence" | "subject"> = {
    paper: id,
    method: "method:own-method",
    benchmark: "benchmark:steps",
    metric: "accuracy",
    value: 60 + edition,
    unit: "%",
    protocol: { selection: "unstated", tools: "unstated", reportedBy: "own" },
    gain: false,
  };
  const result: Result = {
    record: "result",
    id: resultId(value),
    ...value,
    subject: true,
    tier: "shown",
    evidence: [evidence("61.5")],
  };
  const links = [
    link("introduces", "method:own-method"),
    link("uses", "dataset:mix"),
    link("evaluates-on", "benchmark:steps"),
  ];
  return { paper, links, result };
}

function sourceRecord(id: SourceId, text: string): Source {
  return { record: "source", id, sha256: "0".repeat(64), format: "jsonl", kind: "field", tags: [], text };
}

function entityRecord(id: EntityId, name: string): Entity {
  return {
    record: "entity",
    id,
    alsoIds: [],
    type: entityTypeOf(id),
    name,
    aliases: [],
    origin: "lexicon",
  };
}
