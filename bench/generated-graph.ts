// A graph of any size as a stream of records, sorted like a snapshot file, for measuring stores. Nothing is held but a
// number for each paper: texts are made again where they are needed, and the same size gives the same records.
import {
  type Entity,
  type EntityId,
  type Evidence,
  type Link,
  linkId,
  type Paper,
  type PaperId,
  type Protocol,
  type Relation,
  type Result,
  relationId,
  resultId,
  type SnapshotRecord,
  type Source,
  type SourceId,
} from "../packages/graph-model/src/index.ts";
import { ownEntity, type SharedNames, sharedNames, typesInOrder } from "./generated-names.ts";
import { type GeneratedPaper, generatedPaper, type SaidOf } from "./generated-papers.ts";

const papersPerSource = 1000;

/** Where the texts of papers start in their source. */
type Starts = Uint32Array;

/**
 * The records of a graph with so many papers and five links each: about 0.36 entities, 0.4 results and 0.02 relations
 * a paper. A few names are linked to by thousands of papers.
 */
export function* generatedGraph(papers: number): Generator<SnapshotRecord> {
  const names = sharedNames(papers);
  const starts = new Uint32Array(papers);
  const hasOwn = new Uint8Array(papers);
  for (let first = 0; first < papers; first += papersPerSource) {
    yield generatedSource(first, Math.min(first + papersPerSource, papers), names, starts, hasOwn);
  }
  for (let number = 0; number < papers; number += 1) {
    yield paperRecord(generatedPaper(number, names), starts[number] ?? 0);
  }
  yield* entityRecords(names, hasOwn);
  for (let number = 0; number < papers; number += 1) {
    yield* linkRecords(generatedPaper(number, names), starts[number] ?? 0);
  }
  yield* relationRecords(names);
  for (let number = 0; number < papers; number += 1) {
    yield* resultRecords(generatedPaper(number, names), starts[number] ?? 0);
  }
}

function generatedSource(
  first: number,
  end: number,
  names: SharedNames,
  starts: Starts,
  hasOwn: Uint8Array,
): Source {
  let text = "";
  for (let number = first; number < end; number += 1) {
    const paper = generatedPaper(number, names);
    starts[number] = text.length;
    hasOwn[number] = paper.said[0]?.entity.origin === "discovered" ? 1 : 0;
    text += `${paper.title}\n\n${paper.said.map((said) => said.text).join(" ")}\n\n`;
  }
  return {
    record: "source",
    id: sourceOf(first),
    sha256: "0".repeat(64),
    format: "jsonl",
    kind: first === 0 ? "syllabus" : "field",
    course: first === 0 ? "generated" : "field",
    title: `Generated list ${first / papersPerSource + 1}`,
    tags: [],
    text,
  };
}

function paperRecord({ number, title, date, said }: GeneratedPaper, start: number): Paper {
  const abstract = start + title.length + 2;
  const end = abstract + said.reduce((sum, { text }) => sum + text.length + 1, -1);
  const source = sourceOf(number);
  return {
    record: "paper",
    id: paperOf(number),
    alsoIds: [],
    kind: "paper",
    title,
    authors: [`Author ${number % 4000}`, `Author ${(number * 3) % 4000}`],
    date,
    datePrecision: "month",
    readings: [
      {
        source,
        section: number % 4 === 0 ? "required" : "more",
        position: (number % papersPerSource) + 1,
        start,
        end,
        notes: [],
      },
    ],
    read: [
      { part: "title", source, start, end: start + title.length },
      { part: "abstract", source, start: abstract, end },
    ],
  };
}

function* entityRecords(names: SharedNames, hasOwn: Uint8Array): Generator<Entity> {
  for (const type of typesInOrder) {
    yield* names[type];
    // The names that papers bring in themselves are methods, and their ids come behind the shared ones.
    if (type !== "method") continue;
    for (let number = 0; number < hasOwn.length; number += 1)
      if (hasOwn[number] === 1) yield ownEntity(number);
  }
}

function linkRecords(paper: GeneratedPaper, start: number): readonly Link[] {
  const links = placed(paper, start).map(({ said, evidence }): Link => {
    const key = {
      paper: paperOf(paper.number),
      entity: said.entity.id,
      role: said.role,
      polarity: said.polarity,
    };
    return {
      record: "link",
      id: linkId(key),
      ...key,
      tier: said.tier,
      confidence: said.tier === "shown" ? 0.95 : 0.6,
      evidence: [evidence],
    };
  });
  return links.sort(byId);
}

/** What a paper says, with the place of each sentence in its source. */
function placed(
  { number, title, said }: GeneratedPaper,
  start: number,
): readonly { readonly said: SaidOf; readonly evidence: Evidence }[] {
  let at = start + title.length + 2;
  return said.map((one) => {
    const begin = at;
    at += one.text.length + 1;
    const evidence: Evidence = {
      source: sourceOf(number),
      part: "abstract",
      start: begin,
      end: begin + one.text.length,
      surface: [begin + one.surface[0], begin + one.surface[1]],
      rule: `${one.role}/generated`,
    };
    return { said: one, evidence };
  });
}

/** Names come in families of ten: each is a variant, subset or member of the first of its ten. */
function* relationRecords(names: SharedNames): Generator<Relation> {
  const types = { method: "variant-of", benchmark: "subset-of", model: "family-of" } as const;
  for (const type of ["benchmark", "method", "model"] as const) {
    const relations = names[type].flatMap((entity, number) => {
      const to = number % 10 === 0 ? undefined : names[type][number - (number % 10)];
      if (to === undefined) return [];
      return [relationRecord(entity.id, types[type], to.id)];
    });
    yield* relations.sort(byId);
  }
}

function relationRecord(from: EntityId, type: Relation["type"], to: EntityId): Relation {
  return {
    record: "relation",
    id: relationId({ from, type, to }),
    from,
    type,
    to,
    tier: "shown",
    evidence: [{ lexicon: `generated.yaml#${from}` }],
  };
}

const protocols: readonly Protocol[] = [
  { selection: "unstated", tools: "unstated", reportedBy: "own" },
  { selection: "greedy", shots: 0, tools: "unstated", reportedBy: "own" },
  { selection: "majority", n: 64, tools: "no", reportedBy: "own" },
];

function resultRecords(paper: GeneratedPaper, start: number): readonly Result[] {
  const { score } = paper;
  if (score === undefined) return [];
  const parts = placed(paper, start);
  const on = parts.find(({ said }) => said.role === "evaluates-on" && said.entity.type === "benchmark");
  const model = parts.find(({ said }) => said.entity.type === "model")?.said.entity.id;
  const method = parts.find(({ said }) => said.entity.type === "method")?.said.entity.id;
  const protocol = protocols[paper.number % protocols.length] ?? protocols[0];
  if (on === undefined || protocol === undefined) return [];
  const key = {
    paper: paperOf(paper.number),
    benchmark: on.said.entity.id,
    ...(model !== undefined && { model }),
    ...(method !== undefined && { method }),
    metric: "accuracy",
    value: score,
    unit: "%" as const,
    protocol,
    gain: paper.number % 9 === 0,
  };
  return [
    {
      record: "result",
      id: resultId(key),
      ...key,
      subject: paper.number % 3 !== 0,
      tier: on.said.tier,
      evidence: [on.evidence],
    },
  ];
}

function sourceOf(paper: number): SourceId {
  return `source:generated/${String(Math.floor(paper / papersPerSource)).padStart(4, "0")}.jsonl`;
}

function paperOf(number: number): PaperId {
  return `paper:generated-${String(number).padStart(7, "0")}`;
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
