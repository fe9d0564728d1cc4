import {
  type Entity,
  type EntityId,
  type Evidence,
  entityTypeOf,
  entityTypes,
  type GraphSnapshot,
  type Link,
  linkId,
  type Paper,
  type PaperId,
  type Protocol,
  polarities,
  type Relation,
  type Result,
  relationId,
  relationTypes,
  resultId,
  roles,
  type Source,
  type SourceId,
  sourceKinds,
  tiers,
} from "@methodscape/graph-model";
import fc from "fast-check";
import { sortSnapshot } from "../sort-snapshot.ts";

/** Few words, so that graphs share names; with capitals, accents and signs beyond the first plane, so that order shows. */
export const wordArbitrary = fc.constantFrom(
  "MATH",
  "math",
  "Lean 4",
  "PRM",
  "Ärger",
  "~",
  "～",
  "😀",
  "step-dpo",
  "a b",
  "",
);
/** Words and signs that mean something to an index of words. */
const authorArbitrary = fc.oneof(
  wordArbitrary,
  fc.constantFrom('Ann "Lee" Ma', "A\\ OR B", "a  b", "Ann*", "ann"),
);
const textLength = 40;

const sourceIds: readonly SourceId[] = ["source:page.md", "source:feed.jsonl"];
export const paperIds: readonly PaperId[] = [
  "paper:1",
  "paper:2",
  "paper:～",
  "paper:😀",
  "paper:arxiv:2402.03300",
];
export const entityIds: readonly EntityId[] = entityTypes.flatMap((type): EntityId[] => [
  `${type}:a`,
  `${type}:b-500`,
]);

const sourceArbitrary = (id: SourceId): fc.Arbitrary<Source> =>
  fc.record(
    {
      record: fc.constant("source" as const),
      id: fc.constant(id),
      sha256: fc.constant("0".repeat(64)),
      format: fc.constant("jsonl" as const),
      kind: fc.constantFrom(...sourceKinds),
      course: fc.constantFrom("one", "two"),
      title: wordArbitrary,
      tags: fc.array(wordArbitrary, { maxLength: 2 }),
      completes: fc.constant(true),
      // No pairs of surrogates, for the spans are drawn at random and would cut them in two.
      text: fc.string({
        unit: fc.constantFrom(..."abc .é～\n'\\$"),
        minLength: textLength,
        maxLength: textLength + 20,
      }),
    },
    { requiredKeys: ["record", "id", "sha256", "format", "kind", "tags", "text"] },
  );

const spanArbitrary = fc
  .tuple(fc.nat(textLength), fc.nat(textLength))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
const sourceIdArbitrary = fc.constantFrom(...sourceIds);

const evidenceArbitrary: fc.Arbitrary<Evidence> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        source: sourceIdArbitrary,
        part: fc.constantFrom("title", "abstract", "note", "full-text"),
        span: spanArbitrary,
        rule: wordArbitrary,
      })
      .map(({ span: { start, end }, ...rest }): Evidence => ({ ...rest, start, end, surface: [start, end] })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ lexicon: wordArbitrary, reference: wordArbitrary }, { requiredKeys: ["lexicon"] }),
  },
);
const claimArbitrary = {
  tier: fc.constantFrom(...tiers),
  evidence: fc.array(evidenceArbitrary, { minLength: 1, maxLength: 3 }),
};

const paperArbitrary = (id: PaperId): fc.Arbitrary<Paper> =>
  fc.record(
    {
      record: fc.constant("paper" as const),
      id: fc.constant(id),
      alsoIds: fc.constantFrom<PaperId[]>([], ["paper:old"], ["paper:1", "paper:older"]),
      kind: fc.constantFrom("paper", "blog"),
      title: fc.array(wordArbitrary, { maxLength: 3 }).map((words) => words.join(" ")),
      authors: fc.array(authorArbitrary, { maxLength: 2 }),
      authorCount: fc.nat(3),
      date: fc.constantFrom("2023", "2024-02", "2024-02-05", "2024-12", "unknown"),
      votes: fc.nat(5),
      arxivId: fc.constantFrom("2402.03300", "2402.03301"),
      readings: fc.array(
        fc
          .record({
            source: sourceIdArbitrary,
            section: fc.constantFrom("required", "more"),
            position: fc.nat(3),
            span: spanArbitrary,
            notes: fc.array(spanArbitrary, { maxLength: 1 }),
          })
          .map(({ span, ...rest }) => ({ ...rest, ...span })),
        { maxLength: 2 },
      ),
      read: fc.array(
        fc
          .record({
            part: fc.constantFrom("title", "abstract", "full-text"),
            source: sourceIdArbitrary,
            span: spanArbitrary,
          })
          .map(({ span, ...rest }) => ({ ...rest, ...span })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ["record", "id", "alsoIds", "kind", "title", "authors", "readings", "read"] },
  );

const entityArbitrary = (id: EntityId): fc.Arbitrary<Entity> =>
  fc.record(
    {
      record: fc.constant("entity" as const),
      id: fc.constant(id),
      alsoIds: fc.constantFrom<EntityId[]>([], ["method:old"], ["model:older"]),
      type: fc.constant(entityTypeOf(id)),
      name: wordArbitrary,
      aliases: fc.array(wordArbitrary, { maxLength: 2 }),
      origin: fc.constantFrom("lexicon", "discovered"),
      year: fc.integer({ min: 2020, max: 2022 }),
      generic: fc.boolean(),
    },
    { requiredKeys: ["record", "id", "alsoIds", "type", "name", "aliases", "origin"] },
  );

const protocolArbitrary: fc.Arbitrary<Protocol> = fc.record(
  {
    selection: fc.constantFrom("greedy", "majority"),
    n: fc.constant(64),
    tools: fc.constant("unstated" as const),
    bound: fc.constantFrom("at-least" as const, "below" as const),
    condition: fc.constantFrom("1-step", "without a retriever"),
    relative: fc.constant(true as const),
    baseline: fc.constant("GPT-4"),
    reportedBy: fc.constantFrom("own", "other"),
  },
  { requiredKeys: ["selection", "tools", "reportedBy"] },
);

function linkArbitrary(papers: readonly Paper[], entities: readonly Entity[]): fc.Arbitrary<Link> {
  return fc
    .record(
      {
        ...claimArbitrary,
        paper: idOf(papers),
        entity: idOf(entities),
        role: fc.constantFrom(...roles),
        polarity: fc.constantFrom("affirmed", ...polarities),
        confidence: fc.constantFrom(0, 0.5, 1),
      },
      { requiredKeys: ["tier", "evidence", "paper", "entity", "role", "polarity"] },
    )
    .map((link) => ({ record: "link", id: linkId(link), ...link }));
}

function relationArbitrary(entities: readonly Entity[]): fc.Arbitrary<Relation> {
  return fc
    .record({
      ...claimArbitrary,
      from: idOf(entities),
      type: fc.constantFrom(...relationTypes, "variant-of", "family-of", "subset-of"),
      to: idOf(entities),
    })
    .map((relation) => ({ record: "relation", id: relationId(relation), ...relation }));
}

function resultArbitrary(papers: readonly Paper[], entities: readonly Entity[]): fc.Arbitrary<Result> {
  const keys = {
    ...claimArbitrary,
    paper: idOf(papers),
    benchmark: idOf(entities),
    model: idOf(entities),
    method: idOf(entities),
    metric: fc.constantFrom("accuracy", "WER", "jitter"),
    value: fc.constantFrom(0, 50, 51.7, 60.9, 94),
    unit: fc.constantFrom("%", "points"),
    protocol: protocolArbitrary,
    gain: fc.constantFrom(false, false, true),
    subject: fc.boolean(),
    people: fc.constant(true as const),
  } as const;
  return fc
    .record(keys, {
      requiredKeys: [
        "tier",
        "evidence",
        "paper",
        "benchmark",
        "metric",
        "value",
        "unit",
        "protocol",
        "gain",
        "subject",
      ],
    })
    .map((result) => ({ record: "result", id: resultId(result), ...result }));
}

function idOf<Id extends string>(nodes: readonly { readonly id: Id }[]): fc.Arbitrary<Id> {
  return fc.constantFrom(...nodes.map((node) => node.id));
}

function eachOf<Id, Row>(ids: readonly Id[], arbitrary: (id: Id) => fc.Arbitrary<Row>): fc.Arbitrary<Row[]> {
  return fc.subarray([...ids], { minLength: 1 }).chain((chosen) => fc.tuple(...chosen.map(arbitrary)));
}

function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Small sound graphs, sorted like a snapshot file. */
export const graphArbitrary: fc.Arbitrary<GraphSnapshot> = fc
  .tuple(
    fc.tuple(...sourceIds.map(sourceArbitrary)),
    eachOf(paperIds, paperArbitrary),
    eachOf(entityIds, entityArbitrary),
  )
  .chain(([sources, papers, entities]) =>
    fc.record({
      sources: fc.constant(sources),
      papers: fc.constant(papers),
      entities: fc.constant(entities),
      links: fc.array(linkArbitrary(papers, entities), { minLength: 4, maxLength: 25 }).map(distinct),
      relations: fc.array(relationArbitrary(entities), { maxLength: 8 }).map(distinct),
      results: fc.array(resultArbitrary(papers, entities), { maxLength: 8 }).map(distinct),
      landscape: fc.constant([]),
      diagnostics: fc.constant([]),
    }),
  )
  .map(sortSnapshot);
